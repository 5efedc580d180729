import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../api/files/number.js';
import type { NumberFormat } from '../../api/files/read-settings.js';

const POINT: NumberFormat = { decimal: '.', thousands: '', affix: '' };

function read(text: string, format: Partial<NumberFormat> = {}): string {
  const parsed = parseNumber(text, { ...POINT, ...format });
  return parsed.ok ? parsed.value : parsed.code;
}

describe('a number', () => {
  it('is exact, with a point and without needless zeros', () => {
    expect(read('007.50')).toBe('7.5');
    expect(read('12345678901234567890.123456789')).toBe('12345678901234567890.123456789');
    expect(read('-0.00')).toBe('0');
    expect(read('+.5')).toBe('0.5');
    expect(read('\u22125')).toBe('-5');
  });

  it('may have an exponent, as sheets write it', () => {
    expect(read('1E-3')).toBe('0.001');
    expect(read('1.25e+2')).toBe('125');
    expect(read('1,5E3', { decimal: ',' })).toBe('1500');
  });

  it('has a comma for decimals where its column has', () => {
    expect(read('1 234,50', { decimal: ',', thousands: ' ' })).toBe('1234.5');
    expect(read('1\u00a0234\u202f567,5', { decimal: ',', thousands: ' ' })).toBe('1234567.5');
    expect(read('1.234,50', { decimal: ',', thousands: '.' })).toBe('1234.5');
    expect(read("1'234.5", { thousands: "'" })).toBe('1234.5');
  });

  it('is never guessed: a comma is no thousands sign unless three digits follow it', () => {
    expect(read('1,23', { thousands: ',' })).toBe('NOT_A_NUMBER');
    expect(read('1,2345', { thousands: ',' })).toBe('NOT_A_NUMBER');
    expect(read('0,123', { thousands: ',' })).toBe('NOT_A_NUMBER');
    expect(read('1,5')).toBe('NOT_A_NUMBER');
    expect(read('1 2', { thousands: ' ' })).toBe('NOT_A_NUMBER');
  });

  it('is no formula, no word and no lone sign', () => {
    for (const text of ['=1+1', '-', '.', '1.', 'abc', '5x', '1e999', '--5', '٣', '0x10', 'Infinity', 'NaN'])
      expect(read(text), text).toBe('NOT_A_NUMBER');
    expect(read('  ')).toBe('MISSING');
  });

  it('drops the sign that stands beside every number of its column', () => {
    expect(read('45 %', { affix: '%' })).toBe('45');
    expect(read('-$5', { affix: '$' })).toBe('-5');
    expect(read('5,50 zł', { decimal: ',', affix: 'zł' })).toBe('5.5');
    expect(read('45')).toBe('45');
    expect(read('45%')).toBe('NOT_A_NUMBER');
  });

  it('comes back from every writing of it', () => {
    const formats = fc.constantFrom<[NumberFormat['decimal'], NumberFormat['thousands']]>(
      ['.', ''],
      ['.', ','],
      ['.', ' '],
      ['.', "'"],
      [',', ''],
      [',', '.'],
      [',', ' '],
    );
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 999_999 }),
        formats,
        (whole, part, [decimal, thousands]) => {
          const digits = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
          const decimals = String(part).padStart(6, '0');
          const plain = `${whole}.${decimals}`.replace(/\.?0+$/, (end) =>
            end.startsWith('.') ? '' : end.replaceAll('0', ''),
          );
          expect(read(`${digits}${decimal}${decimals}`, { decimal, thousands })).toBe(plain);
        },
      ),
    );
  });
});
