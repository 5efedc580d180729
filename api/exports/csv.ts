import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { safe, type Cell } from './cell.js';

/**
 * Every file of rows leaves in this way: UTF-8 with its mark, so that spreadsheets read the letters; RFC 4180; no cell that runs; a name
 * that no data decide; row by row, so that a long list needs no memory.
 */
export async function sendCsv(
  res: Response,
  name: string,
  heads: readonly string[],
  lines: AsyncIterable<readonly Cell[]>,
): Promise<void> {
  res.set({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'cache-control': 'no-store',
  });
  await pipeline(
    lines,
    async function* (source) {
      for await (const line of source) yield line.map(safe);
    },
    stringify({ bom: true, header: true, columns: [...heads], record_delimiter: '\r\n' }),
    res,
  );
}
