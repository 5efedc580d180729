const DAY_MINUTES = 1440;

/** "9:00", "0900" or "9" as minutes since midnight; 24:00 is the end of the day. Null when it is no time. */
export function minutesOf(text: string): number | null {
  const found = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(text.trim());
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minutes <= DAY_MINUTES ? minutes : null;
}

/** Minutes of a day as a clock shows them: 540 is "09:00", 1440 is "24:00". */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
