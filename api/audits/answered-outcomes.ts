import type pg from 'pg';
import { Role } from '../access/account.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { differing, type ImportRecord, type Misfit, type Outcome } from '../import-target.js';
import { itemField } from './asked-items.js';
import { flawOf } from './check-answers.js';
import { flawed, type Judged } from './judge-visits.js';
import { NOT_APPLICABLE } from './read-answer.js';

interface Standing {
  number: string;
  hash: string | null;
  auditor: string | null;
  visitedOn: string;
  locationCode: string;
  employeeCode: string | null;
  answers: Record<string, string | null>;
}

/** What would come of the visits of a file, in tables that vanish with the transaction. Nothing else is written, and nothing held. */
export class AnsweredOutcomes {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly programmeId: string,
    /** One row for each item. */
    private readonly apart: boolean,
  ) {}

  async open(): Promise<void> {
    await this.client.query(
      `create temp table answered_line (line int not null, outcome text not null, earlier jsonb) on commit drop;
       create temp table answered_person (employee uuid not null, day date not null, item uuid not null) on commit drop`,
    );
  }

  /** Keeps the outcome of each line of good visits; answers the misfits of all. */
  async foresee(judged: Judged[], by: Viewer): Promise<Misfit[]> {
    const good = judged.filter(({ checked }) => checked !== null);
    const before = await this.standing(good.map(({ checked }) => checked!.number));
    const misfits = judged.flatMap(({ visit, checked }) => (checked === null ? visit.misfits : []));
    const lines: { line: number; outcome: string; earlier: ImportRecord | null }[] = [];
    const people: { employee: string; day: string; item: string }[] = [];
    for (const { visit, checked } of good) {
      const old = before.get(checked!.number);
      if (old && !mayCorrect(by, old)) {
        const taken = flawOf('NUMBER_TAKEN', 'number', 'a number that no other auditor has used', checked!.number);
        misfits.push(...flawed(visit, taken, this.apart ? 'ROWS' : 'COLUMNS').misfits);
        continue;
      }
      misfits.push(...visit.misfits);
      lines.push(...visit.twice.map((line) => ({ line, outcome: 'SAME', earlier: null })));
      const same = old?.hash === checked!.hash;
      if (!old || same)
        lines.push(...visit.lines.map((line) => ({ line, outcome: old ? 'SAME' : 'NEW', earlier: null })));
      else
        lines.push(
          ...visit.lines.map((line) => ({ line, outcome: 'CHANGED', earlier: this.earlier(old, line, visit) })),
        );
      if (checked!.employeeId !== null && !same)
        for (const { itemId } of checked!.answers)
          people.push({ employee: checked!.employeeId, day: checked!.visitedOn, item: itemId });
    }
    await this.client.query(
      'insert into answered_line select * from jsonb_to_recordset($1::jsonb) as x (line int, outcome text, earlier jsonb)',
      [JSON.stringify(lines)],
    );
    await this.client.query(
      'insert into answered_person select * from jsonb_to_recordset($1::jsonb) as x (employee uuid, day date, item uuid)',
      [JSON.stringify(people)],
    );
    return misfits;
  }

  /** Whose months are touched. Answers how many people that are. */
  async touch(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      `with touched as (insert into import_touch select distinct e.code, date_trunc('month', p.day)::date
         from answered_person p join employee e on e.id = p.employee returning employee)
       select count(distinct employee)::int as n from touched`,
    );
    return rows[0]!.n;
  }

  /** Answers about items that the employee had not acknowledged before the day of the visit. */
  async unannounced(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      `select count(*)::int as n from answered_person p join standard_item i on i.id = p.item join standard_version w on w.id = i.version_id
       where w.attribution = 'EMPLOYEE' and not exists (select 1 from acknowledgement k join standard_version y on y.id = k.version_id
         where k.employee_id = p.employee and y.demands_of = w.demands_of and k.acknowledged_on < p.day and k.superseded_by is null)`,
    );
    return rows[0]!.n;
  }

  async told(
    wanted: number[],
  ): Promise<{ outcome: Outcome; lines: Map<number, string>; earlier: Map<number, ImportRecord> }> {
    const { rows } = await this.client.query<Outcome>(
      `select count(*) filter (where outcome = 'NEW')::int as "newRows", count(*) filter (where outcome = 'CHANGED')::int as changed,
         count(*) filter (where outcome = 'SAME')::int as same, 0 as signals from answered_line`,
    );
    const { rows: single } = await this.client.query<{ line: number; outcome: string; earlier: ImportRecord | null }>(
      'select line, outcome, earlier from answered_line where line = any($1)',
      [wanted],
    );
    return {
      outcome: rows[0]!,
      lines: new Map(single.map(({ line, outcome }) => [line, outcome])),
      earlier: new Map(single.flatMap(({ line, earlier }) => (earlier ? [[line, earlier] as const] : []))),
    };
  }

  private async standing(numbers: string[]): Promise<Map<string, Standing>> {
    const { rows } = await this.client.query<Standing>(
      `select v.number, v.content_hash as hash, v.auditor_id as auditor, v.visited_on::text as "visitedOn", l.code as "locationCode", e.code as "employeeCode",
         coalesce((select json_object_agg(s.code || '/' || i.code, coalesce(a.answer, $3)) from visit_answer a join standard_item i on i.id = a.item_id
           join standard_version w on w.id = i.version_id join standard s on s.id = w.standard_id where a.visit_id = v.id), '{}'::json) as answers
       from visit v join location l on l.id = v.location_id left join employee e on e.id = v.employee_id
       where v.programme_id = $1 and v.number = any($2::text[]) and v.superseded_by is null`,
      [this.programmeId, numbers, NOT_APPLICABLE],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  /** What stood where the line says something else, by the fields that it fills. */
  private earlier(old: Standing, line: number, { input, lineOf }: Judged['visit']): ImportRecord {
    const said: [field: string, was: string | null, is: string | null][] = [
      ['visitedOn', old.visitedOn, input.visitedOn],
      ['locationCode', old.locationCode, input.locationCode],
      ['employeeCode', old.employeeCode, input.employeeCode ?? null],
      ...input.answers
        .filter(({ item }) => lineOf.get(item) === line)
        .map(({ item, answer }): [string, string | null, string | null] => [
          this.apart ? 'answer' : itemField(item),
          old.answers[item] ?? null,
          answer ?? NOT_APPLICABLE,
        ]),
    ];
    return differing(said);
  }
}

/** Whoever is not HR corrects his own visits only. */
function mayCorrect(by: Viewer, { auditor }: Standing): boolean {
  return (by.kind === 'ACCOUNT' && by.role === Role.HR) || auditor === accountOf(by);
}
