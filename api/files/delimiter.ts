import { BadFile } from './bad-file.js';
import { delimitedRows, type Shape } from './delimited.js';
import type { DoubtOption } from './recognised.js';
import type { Row } from './row.js';

const DELIMITERS = [',', ';', '\t', '|', '^', '~'];
/** Records that are looked at. */
const MOST = 200;

export interface ShapeFound {
  shape: Shape;
  /** The ways in which the file makes a table; one alone needs no question. */
  options: DoubtOption[];
}

/**
 * Which sign makes of the beginning of a file a table: most records equally wide, and wide. Each is tried with quotes respected, so that
 * commas within a quoted text don't count.
 */
export async function shapeOf(head: string, whole: boolean, given: Partial<Shape>): Promise<ShapeFound> {
  const newline = given.newline ?? (head.includes('\n') || !head.includes('\r') ? 'LF' : 'CR');
  // The last line may be cut off.
  const text = whole ? head : head.slice(0, head.lastIndexOf(newline === 'LF' ? '\n' : '\r') + 1) || head;
  const told = /^sep=(.)\r?\n/.exec(text)?.[1];
  const signs = given.delimiter != null ? [given.delimiter] : told ? [told] : DELIMITERS;
  const tried = [];
  for (const delimiter of signs) {
    const quote = given.quote === undefined ? quoteOf(text, delimiter) : given.quote;
    const shape: Shape = { delimiter, quote, newline };
    tried.push({ shape, ...widths(await beginning(text, shape)) });
  }
  const tables = tried.filter(({ width, fits, total }) => width > 1 && fits > total * 0.5);
  tables.sort((a, b) => b.score - a.score);
  const best = tables[0] ?? tried[0]!;
  const rivals = tables.filter((one) => one === best || one.fits / one.total > 0.8);
  return {
    shape: best.shape,
    options: rivals.map(({ shape, width, fits, total }) => ({
      value: shape.delimiter,
      fits,
      total,
      deciding: Math.max(0, fits - Math.max(0, ...rivals.filter((one) => one.shape !== shape).map((one) => one.fits))),
      decidingExamples: [],
      example: String(width),
    })),
  };
}

/** The records of a beginning. A quote that stays open there may be closed further on. */
export async function beginning(text: string, shape: Shape): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const some of delimitedRows(linesOf(text), shape)) {
      rows.push(...some);
      if (rows.length >= MOST) break;
    }
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
  }
  return rows.slice(0, MOST);
}

// Private: what the records look like.

async function* linesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 16_384) yield text.slice(at, at + 16_384);
}

/** The commonest number of cells, and how much that makes a table. */
function widths(rows: Row[]): { width: number; fits: number; total: number; score: number } {
  const counts = new Map<number, number>();
  for (const { cells, trouble } of rows)
    if (trouble?.code !== 'STRAY_QUOTE') counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, fits] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  // Decimal commas make a table as even as semicolons do, but for the header, which has none. Of equals the wider is likelier.
  const headed = rows[0]?.cells.length === width ? 0.2 : 0;
  return { width, fits, total: rows.length, score: fits / rows.length + headed + Math.min(width, 100) * 0.0005 };
}

/** ' quotes when cells begin and end with it and none does with ". A lone one at the beginning of cells would swallow lines: then none quotes. */
function quoteOf(text: string, delimiter: string): Shape['quote'] {
  const lines = text.split(/[\r\n]+/, MOST);
  const wrapped = (quote: string): number =>
    lines.reduce((sum, line) => sum + line.split(delimiter).filter((cell) => isWrapped(cell, quote)).length, 0);
  const [double, single] = [wrapped('"'), wrapped("'")];
  return single > 0 && double === 0 && !text.includes('"') ? "'" : '"';
}

function isWrapped(cell: string, quote: string): boolean {
  return cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote);
}
