import type { RaRecord } from 'react-admin';

export interface Page {
  first: number;
  offset: number;
}
export interface Rows {
  data: RaRecord[];
  total: number;
  /** What is told of the list as a whole, beside its length. */
  meta?: Record<string, unknown>;
}

/** A page of what came whole. */
export function whole(rows: RaRecord[], { first, offset }: Page): Rows {
  return { data: rows.slice(offset, offset + first), total: rows.length };
}
