/** PostGraphile over the same tables, from a folder that brings it: it is no dependency of the project. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Database } from '../../api/database.js';

export interface Other {
  port: number;
  path: string;
  stop(): Promise<void>;
}

/** Relations that have no foreign keys, columns without an index of their own that both sort and narrow by, and the search of the list. */
const TOLD = `
  comment on table assignment_period is E'@foreignKey (employee_id) references employee (id)\\n@foreignKey (task_id) references task (id)';
  comment on table scorecard is E'@foreignKey (task_id) references task (id)';
  create or replace function search_employee(pattern text) returns setof employee language sql stable as
    $$ select * from employee where name ilike '%' || pattern || '%' or code ilike '%' || pattern || '%' order by lower(name), id $$;
  ${[
    'assignment_period.superseded_by',
    'assignment_period.is_primary',
    'assignment_period.started_on',
    'stage_decision.superseded_by',
    'stage_decision.decided_on',
    'career_map.as_of',
    'career_map.made_at',
  ]
    .map((column) => `comment on column ${column} is E'@behavior +orderBy +filterBy';`)
    .join('\n')}`;

/** Runs `postgraphile.mjs` of the folder on a database. It must print a line of JSON with its `url` when it is ready, and end with SIGTERM. */
export async function startOther(folder: string, { pool }: Database, url: string): Promise<Other> {
  await pool.query(TOLD);
  const child = spawn(process.execPath, [join(resolve(folder), 'postgraphile.mjs'), '--max', '16'], {
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error(`${folder}/postgraphile.mjs ended before it was ready.`)),
  );
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
  const { port, pathname } = new URL((JSON.parse(line) as { url: string }).url);
  return {
    port: Number(port),
    path: pathname,
    async stop() {
      ended.catch(() => {});
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
