import type { Format } from '../i18n/format.ts';

/** Points with their sign: "+12", "−8", "0". */
export function signed(points: number, format: Format): string {
  const text = format.number(Math.abs(points), 0);
  return text === '0' ? text : `${points > 0 ? '+' : '−'}${text}`;
}
