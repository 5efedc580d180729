const writers = new Map<string, Intl.DateTimeFormat>();

/** An instant as the clocks of a zone show it: "2026-10-31T17:50". */
export function localOf(instant: number | string, zone: string): string {
  let writer = writers.get(zone);
  if (!writer) {
    writer = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    writers.set(zone, writer);
  }
  const parts = Object.fromEntries(writer.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

/** When clocks of a zone show a time, in milliseconds. A time that spring skips is read by the clock before the change, one that autumn shows twice is the first. */
export function instantOf(local: string, zone: string): number {
  const wall = Date.parse(`${local.slice(0, 16)}:00Z`);
  const offsetAt = (instant: number) =>
    Date.parse(`${localOf(instant, zone)}:00Z`) - Math.floor(instant / 60_000) * 60_000;
  // A day before and after no change lies in between, so these are all the offsets that can be.
  const [before, after] = [offsetAt(wall - 86_400_000), offsetAt(wall + 86_400_000)];
  const fits = [wall - before, wall - after].filter((instant) => localOf(instant, zone) === local.slice(0, 16));
  return fits[0] ?? wall - before;
}

/** The calendar day so many days on. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
