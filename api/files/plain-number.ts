import { parseNumber } from './number.js';

/**
 * A number of a sheet as people see it. Sheets write the nearest binary number with 17 digits, 5.0999999999999996 for 5.1: the shortest
 * text with the same number behind it is what was typed. Longer ones were never numbers to a sheet and stay.
 */
export function plainNumber(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number) || value.split(/e/i, 1)[0]!.replaceAll(/\D/g, '').length > 18) return value;
  const text = String(number);
  if (!text.includes('e')) return text;
  const parsed = parseNumber(text, { decimal: '.', thousands: '', affix: '' });
  return parsed.ok ? parsed.value : value;
}
