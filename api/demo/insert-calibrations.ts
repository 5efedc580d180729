import type pg from 'pg';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { ASKED, CLOSED_CASES, DEMO_AUDITORS, OPEN_CASES, OTHERWISE, REMARKS, type DemoCase } from './calibrations.js';

const EXPERT = 'hr@demo.example';

/** A round whose results are there, and one that waits for the auditor. They come last: no score knows them. */
export async function insertCalibrations(client: pg.PoolClient, last: Day): Promise<void> {
  await client.query(
    `insert into account (email, name, role, password_hash, demo) select email, name, 'AUDITOR', 'none', true from jsonb_to_recordset($1) as x (email text, name text)`,
    [JSON.stringify(DEMO_AUDITORS)],
  );
  const closed = await insertRound(client, {
    name: 'Autumn: what counts as a promise',
    instructions:
      'Read each call once, and answer as you would after a visit. Do not talk about it before the round is closed.',
    cases: CLOSED_CASES,
    opened: addDays(last, -20),
    due: addDays(last, -10),
  });
  await client.query(`update calibration_rater set submitted_at = $2::date + interval '14 hours' where round_id = $1`, [
    closed,
    addDays(last, -12),
  ]);
  await client.query(
    `update calibration_round set status = 'CLOSED', ended_at = $2::date + interval '16 hours', version = 3 where id = $1`,
    [closed, addDays(last, -9)],
  );
  const open = await insertRound(client, {
    name: 'Winter: greeting and identity',
    instructions: 'Two short calls. Ten minutes are enough.',
    cases: OPEN_CASES,
    opened: addDays(last, -2),
    due: addDays(last, 7),
  });
  // Two have handed their answers in; the auditor has begun; the others have not.
  await client.query(
    `update calibration_rater set submitted_at = $2::date + interval '10 hours' where round_id = $1 and account_id in (
       select id from account where email in ('auditor-2@demo.example', 'auditor-4@demo.example'))`,
    [open, addDays(last, -1)],
  );
  await client.query(
    `delete from calibration_answer where round_id = $1 and account_id in (select id from account where email in ('hr@demo.example', 'manager@demo.example', 'auditor-3@demo.example'))`,
    [open],
  );
  await client.query(
    `delete from calibration_answer n using calibration_case c, account a where n.round_id = $1 and c.id = n.case_id and c.position > 0
       and a.id = n.account_id and a.email = 'auditor@demo.example'`,
    [open],
  );
}

interface DemoRound {
  name: string;
  instructions: string;
  cases: DemoCase[];
  opened: Day;
  due: Day;
}

/** An open round in which everybody has answered. What a round asks is written while it is a draft. */
async function insertRound(
  client: pg.PoolClient,
  { name, instructions, cases, opened, due }: DemoRound,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into calibration_round (name, instructions, questionnaire_id, due_on, account_id, created_at, demo)
     select $1, $2, q.id, $3, (select id from account where email = $4), $5::date + interval '8 hours', true
     from questionnaire q join programme p on p.id = q.programme_id where p.code = 'DEMO-SHOP' order by q.version desc limit 1 returning id`,
    [name, instructions, due, EXPERT, opened],
  );
  const { id } = rows[0]!;
  await client.query(
    `insert into calibration_case (round_id, position, title, description)
     select $1, x.at, x.title, x.description from jsonb_to_recordset($2) as x (at int, title text, description text)`,
    [id, JSON.stringify(cases.map((one, at) => ({ at, ...one })))],
  );
  await client.query(
    `insert into calibration_item (round_id, position, item_id) select $1, x.at, i.id from unnest($2::text[]) with ordinality as x (name, at)
       join standard s on s.code = split_part(x.name, '/', 1) join standard_version v on v.standard_id = s.id
       join standard_item i on i.version_id = v.id and i.code = split_part(x.name, '/', 2)`,
    [id, ASKED],
  );
  await client.query(
    `insert into calibration_rater (round_id, account_id, expert) select $1, id, email = $3 from account where email = any($2)`,
    [id, [EXPERT, ...Object.keys(OTHERWISE)], EXPERT],
  );
  await client.query(
    `update calibration_round set status = 'OPEN', opened_at = $2::date + interval '9 hours', version = 2 where id = $1`,
    [id, opened],
  );
  await client.query(
    `insert into calibration_answer (round_id, account_id, case_id, item_id, answer, remark)
     select $1, a.id, c.id, i.id, x.answer, x.remark
     from jsonb_to_recordset($2) as x (email text, at int, name text, answer text, remark text) join account a on a.email = x.email
       join calibration_case c on c.round_id = $1 and c.position = x.at join calibration_item n on n.round_id = $1
       join standard_item i on i.id = n.item_id and i.code = split_part(x.name, '/', 2) join standard_version v on v.id = i.version_id
       join standard s on s.id = v.standard_id and s.code = split_part(x.name, '/', 1)`,
    [id, JSON.stringify(answersTo(cases))],
  );
  return id;
}

/** What everybody says of some calls: what is right, and what he saw otherwise. */
function answersTo(cases: DemoCase[]): object[] {
  return [EXPERT, ...Object.keys(OTHERWISE)].flatMap((email) =>
    cases.flatMap(({ right }, at) =>
      right.split(' ').map((expected, item) => {
        const name = ASKED[item]!;
        // What was seen otherwise is about the calls of the closed round.
        const key = `${at + 1} ${name}`;
        const other = cases === CLOSED_CASES ? OTHERWISE[email]?.[key] : undefined;
        return {
          email,
          at,
          name,
          answer: asStored(name, other ?? expected),
          remark: other ? (REMARKS[key] ?? null) : null,
        };
      }),
    ),
  );
}

/** Rings at a counter are none; an item that can't be answered with "not applicable" is kept where nothing breaks it. */
function asStored(name: string, said: string): string | null {
  if (name === 'WAIT/RINGS') return said === '-' ? '0' : said;
  if (said === '-') return null;
  return said === 'Y' ? 'YES' : 'NO';
}
