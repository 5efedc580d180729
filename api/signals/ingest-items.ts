import { createHash } from 'node:crypto';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database.js';
import { badInput } from '../refusals.js';
import { accept, type Accepted } from './accept.js';
import type { Outcome } from './ingest.js';
import { readItem, type RowFlaw } from './item.js';

export interface ItemResult {
  index: number;
  status: string;
  id: string | null;
  code: string | null;
  field: string | null;
  expected: string | null;
  came: string | null;
}

const MOST_ITEMS = 5000;

/** The bulk call: what came of each item, in the order sent. Good items are written although others are refused. */
export async function ingestItems(
  db: Database,
  call: { sourceCode: string; requestKey: string | null; items: object[]; wantsResults: boolean },
  timeZone: string,
  now: Date,
  by: Viewer,
): Promise<Accepted<ItemResult>> {
  const { sourceCode, requestKey, items } = call;
  // Sent again with its key, a call is answered as it was, whatever is asked for then.
  const inDetail = call.wantsResults || requestKey !== null;
  if (items.length < 1 || items.length > MOST_ITEMS)
    throw badInput('items', `1 to ${MOST_ITEMS} items`, `${items.length} items`);
  const outcomes = new Map<number, Outcome>();
  const payload = {
    sourceCode,
    requestKey,
    items: read(items, now.getTime()),
    digest: createHash('sha256').update(requestKey === null ? '' : JSON.stringify(items)),
    ...(inDetail && {
      onOutcomes: (chunk: Outcome[]) => chunk.forEach((outcome) => outcomes.set(outcome.line, outcome)),
    }),
  };
  const results = (flaws: RowFlaw[]) => (inDetail ? describe(items.length, outcomes, flaws) : []);
  return accept(db.pool, payload, timeZone, results, MOST_ITEMS, by);
}

async function* read(items: object[], now: number) {
  yield items.map((item, index) => readItem(item as Record<string, unknown>, index, now));
}

function describe(count: number, outcomes: Map<number, Outcome>, flaws: RowFlaw[]): ItemResult[] {
  const refused = new Map(flaws.map((flaw) => [flaw.line, flaw]));
  return Array.from({ length: count }, (_, index) => {
    const flaw = refused.get(index);
    const outcome = outcomes.get(index);
    if (flaw)
      return {
        index,
        status: 'REFUSED',
        id: null,
        code: flaw.code,
        field: flaw.field,
        expected: flaw.expected,
        came: flaw.came,
      };
    return {
      index,
      status: outcome?.outcome ?? 'SAME',
      id: outcome?.id ?? null,
      code: null,
      field: null,
      expected: null,
      came: null,
    };
  });
}
