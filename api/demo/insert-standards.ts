import type pg from 'pg';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { chanceFrom } from './chance.js';
import type { DemoPlan } from './plan.js';
import { DEMO_STANDARDS, type DemoItem, type DemoStandard } from './standards.js';

/** Writes the standards of the demo, published, and who acknowledged them: all but a few, and of the newest two in three. */
export async function insertStandards(
  client: pg.PoolClient,
  plan: DemoPlan,
  batch: string,
  seed: number,
): Promise<void> {
  await client.query(
    `with made as (
       insert into standard (code, owner_id, demo) select x.code, (select id from employee where code = $2), true
       from jsonb_to_recordset($1) as x (code text) returning id, code)
     insert into standard_version (standard_id, version, title, body, right_example, wrong_example, touchpoint_id, attribution, competency, mandatory)
     select made.id, 1, x.title, x.body, x.right_example, x.wrong_example, t.id, x.attribution, x.competency, true
     from jsonb_to_recordset($1) as x (code text, title jsonb, body jsonb, right_example jsonb, wrong_example jsonb, touchpoint text, attribution text, competency text)
       join made on made.code = x.code join touchpoint t on t.code = x.touchpoint`,
    [
      JSON.stringify(
        DEMO_STANDARDS.map((each) => ({
          ...each,
          body: each.text,
          right_example: each.right,
          wrong_example: each.wrong,
        })),
      ),
      plan.managers[0]!.code,
    ],
  );
  await client.query(
    `insert into standard_item (version_id, position, code, question, kind, earns, weight, na_allowed, critical, cap, bonus)
     select v.id, x.position, x.code, x.question, x.kind, x.earns, x.weight, x.na, x.critical, x.cap, x.bonus
     from jsonb_to_recordset($1) as x (standard text, position int, code text, question jsonb, kind text, earns jsonb, weight numeric, na boolean, critical text,
       cap numeric, bonus numeric) join standard s on s.code = x.standard join standard_version v on v.standard_id = s.id`,
    [
      JSON.stringify(
        DEMO_STANDARDS.flatMap(({ code, items }) => items.map((item, position) => itemRow(code, item, position))),
      ),
    ],
  );
  await client.query(
    `update standard_version v set status = 'PUBLISHED', effective_from = x.day, published_at = x.day + interval '9 hours', published_in = $2, demands_of = v.id
     from jsonb_to_recordset($1) as x (code text, day date) join standard s on s.code = x.code where v.standard_id = s.id`,
    [JSON.stringify(DEMO_STANDARDS.map((each) => ({ code: each.code, day: publishedOn(each, plan) }))), batch],
  );
  await client.query(
    `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, batch_id)
     select e.id, v.id, x.day, x.how, $2 from jsonb_to_recordset($1) as x (employee text, standard text, day date, how text)
       join employee e on e.code = x.employee join standard s on s.code = x.standard join standard_version v on v.standard_id = s.id`,
    [JSON.stringify(signatures(plan, seed)), batch],
  );
}

export function publishedOn({ age }: DemoStandard, { first, last }: DemoPlan): Day {
  return age === null ? addDays(first, -30) : addDays(last, -age);
}

/** The answers of a count of rings: up to three is right, four is half. */
const RINGS = [
  { answer: '0', score: 1, label: null },
  { answer: '4', score: 0.5, label: null },
  { answer: '5', score: 0, label: null },
];
const YES_NO = [
  { answer: 'YES', score: 1, label: null },
  { answer: 'NO', score: 0, label: null },
];

function itemRow(
  standard: string,
  { code, question, weight, kind, critical, bonus, naAllowed }: DemoItem,
  position: number,
): object {
  return {
    standard,
    position,
    code,
    question,
    kind: kind ?? 'YES_NO',
    earns: kind === 'COUNT' ? RINGS : YES_NO,
    weight,
    na: naAllowed ?? false,
    critical: critical?.critical ?? 'NONE',
    cap: critical?.cap ?? null,
    bonus: bonus ?? null,
  };
}

/** People sign in their first days; one in sixteen never signs one of them, and the newest standard one in three. */
function signatures(plan: DemoPlan, seed: number): object[] {
  const chance = chanceFrom(seed + 11);
  return plan.people.flatMap((person, at) =>
    DEMO_STANDARDS.filter(({ attribution }) => attribution === 'EMPLOYEE').flatMap((standard, n) => {
      const from = publishedOn(standard, plan);
      const since = person.hired > from ? person.hired : from;
      const day = addDays(since, 1 + Math.floor(9 * chance.next()));
      const missing = standard.age === null ? at > 0 && chance.happens(1 / 16) : chance.happens(1 / 3);
      if (missing || day > plan.last || (person.left !== null && day > person.left)) return [];
      return { employee: person.code, standard: standard.code, day, how: (at + n) % 5 === 0 ? 'PAPER' : 'CONSOLE' };
    }),
  );
}
