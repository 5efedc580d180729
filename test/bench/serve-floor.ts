/** The least that can answer a career map: one statement that returns JSON, and node:http. No schema, no access rules, no names of codes. */
import { createServer } from 'node:http';
import pg from 'pg';

const MAP = `
  select json_build_object('id', m.id, 'asOf', m.as_of, 'cutoff', m.cutoff, 'purpose', m.purpose, 'hash', m.hash, 'madeAt', m.made_at,
    'employee', (select json_build_object('id', e.id, 'code', e.code, 'name', e.name, 'position', e.position) from employee e where e.id = m.employee_id),
    'cards', (select json_agg(json_build_object('assignmentId', c.assignment_id, 'task', t.name, 'hash', c.hash, 'verdict', c.verdict::json))
      from scorecard c join task t on t.id = c.task_id where c.map_id = m.id and c.employee_id = m.employee_id))::text as map
  from career_map m where m.employee_id = $1 order by m.as_of desc, m.made_at desc limit 1`;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });
const server = createServer(async (req, res) => {
  const { rows } = await pool.query<{ map: string }>({ name: 'map', text: MAP, values: [req.url!.slice(1)] });
  res.setHeader('content-type', 'application/json');
  res.end(rows[0]?.map ?? 'null');
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as { port: number }).port }));
