import { numberBatch, openBatch } from '../api/access/batch.js';
import type { Database } from '../api/database.js';
import { inTransaction } from '../api/maps/generate.js';
import { ensureSource } from '../api/signals/ensure-source.js';
import { ingest } from '../api/signals/ingest.js';
import { readItem } from '../api/signals/item.js';

export interface SmallOrganisation {
  team: string;
  task: string;
  manager: string;
  employees: string[];
}

const BY = { kind: 'SYSTEM' } as const;

/** One team of `size` employees (codes E-1, E-2 ...) on one task (T-1) since June 2026, each with 20 rated contacts in September 2026. */
export async function organisationOf(db: Database, size: number): Promise<SmallOrganisation> {
  return inTransaction(db.pool, async (client) => {
    const one = async (sql: string, values: unknown[] = []) =>
      (await client.query<{ id: string }>(sql, values)).rows[0]!.id;
    const batch = await openBatch(client, 'INGEST', BY);
    const manager = await one(`insert into employee (code, name) values ('M-1', 'Manager One') returning id`);
    const team = await one(`insert into team (code, name, manager_id) values ('TEAM-1', 'Team One', $1) returning id`, [
      manager,
    ]);
    const task = await one(`insert into task (code, name) values ('T-1', 'Task One') returning id`);
    const { rows } = await client.query<{ id: string }>(
      `insert into employee (code, name, team_id) select 'E-' || n, 'Employee ' || n, $2 from generate_series(1, $1) n returning id`,
      [size, team],
    );
    await client.query(
      `with made as (insert into assignment (employee_id, task_id) select e.id, $1 from employee e where e.team_id = $2 returning id, employee_id)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id) select id, employee_id, $1, '2026-06-01', $3 from made`,
      [task, team, batch],
    );
    const source = await ensureSource(client, 'test');
    await ingest(client, signals(size), {
      source,
      batch,
      timeZone: 'UTC',
      onFlaw: (flaw) => {
        throw new Error(JSON.stringify(flaw));
      },
    });
    await numberBatch(client, batch);
    return { team, task, manager, employees: rows.map(({ id }) => id) };
  });
}

async function* signals(size: number) {
  for (let person = 1; person <= size; person++) {
    const items = [];
    for (let n = 0; n < 20; n++) {
      const base = {
        employeeCode: `E-${person}`,
        taskCode: 'T-1',
        clientCode: `client-${person}-${n}`,
        interaction: `${person}-${n}`,
        channel: 'phone',
        occurredAt: `2026-09-${String(1 + n).padStart(2, '0')}T10:00:00Z`,
      };
      items.push(
        readItem(
          { ...base, kind: 'rating', externalId: `r-${person}-${n}`, value: String(3 + ((person + n) % 3)) },
          n + 1,
          Infinity,
        ),
      );
      items.push(
        readItem(
          {
            ...base,
            kind: 'review',
            externalId: `t-${person}-${n}`,
            body: `What client ${n} wrote about contact ${n}`,
          },
          n + 1,
          Infinity,
        ),
      );
    }
    yield items;
  }
}
