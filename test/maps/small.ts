import type { Database } from '../../api/database.js';
import { evaluateMonth } from '../../api/maps/run-evaluations.js';
import { shipRules } from '../../api/rules/ship.js';
import { addDays, monthEnd } from '../../api/scoring/calendar.js';
import { unpack } from '../../api/scoring/unpack.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi } from '../api.js';
import { inBatch, rating, withPeople, type Demo } from './demo.js';

/** The whole product with the rules that ship, one task CARE, and one team CARE led by LEAD: people are hired by each test. */
export async function startSmall(): Promise<Demo> {
  const api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  await api.db.pool
    .query(`insert into task (code, name) values ('CARE', 'Customer care'); insert into employee (code, name) values ('LEAD', 'Team lead');
    insert into team (code, name, manager_id) select 'CARE', 'Customer care', id from employee`);
  return withPeople(api);
}

/** Hires people for the task, from a day on, if wanted at a stated stage. */
export async function hire(
  db: Database,
  codes: string[],
  startedOn: string,
  statedStage: string | null = null,
): Promise<void> {
  await inBatch(db, 'ASSIGNMENT', (client, batch) =>
    client.query(
      `with e as (insert into employee (code, name, team_id) select code, code, (select id from team where code = 'CARE') from unnest($1::text[]) as x (code) returning id),
         a as (insert into assignment (employee_id, task_id) select e.id, t.id from e cross join task t where t.code = 'CARE' returning *)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, stated_stage, batch_id) select id, employee_id, task_id, $2, $3, $4 from a`,
      [codes, startedOn, statedStage, batch],
    ),
  );
}

/**
 * A month of contacts, two on each of its first 25 days, every one by another client. Good: rated 5, solved at once within the hour.
 * Bad: rated 2, not solved, three days, asked again.
 */
export function contacts(employeeCode: string, month: string, how: 'GOOD' | 'BAD'): Record<string, string>[] {
  const good = how === 'GOOD';
  const last = [monthEnd(`${month}-01`), `${month}-25`].toSorted()[0]!;
  const signals: Record<string, string>[] = [];
  for (let day = `${month}-01`; day <= last; day = addDays(day, 1)) {
    for (const n of [1, 2]) {
      const id = `${employeeCode}-${day}-${n}`;
      const base = rating(employeeCode, good ? 5 : 2, day, `${id}-rating`, {
        taskCode: 'CARE',
        clientCode: id,
        interaction: id,
      });
      const more = (kind: string, value: number) => ({
        ...base,
        kind,
        value: String(value),
        externalId: `${id}-${kind}`,
      });
      signals.push(
        base,
        more('contact_handled', 1),
        more('solved_in_dialogue', good ? 1 : 0),
        more('resolution_time', good ? 3600 : 259_200),
      );
      if (!good) signals.push(more('repeat_contact', 1));
    }
  }
  return signals;
}

/** A month's evaluation as the worker holds it when the month has just ended. */
export function scheduled(db: Database, asOf: string): Promise<{ scorecards: number; proposals: number }> {
  return evaluateMonth(db, asOf, { kind: 'SYSTEM' }, true, async () => {}, 'SCHEDULED');
}

/** What an evaluation said, by the employee's code. */
export async function verdicts(db: Database, asOf: string): Promise<Map<string, Record<string, any>>> {
  const { rows } = await db.pool.query(
    `select e.code, c.verdict from scorecard c join employee e on e.id = c.employee_id where c.as_of = $1 and c.purpose <> 'PREVIEW' and c.superseded_by is null`,
    [asOf],
  );
  return new Map(rows.map(({ code, verdict }) => [code, unpack(verdict)]));
}
