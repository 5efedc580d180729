/** What one visit touches: it is recorded, and whom it is about is judged anew, among ten thousand others. */
import type { Database } from '../../api/database.js';
import { recordVisitsBy } from '../../api/audits/record-answered.js';
import type { VisitInput } from '../../api/audits/visit.input.js';
import { refreshSheets } from '../../api/signals/refresh-sheets.js';
import { judgeThem } from './evaluate-all.js';
import { PROGRAMME } from './import-answers.js';
import { person } from './import-files.js';
import { atMost, inTurn, timed, timesAsLong, type Goal, type Row } from './measure.js';
import { LAST_DAY } from './organisation.js';

const OTHERS = 10_000;
const MANY = 100;
const PART = 100;
const GOAL: Goal = {
  number: '20',
  what: `recording one visit and judging its employee anew, among ${OTHERS} other visits`,
  reference: `the same of ${MANY} visits and their ${MANY} employees at once`,
  unit: 'ms',
  must: atMost(0.1),
  aim: atMost(0.05),
};

export async function oneVisit(db: Database, rounds: number): Promise<Row> {
  await db.pool.query(PROGRAMME);
  const by = await person(db);
  const { rows } = await db.pool.query<{ id: string }>(`select id from programme where code = 'answers'`);
  const record = (run: string, from: number, count: number) =>
    recordVisitsBy(db.orm.em.fork(), rows[0]!.id, visits(run, from, count), LAST_DAY, by);
  for (let from = 0; from < OTHERS; from += PART) {
    const { refused } = await record('other', from, PART);
    if (refused > 0) throw new Error(`Expected every visit to be taken, but ${refused} were refused.`);
  }
  await db.pool.query('analyze visit, visit_answer');
  await refreshSheets(db.pool);
  const employees = await db.pool.query<{ id: string }>(
    `select id from employee where code ~ '^E[0-9]+$' order by substr(code, 2)::int limit ${MANY}`,
  );
  const people = employees.rows.map(({ id }) => id);
  // What is usual on their tasks is known already, as it is on any day. With few signals (`--signals`) it rests on the whole organisation
  // and is found out anew each time: then this row measures that.
  await judgeThem(db, 0, people);
  const work = (run: string, count: number) =>
    timed(async () => {
      await record(run, 0, count);
      await judgeThem(db, 0, people.slice(0, count));
    });
  const made = await inTurn(
    rounds,
    (round) => work(`one-${round}`, 1),
    (round) => work(`many-${round}`, MANY),
  );
  return { ...GOAL, rounds: made, ratio: timesAsLong, note: 'ten answers in each visit' };
}

function visits(run: string, from: number, count: number): VisitInput[] {
  return Array.from({ length: count }, (_, at): VisitInput => {
    const n = from + at;
    const given = ['YES', 'NO', 'YES', 'YES', 'NO', 'YES', `${1 + (n % 10)}`, '2.5', `${n % 7}`, 'WARM'];
    return {
      number: `${run}-${n}`,
      locationCode: `L${1 + (n % 40)}`,
      employeeCode: `E${n % 10_000}`,
      visitedOn: `2026-09-${10 + (n % 15)}`,
      answers: given.map((answer, item) => ({ item: `BENCH/I${item}`, answer })),
    } as VisitInput;
  });
}
