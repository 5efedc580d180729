import type pg from 'pg';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { chanceFrom, type Chance } from './chance.js';
import { insertProgrammes, PROGRAMMES, questionnaires, type DemoProgramme } from './insert-programmes.js';
import { publishedOn } from './insert-standards.js';
import { skillsOn, type DemoPerson, type DemoPlan } from './plan.js';
import { DEMO_STANDARDS, type DemoItem } from './standards.js';

/** A year of visits under two programmes, the latest of them still open. Its chance is its own, so that nothing else of the demo moves. */
export async function insertAnswered(
  client: pg.PoolClient,
  plan: DemoPlan,
  batch: string,
  seed: number,
): Promise<void> {
  await insertProgrammes(client, plan, batch);
  const visits = PROGRAMMES.flatMap((programme, at) => visitsUnder(programme, plan, chanceFrom(seed + 17 + at)));
  const json = [JSON.stringify(visits), batch];
  await client.query(
    `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, questionnaire_id, task_ids, recorded_on, content_hash, batch_id)
     select p.id, x.number, l.id, e.id, x.day, x.points, x."outOf", q.id, array[t.id], x."recordedOn", 'demo', $2
     from jsonb_to_recordset($1) as x (programme text, number text, location text, employee text, task text, day date, points numeric, "outOf" numeric, "recordedOn" date,
         questionnaire int)
       join programme p on p.code = x.programme join location l on l.code = x.location join employee e on e.code = x.employee join task t on t.code = x.task
       join questionnaire q on q.programme_id = p.id and q.version = x.questionnaire`,
    json,
  );
  await client.query(
    `insert into visit_answer (visit_id, item_id, answer)
     select v.id, i.id, a.answer from jsonb_to_recordset($1) as x (programme text, number text, answers jsonb)
       join programme p on p.code = x.programme join visit v on v.programme_id = p.id and v.number = x.number and v.batch_id = $2
       cross join jsonb_to_recordset(x.answers) as a (standard text, item text, answer text)
       join standard s on s.code = a.standard join standard_version w on w.standard_id = s.id join standard_item i on i.version_id = w.id and i.code = a.item`,
    json,
  );
  await client.query(
    `insert into result_step (programme_id, number, kind, happened_on, batch_id)
     select p.id, x.number, k.kind, x."discussedOn", $2 from jsonb_to_recordset($1) as x (programme text, number text, "discussedOn" date)
       join programme p on p.code = x.programme cross join unnest(array['DISCLOSED', 'DISCUSSED']) as k (kind) where x."discussedOn" is not null`,
    json,
  );
  await client.query(
    `insert into item_cause (programme_id, number, item_id, cause, batch_id)
     select p.id, x.number, i.id, a.cause, $2 from jsonb_to_recordset($1) as x (programme text, number text, answers jsonb)
       join programme p on p.code = x.programme cross join jsonb_to_recordset(x.answers) as a (standard text, item text, cause text)
       join standard s on s.code = a.standard join standard_version w on w.standard_id = s.id join standard_item i on i.version_id = w.id and i.code = a.item
     where a.cause is not null`,
    json,
  );
}

function visitsUnder(programme: DemoProgramme, plan: DemoPlan, chance: Chance): object[] {
  const visits: object[] = [];
  for (let month = 0; addDays(plan.first, 30 * month + 29) <= plan.last; month++) {
    for (const { code: location } of plan.locations) {
      for (let n = 0; n < programme.perMonth; n++) {
        const day = addDays(plan.first, 30 * month + Math.floor(30 * chance.next()));
        const there = plan.people.filter((person) => servesAt(plan, person, location, day));
        // Elena, whom the demo's employee account opens, is met each month.
        const person =
          n === 0 && there[0] === plan.people[0] ? there[0] : there[Math.floor(chance.next() * there.length)];
        if (person) visits.push(visit(programme, plan, person, location, day, visits.length + 1, chance));
      }
    }
  }
  return visits;
}

function servesAt({ teams }: DemoPlan, person: DemoPerson, location: string, day: Day): boolean {
  const team = teams.find(({ code }) => code === person.team)!;
  const away = person.leave !== null && person.leave.from <= day && day <= person.leave.to;
  return team.location === location && !away && careerOn(person, day) !== undefined;
}

function careerOn({ careers }: DemoPerson, day: Day) {
  return careers.find(({ from, to }) => from <= day && (to === null || day <= to));
}

const CAUSES = ['SKILL', 'KNOWLEDGE', 'DISCIPLINE', 'PROCESS', 'TOOLS', 'SKILL', 'KNOWLEDGE', 'STAFFING'];

function visit(
  programme: DemoProgramme,
  plan: DemoPlan,
  person: DemoPerson,
  location: string,
  day: Day,
  n: number,
  chance: Chance,
): object {
  const career = careerOn(person, day)!;
  const { service, independence } = skillsOn(career, plan.last, day);
  const newest = DEMO_STANDARDS.find(({ age }) => age !== null)!;
  const questionnaire = day >= publishedOn(newest, plan) ? 2 : 1;
  const recordedOn = addDays(day, 1 + (n % 3));
  const discussedOn = addDays(recordedOn, 3 + (n % 6));
  // Of the last weeks some still wait for the talk, and a few older ones were forgotten.
  const done = discussedOn <= plan.last && n % 17 !== 0 && (discussedOn <= addDays(plan.last, -14) || n % 2 === 0);
  let points = 0;
  let outOf = 0;
  const answers = questionnaires()[questionnaire - 1]!.flatMap((standard) =>
    standard.items.map((item) => {
      const skill = standard.competency === 'independence' ? independence : service;
      const kept = chance.happens(1 / (1 + Math.exp(-(1 + 0.8 * skill + programme.lift - 0.9 * item.hard))));
      const answer = answerOf(item, kept, chance);
      const earned = answer === null ? null : kept ? 1 : answer === '4' ? 0.5 : 0;
      if (earned !== null) {
        points += item.weight * earned;
        outOf += item.weight;
      }
      const failed = earned !== null && earned < (item.kind === 'COUNT' ? 0.5 : 1) && item.bonus === undefined;
      return {
        standard: standard.code,
        item: item.code,
        answer,
        cause: done && failed && standard.attribution === 'EMPLOYEE' ? chance.pick(CAUSES) : null,
      };
    }),
  );
  return {
    programme: programme.code,
    number: `${programme.kind === 'MANAGER_AUDIT' ? 'TL' : 'MC'}-${String(n).padStart(4, '0')}`,
    location,
    employee: person.code,
    task: career.task,
    day: day <= plan.last ? day : plan.last,
    recordedOn: recordedOn <= plan.last ? recordedOn : plan.last,
    discussedOn: done ? discussedOn : null,
    questionnaire,
    points,
    outOf,
    answers,
  };
}

function answerOf({ kind, naAllowed }: DemoItem, kept: boolean, chance: Chance): string | null {
  if (naAllowed && chance.happens(0.1)) return null;
  if (kind === 'COUNT') return String(kept ? 1 + Math.floor(3 * chance.next()) : 4 + Math.floor(4 * chance.next()));
  return kept ? 'YES' : 'NO';
}
