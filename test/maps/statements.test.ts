import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastBatch } from '../../api/access/batch.js';
import type { Viewer } from '../../api/access/viewer.js';
import { generate } from '../../api/maps/generate.js';
import { showMap } from '../../api/maps/show.js';
import { latestMaps, mapHistory } from '../../api/maps/read-map.js';
import { assignmentsAsOf } from '../../api/people/assignments-as-of.js';
import { rulesInForce } from '../../api/rules/in-force.js';
import { gather } from '../../api/scorecards/gather.js';
import { judge } from '../../api/scorecards/judge.js';
import type { Question } from '../../api/scorecards/question.js';
import { addDays, monthEnd } from '../../api/scoring/calendar.js';
import type { Sender } from '../../api/sql.js';
import { findProposals } from '../../api/stages/find-proposals.js';
import { propose } from '../../api/stages/propose.js';
import { bring, type Demo } from './demo.js';
import { contacts, hire, scheduled, startSmall } from './small.js';

const HR: Viewer = {
  kind: 'ACCOUNT',
  accountId: '01999999-9999-7999-8999-999999999999',
  role: 'HR' as never,
  employeeId: null,
  name: 'HR',
  email: 'hr@test.example',
  locale: 'en',
};
const AS_OF = '2026-08-31';
const THIRTY = Array.from({ length: 30 }, (_, n) => `P${String(n).padStart(2, '0')}`);

let api: Demo;
let question: Question;
let people: string[];

/** Sends everything on and counts it. */
async function statements(work: (to: Sender) => Promise<unknown>): Promise<number> {
  let sent = 0;
  await work({
    query(text, values) {
      sent++;
      return api.db.pool.query(text, values);
    },
  });
  return sent;
}

beforeAll(async () => {
  api = await startSmall();
  await hire(api.db, THIRTY, '2024-06-01');
  await bring(
    api.db,
    THIRTY.flatMap((code, n) => contacts(code, '2026-08', n % 3 === 0 ? 'BAD' : 'GOOD')),
  );
  question = {
    asOf: AS_OF,
    cutoff: await lastBatch(api.db.pool),
    rules: await rulesInForce(api.db.pool, AS_OF),
    timeZone: 'UTC',
    preview: true,
  };
  people = (
    await api.db.pool.query<{ id: string }>('select employee_id as id from assignment order by employee_id')
  ).rows.map(({ id }) => id);
});
afterAll(() => api.close());

const some = (n: number) => assignmentsAsOf(api.db.pool, people.slice(0, n), AS_OF, question.cutoff);

describe('the number of statements does not depend on the number of', () => {
  it('assignments whose evidence is gathered', async () => {
    const [three, thirty] = [await some(3), await some(30)];
    expect([three.length, thirty.length]).toEqual([3, 30]);
    const few = await statements((to) => gather(to, three, question));
    expect(few).toBeGreaterThan(2);
    expect(await statements((to) => gather(to, thirty, question))).toBe(few);
  });

  it('assignments that are judged, what is usual on their task included', async () => {
    const few = await statements(async (to) => judge(to, await some(3), question, true));
    expect(await statements(async (to) => judge(to, await some(30), question, true))).toBe(few);
  });

  it('maps that are made and kept, and of proposals that follow', async () => {
    const make = (n: number) => (to: Sender) =>
      generate(
        to,
        people.slice(0, n),
        question,
        { purpose: 'PREVIEW', counts: false, batchId: null, accountId: null, jobId: null },
        async (maps) => {
          await propose(to, maps, 'SCHEDULED');
        },
      );
    // The first call may fill what is remembered.
    await statements(make(1));
    const few = await statements(make(3));
    expect(await statements(make(30))).toBe(few);
  });

  it('signals behind a map', async () => {
    const one = await some(1);
    const before = await statements((to) => judge(to, one, question, true));
    await bring(
      api.db,
      ['2026-05', '2026-06', '2026-07'].flatMap((month) => contacts(THIRTY[0]!, month, 'GOOD')),
    );
    const cutoff = await lastBatch(api.db.pool);
    expect(await statements((to) => judge(to, one, { ...question, cutoff }, true))).toBe(before);
  });

  it('earlier evaluations that a map looks back on', async () => {
    const ends: string[] = [];
    for (let end = '2024-08-31'; end <= '2026-07-31'; end = monthEnd(addDays(end, 1))) ends.push(end);
    expect(ends).toHaveLength(24);
    await scheduled(api.db, ends[0]!);
    const read = (asOf: string) =>
      statements(async (to) =>
        expect(await showMap(to, HR, { id: null, employeeId: people[0]!, asOf })).not.toBeNull(),
      );
    const gathered = async (asOf: string) => {
      const cutoff = await lastBatch(api.db.pool);
      return statements((to) => gather(to, [assignment!], { ...question, asOf, cutoff }));
    };
    const [assignment] = await some(1);
    // What a stored verdict shows in a trend is read once: both are asked for when that was done.
    await read(ends[0]!);
    const withOne = [await read(ends[0]!), await gathered(ends[1]!)];
    for (const end of ends.slice(1)) await scheduled(api.db, end);
    const shown = await showMap(api.db.pool, HR, { id: null, employeeId: people[0]!, asOf: ends.at(-1)! });
    expect(shown!.cards[0]!.trend).toHaveLength(24);
    expect([await read(ends.at(-1)!), await gathered(AS_OF)]).toEqual(withOne);
  });

  it('rows of a list', async () => {
    expect(await statements((to) => latestMaps(to, HR, people))).toBe(
      await statements((to) => latestMaps(to, HR, people.slice(0, 1))),
    );
    expect(await statements((to) => mapHistory(to, HR, people[0]!, 100))).toBe(
      await statements((to) => mapHistory(to, HR, people[0]!, 1)),
    );
    const proposals = (first: number) =>
      statements((to) => findProposals(to, HR, { first, after: null, offset: null, status: null, search: null }));
    expect(await proposals(100)).toBe(await proposals(1));
  });
});
