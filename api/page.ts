import { Field, ObjectType } from 'type-graphql';
import { badInput } from './refusals.js';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Send it as `after` for the next page.' }) endCursor!:
    | string
    | null;
}

/** A page holds 1 to 100. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw badInput('first', 'from 1 to 100', first);
  return first;
}

/** The console's numbered pages: as far as 10,000; beyond that, filter. */
export function pageOffset(offset: number | null | undefined): number {
  if (offset == null) return 0;
  if (offset < 0 || offset > 10_000) throw badInput('offset', 'from 0 to 10000', offset);
  return offset;
}

/** A cursor is opaque to callers: the sort key of the last row. */
export function writeCursor(...parts: (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

export function readCursor(cursor: string, length: number): (string | number)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parts) &&
      parts.length === length &&
      parts.every((part) => typeof part === 'string' || typeof part === 'number')
    )
      return parts;
  } catch {
    // Falls through to the refusal.
  }
  throw badInput('after', 'a cursor that an earlier page gave', cursor);
}

/** Fetch one more than asked for: it tells whether more follows. */
export function cut<Row>(
  rows: Row[],
  first: number,
  cursorOf: (row: Row) => string,
): { nodes: Row[]; edges: { cursor: string; node: Row }[]; pageInfo: PageInfo } {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return { nodes, edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
