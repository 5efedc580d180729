import { describe, expect, it } from 'vitest';
import type { Recognised } from '../../api/files/recognised.js';
import { doubt, seen } from './on-disk.js';

const DAYS = Array.from({ length: 12 }, (_, at) => `${at + 1}.02.2026`);

describe('dates', () => {
  it('that fit both orders are a doubt, with the rows that decide it', async () => {
    const rows = [...DAYS, '13.02.2026', '28.02.2026'].map((day, at) => `${at};${day}`);
    const found = await seen(`n;when\n${rows.join('\n')}\n`);
    expect(found.settings.columns[1]).toEqual({ type: 'DAY', number: null, date: 'DMY' });
    expect(doubt(found, 'DATE_ORDER', 1)).toEqual({
      about: 'DATE_ORDER',
      column: 1,
      found: '1.02.2026',
      options: [
        {
          value: 'DMY',
          fits: 14,
          total: 14,
          deciding: 2,
          decidingExamples: ['13.02.2026', '28.02.2026'],
          example: '2026-02-01',
        },
        { value: 'MDY', fits: 12, total: 14, deciding: 0, decidingExamples: [], example: '2026-01-02' },
      ],
      proposed: 'DMY',
      settled: true,
      // The second of February is the same in both.
      rows: 11,
    });
  });

  it('that nothing decides are a doubt that is not settled', async () => {
    expect(doubt(await seen(`n;when\n${DAYS.map((day) => `1;${day}`).join('\n')}\n`), 'DATE_ORDER', 1)).toMatchObject({
      proposed: 'DMY',
      settled: false,
    });
    // One program wrote both columns: where one decides, the other most likely is alike.
    const found = await seen(`a,b\n2/13/2026,1/2/2026\n3/14/2026,3/4/2026\n`);
    expect(doubt(found, 'DATE_ORDER', 1)).toMatchObject({ proposed: 'MDY', settled: false });
    expect(found.settings.columns.map(({ date }) => date)).toEqual(['MDY', 'MDY']);
  });

  it('that decide for both orders are not settled either', async () => {
    const found = await seen('n;when\n1;13.02.2026\n2;14.02.2026\n3;02.15.2026\n4;03.04.2026\n');
    expect(doubt(found, 'DATE_ORDER', 1)).toMatchObject({
      settled: false,
      options: [
        { value: 'DMY', deciding: 2 },
        { value: 'MDY', deciding: 1 },
      ],
    });
  });

  it('with one reading only are no doubt', async () => {
    for (const when of ['2026-02-01', '1-Aug-23', '02.02.2026'])
      expect((await seen(`n;when\n1;${when}\n`)).doubts, when).toEqual([]);
  });

  it('differ from column to column, and with times need a zone', async () => {
    const found = await seen('reported,survey,sent\n31/08/2023 16:40,01-Aug-23,2023-08-31T16:40:00Z\n');
    expect(found.settings.columns).toEqual([
      { type: 'MOMENT', number: null, date: 'DMY' },
      { type: 'DAY', number: null, date: 'DMY' },
      { type: 'MOMENT', number: null, date: 'YMD' },
    ]);
    expect(found.columns.map(({ needsZone }) => needsZone)).toEqual([true, false, false]);
    expect(doubt(found, 'TIME_ZONE', 0)).toMatchObject({ proposed: '', settled: false, rows: 1 });
    const told = await seen('a,b\n31/08/2023 16:40,1\n', { zone: 'Europe/Warsaw' });
    expect(doubt(told, 'TIME_ZONE', 0)).toMatchObject({ proposed: 'Europe/Warsaw', settled: true });
  });

  it('stay dates when some are missing or lost their time, and that is told', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `${at},${at % 3 === 0 ? '?' : `${(at % 28) + 1}.05.2026 ${at % 2 ? '00:00' : '10:15'}`}`,
    );
    const found = await seen(`n,at\n${rows.join('\n')}\n`);
    expect(found.settings.columns[1]!.type).toBe('MOMENT');
    expect(found.notes).toContainEqual({ code: 'MIXED_COLUMN', column: 1, count: 10, found: '?', value: '' });
    expect(found.notes).toContainEqual({ code: 'LOST_TIMES', column: 1, count: 10, found: '00:00', value: '' });
  });
});

describe('numbers', () => {
  const format = async (...values: string[]): Promise<[Recognised, unknown]> => {
    const found = await seen(`a;b\n${values.map((value) => `x;${value}`).join('\n')}\n`);
    return [found, found.settings.columns[1]!.number];
  };

  it('have a decimal comma where the rows say so', async () => {
    expect((await format('1,5', '2,25', '3'))[1]).toEqual({ decimal: ',', thousands: '', affix: '' });
    expect((await format('1 234,50', '12,00'))[1]).toEqual({ decimal: ',', thousands: ' ', affix: '' });
    expect((await format('1.234.567', '12'))[1]).toEqual({ decimal: ',', thousands: '.', affix: '' });
    expect((await format('45 %', '7 %'))[1]).toEqual({ decimal: '.', thousands: '', affix: '%' });
  });

  it('whose comma may stand before decimals or thousands are a doubt, with the rows that decide it', async () => {
    const [found, chosen] = await format('1,234', '2,500', '7,5');
    expect(chosen).toEqual({ decimal: ',', thousands: '', affix: '' });
    expect(doubt(found, 'NUMBER_FORMAT', 1)).toEqual({
      about: 'NUMBER_FORMAT',
      column: 1,
      found: '1,234',
      options: [
        { value: ',', fits: 3, total: 3, deciding: 1, decidingExamples: ['7,5'], example: '1.234' },
        { value: '.,', fits: 2, total: 3, deciding: 0, decidingExamples: [], example: '1234' },
      ],
      proposed: ',',
      settled: true,
      rows: 2,
    });
    expect(doubt((await format('1,234', '2,500'))[0], 'NUMBER_FORMAT', 1)).toMatchObject({ settled: false });
    expect(doubt((await format('0,125', '1.5', '20'))[0], 'NUMBER_FORMAT', 1)).toBeUndefined();
  });

  it('that are codes stay text: their zeros are part of them', async () => {
    const [found] = await format('007', '0123', '4567');
    expect(found.settings.columns[1]!.type).toBe('TEXT');
    expect((await format('INC0000045', 'INC0000046'))[0].settings.columns[1]!.type).toBe('TEXT');
  });
});

describe('the values of a column', () => {
  it('are kept as examples once each, in the order in which they come, while they are few enough to be told one by one', async () => {
    const values = Array.from({ length: 40 }, (_, at) => `step ${at}`);
    const found = await seen(
      `n;step\n${values.flatMap((step, at) => [`${at};${step}`, `${at};${step}`]).join('\n')}\n`,
    );
    expect(found.columns[1]!.examples).toEqual(values.slice(0, 30));
  });

  it('are kept as a few examples when they are long', async () => {
    const long = Array.from({ length: 9 }, (_, at) => `${at} ${'x'.repeat(60)}`);
    const found = await seen(`n;said\n${[...long, 'short'].map((said, at) => `${at};${said}`).join('\n')}\n`);
    expect(found.columns[1]!.examples).toEqual([...long.slice(0, 5), 'short']);
  });
});
