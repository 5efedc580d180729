/** Decimals at which what is shown adds up, so that a reader with a pencil gets the same. */
export function placesFor(parts: readonly number[], whole: number, least = 1): number {
  return placesThat(
    (round) => Math.abs(parts.reduce((sum, part) => sum + round(part), 0) - round(whole)) < 1e-9,
    least,
  );
}

/** The fewest decimals, up to four, at which `holds` of rounded figures; four when none do. */
export function placesThat(holds: (round: (v: number) => number) => boolean, least = 1): number {
  for (let places = least; places < 4; places++) {
    const round = (v: number): number => Math.round((v + Number.EPSILON) * 10 ** places) / 10 ** places;
    if (holds(round)) return places;
  }
  return 4;
}

/** Units in which an equation reads well: shares in percent, durations in hours or minutes. */
export function plainUnit(
  unit: string | null | undefined,
  most: number,
): { times: number; suffix: '' | 'percent' | 'hours' | 'minutes' } {
  if (unit === 'share') return { times: 100, suffix: 'percent' };
  if (unit === 'seconds')
    return most >= 7200 ? { times: 1 / 3600, suffix: 'hours' } : { times: 1 / 60, suffix: 'minutes' };
  return { times: 1, suffix: '' };
}
