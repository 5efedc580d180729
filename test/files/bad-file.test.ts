import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBatches } from '../../api/files/read-rows.js';
import { recognise } from '../../api/files/recognise.js';
import { allRows, onDisk, refusal, refused, settingsOf } from './on-disk.js';
import { packed, workbook } from './workbook.js';

describe('a file that is no table', () => {
  it('is refused by its name', async () => {
    const cases: [Buffer | string, string, string][] = [
      ['%PDF-1.7\nnothing', 'NOT_A_TABLE', 'PDF'],
      [Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'NOT_A_TABLE', 'PNG'],
      [Buffer.from('ffd8ffe000104a464946', 'hex'), 'NOT_A_TABLE', 'JPEG'],
      [gzipSync('a,b\n1,2\n'), 'NOT_A_TABLE', 'GZIP'],
      ['<!DOCTYPE html><table><tr><td>1</td></tr></table>', 'NOT_A_TABLE', 'HTML'],
      ['<?xml version="1.0"?><a/>', 'NOT_A_TABLE', 'XML'],
      ['[{"a":1},{"a":2}]', 'NOT_A_TABLE', 'JSON'],
      ['{\n  "a": 1\n}', 'NOT_A_TABLE', 'JSON'],
      [Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), 'NOT_A_TABLE', 'UNKNOWN'],
      [Buffer.from(Array.from({ length: 4096 }, (_, at) => (at % 2 ? 0 : (at * 31) % 9))), 'NOT_A_TABLE', 'UNKNOWN'],
      [packed([{ name: 'word/document.xml', content: '<a/>' }]), 'NOT_XLSX', 'DOCX'],
      [
        packed([
          { name: 'mimetype', content: 'x' },
          { name: 'content.xml', content: '<a/>' },
        ]),
        'NOT_XLSX',
        'ODS',
      ],
      [packed([{ name: 'a.txt', content: 'x' }]), 'NOT_XLSX', 'ZIP'],
      [packed([{ name: 'xl/workbook.bin', content: 'x' }]), 'NOT_XLSX', 'XLSB'],
    ];
    for (const [content, reason, came] of cases)
      expect(await refusal(recognise(onDisk(content), 'file.csv')), came).toMatchObject({ reason, came });
  });

  it('is told apart from a workbook that is old or has a password', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    expect(await refused(ole)).toBe('OLD_XLS');
    expect(await refused(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('ENCRYPTED');
    const flagged = Buffer.from(workbook([{ name: 'S', rows: [['a']] }]));
    for (
      let at = flagged.indexOf('PK\x01\x02', 0, 'latin1');
      at !== -1;
      at = flagged.indexOf('PK\x01\x02', at + 1, 'latin1')
    )
      flagged[at + 8]! |= 1;
    expect(await refused(flagged)).toBe('ENCRYPTED');
  });
});

describe('a text with nothing in it', () => {
  it('is refused, empty or with a header alone', async () => {
    expect(await refused('')).toBe('EMPTY');
    expect(await refused('\uFEFF')).toBe('EMPTY');
    expect(await refused('\n \r\n\n')).toBe('EMPTY');
    expect(await refused('a,b,c\n')).toBe('HEADER_ONLY');
    expect(await refused(workbook([{ name: 'S', rows: [] }]))).toBe('EMPTY');
    expect(await refused(workbook([{ name: 'S', rows: [['a', 'b']] }]))).toBe('HEADER_ONLY');
    expect(await refusal(allRows(onDisk('a,b\n'), settingsOf('CSV', ['a', 'b'])))).toMatchObject({
      reason: 'HEADER_ONLY',
    });
  });
});

describe('a text that is too large', () => {
  it('is refused by its columns, its rows and its bytes', async () => {
    const wide = Array.from({ length: 501 }, (_, at) => `c${at}`).join(',');
    expect(await refusal(recognise(onDisk(`${wide}\n${wide}\n`), 'a.csv'))).toMatchObject({
      reason: 'TOO_MANY_COLUMNS',
      line: 1,
      came: '501',
    });
    const path = onDisk(`a\n${'1\n'.repeat(1_000_001)}`);
    expect(await refusal(countRows(path))).toMatchObject({ reason: 'TOO_MANY_ROWS' });
    expect(await refused(Buffer.alloc(100 * 1024 * 1024 + 1, 'a,b\n'))).toBe('TOO_LARGE');
  });
});

async function countRows(path: string): Promise<number> {
  let count = 0;
  for await (const rows of readBatches(path, settingsOf('CSV', ['a']))) count += rows.length;
  return count;
}
