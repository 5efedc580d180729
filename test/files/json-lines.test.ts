import { describe, expect, it } from 'vitest';
import { recognise } from '../../api/files/recognise.js';
import { allRows, onDisk, seen } from './on-disk.js';

describe('NDJSON', () => {
  it('has its keys for columns, and its values exact', async () => {
    const found = await seen(
      '{"id":12345678901234567890,"name":"Ola","ok":true}\n\n{"id":1.50,"at":"2026-02-01T09:30:00Z","tags":["a",2.0],"name":null}\n',
      {},
      'rows.ndjson',
    );
    expect(found.settings).toMatchObject({
      format: 'NDJSON',
      names: ['id', 'name', 'ok', 'at', 'tags'],
      headerLine: 0,
    });
    expect(found.sample).toEqual([
      { line: 1, cells: ['12345678901234567890', 'Ola', 'true', '', ''] },
      { line: 3, cells: ['1.50', '', '', '2026-02-01T09:30:00Z', '["a",2.0]'] },
    ]);
    expect(found.notes).toEqual([]);
  });

  it('names lines that are no objects, and keys that nobody knew of', async () => {
    const path = onDisk('{"a":1}\n[1]\n{"a":\n{"a":2,"b":3}\n{"__proto__":{"a":1}}\n');
    const { settings } = await recognise(path, 'x.jsonl', { names: ['a'] });
    const rows = await allRows(path, settings);
    expect(rows.map(({ line, trouble }) => [line, trouble?.code, trouble?.came])).toEqual([
      [1, undefined, undefined],
      [2, 'NOT_JSON', '[1]'],
      [3, 'NOT_JSON', '{"a":'],
      [4, 'UNKNOWN_KEY', 'b'],
      [5, 'UNKNOWN_KEY', '__proto__'],
    ]);
  });
});
