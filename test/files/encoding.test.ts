import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../api/files/read-settings.js';
import { encode } from './encode.js';
import { doubt, seen } from './on-disk.js';

describe('the encoding', () => {
  const TEXT: [Encoding, string][] = [
    ['windows-1251', 'Сотрудник;Город\nПётр Щербаков;Екатеринбург\nОльга Жданова;Тюмень\n'],
    ['windows-1250', 'Pracownik;Miasto\nŁukasz Żak;Łódź\nGrażyna Świerk;Bydgoszcz\n'],
    ['koi8-r', 'Сотрудник;Город\nПётр Щербаков;Екатеринбург\nОльга Жданова;Тюмень\n'],
    ['ibm866', 'Сотрудник;Город\nПётр Щербаков;Екатеринбург\nОльга Жданова;Тюмень\n'],
  ];

  it('of one byte is proposed by its words, and always asked for', async () => {
    for (const [encoding, text] of TEXT) {
      const found = await seen(encode(text, encoding));
      expect(found.settings.encoding).toBe(encoding);
      const asked = doubt(found, 'ENCODING')!;
      expect(asked.options.length, encoding).toBeGreaterThan(1);
      expect(asked.proposed).toBe(encoding);
      expect(asked.options[0]!.deciding).toBeGreaterThan(0);
      expect(found.encodings[0]!.sample.join('\n')).toContain(text.split('\n')[1]!);
      expect(found.sample[0]!.cells.join(';')).toBe(text.split('\n')[1]);
    }
  });

  it('is shown by the pieces of lines that read differently, however far along they stand', async () => {
    const long = `${'5deed8bc-e04b;'.repeat(20)}Пётр Щербаков;x`;
    const found = await seen(encode(`${'a;'.repeat(21)}b\n${`${long}\n`.repeat(3)}`, 'windows-1251'));
    expect(found.encodings[0]!.sample).toEqual([`...${'5deed8bc-e04b;'.repeat(3).slice(-30)}Пётр Щербаков;x`]);
    const samples = found.encodings.map(({ sample }) => sample[0]);
    expect(new Set(samples).size).toBe(samples.length);
  });

  it('is known for sure from a mark, from NULs, or because only UTF-8 fits', async () => {
    const text = 'name;city\nŁukasz;Łódź\nПётр;Тюмень\n';
    const cases: [Buffer, Encoding, string][] = [
      [encode(`\uFEFF${text}`, 'utf-8'), 'utf-8', 'BOM'],
      [encode(text, 'utf-8'), 'utf-8', 'VALID'],
      [Buffer.from('name;city\nJan;Sopot\n'), 'utf-8', 'ASCII'],
      [encode(`\uFEFF${text}`, 'utf-16le'), 'utf-16le', 'BOM'],
      [encode(`\uFEFF${text}`, 'utf-16be'), 'utf-16be', 'BOM'],
      [encode(text, 'utf-16le'), 'utf-16le', 'NULS'],
      [encode(text, 'utf-16be'), 'utf-16be', 'NULS'],
    ];
    for (const [bytes, encoding, evidence] of cases) {
      const found = await seen(bytes);
      expect(found.encodings).toMatchObject([{ encoding, evidence }]);
      expect(doubt(found, 'ENCODING')).toBeUndefined();
      expect(found.settings).toMatchObject({ encoding, delimiter: ';', names: ['name', 'city'] });
    }
  });

  it('is seen even when the first letter beyond ASCII stands at the end', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`name;n\n${'Anna;1\n'.repeat(60_000)}`),
      encode('Пётр;2\n', 'windows-1251'),
    ]);
    expect((await seen(bytes)).settings.encoding).toBe('windows-1251');
  });

  it('stays UTF-8 when only a few bytes of it are broken, and their rows are told', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`name;n\n${'Łukasz Świerk;1\n'.repeat(20)}`),
      Buffer.of(0xc5, 0x3b, 0x32, 0x0a),
    ]);
    const found = await seen(bytes);
    expect(found.settings.encoding).toBe('utf-8');
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'BAD_CHARACTERS', count: 1 }));
  });

  it('follows what a person says', async () => {
    const found = await seen(encode(TEXT[1]![1], 'windows-1250'), { encoding: 'windows-1251' });
    expect(found.settings.encoding).toBe('windows-1251');
    expect(doubt(found, 'ENCODING')).toMatchObject({ proposed: 'windows-1251', settled: false });
  });

  it('is right for names of countries that it has never seen', async () => {
    const codes = Array.from({ length: 26 * 26 }, (_, at) =>
      String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
    );
    const share = async (language: string, encoding: Encoding): Promise<[number, number]> => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      const texts = codes
        .map((code) => names.of(code))
        .filter((name) => name !== undefined && /[\p{L}]/u.test(name.replaceAll(/[a-z]/gi, '')));
      let right = 0;
      for (const text of texts)
        if (
          (await seen(encode(`name\n${text!.replaceAll('\u202f', ' ')}\n`, encoding), { headerLine: 1 })).settings
            .encoding === encoding
        )
          right++;
      return [right, texts.length];
    };
    const [russian, allRussian] = await share('ru', 'windows-1251');
    const [polish, allPolish] = await share('pl', 'windows-1250');
    expect(allRussian).toBeGreaterThan(200);
    expect(allPolish).toBeGreaterThan(30);
    expect(russian / allRussian).toBeGreaterThan(0.99);
    expect(polish / allPolish).toBeGreaterThan(0.9);
  });
});
