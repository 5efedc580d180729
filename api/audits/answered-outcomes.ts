import type pg from 'pg';
import type { Viewer } from '../access/viewer.js';
import { differing, type ImportRecord, type Misfit, type Outcome } from '../import-target.js';
import { acknowledgedBefore } from './acknowledged.js';
import type { CheckedVisit } from './check-answers.js';
import { fieldOfItem } from './filed-rows.js';
import type { AnsweredShape } from './import-fields.js';
import { flawed, type Judged } from './judge-visits.js';
import type { FiledVisit } from './put-together.js';
import { NOT_APPLICABLE } from './read-answer.js';
import { isForeign, taken } from './standing-visits.js';

interface Standing {
  number: string;
  hash: string | null;
  auditor: string | null;
  visitedOn: string;
  locationCode: string;
  employeeCode: string | null;
  answers: Record<string, string | null>;
}

/**
 * What would come of the visits of a file: counted, and line by line for those that people look at. Whom they are about stands in a table that
 * vanishes with the transaction. Nothing else is written, and nothing held.
 */
export class AnsweredOutcomes {
  private readonly counts = { NEW: 0, CHANGED: 0, SAME: 0 };
  private readonly lines = new Map<number, string>();
  /** Whom good visits name, whether or not they bring anything. */
  private readonly named = new Set<string>();
  private readonly was = new Map<number, ImportRecord>();

  constructor(
    private readonly client: pg.PoolClient,
    private readonly programmeId: string,
    private readonly shape: AnsweredShape,
    private readonly shown: ReadonlySet<number>,
  ) {}

  async open(): Promise<void> {
    await this.client.query(
      'create temp table answered_person (employee uuid not null, day date not null, questionnaire uuid not null) on commit drop',
    );
  }

  /** What stands under the numbers of some visits. */
  async standing(visits: FiledVisit[]): Promise<Map<string, Standing>> {
    const numbers = visits.flatMap(({ stands, refused, input }) => (stands && !refused ? [input.number] : []));
    if (numbers.length === 0) return new Map();
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

  /** Counts the outcomes of the lines of good visits; answers the misfits of all, and whom what is new or changed is about. */
  foresee(judged: Judged[], before: Map<string, Standing>, by: Viewer): { misfits: Misfit[]; about: CheckedVisit[] } {
    const misfits: Misfit[] = [];
    const about: CheckedVisit[] = [];
    for (const { visit, checked } of judged) {
      const old = checked === null ? undefined : before.get(checked.number);
      if (checked !== null && isForeign(old, by)) {
        misfits.push(...flawed(visit, taken(checked), this.shape).misfits);
        continue;
      }
      misfits.push(...visit.misfits);
      if (checked === null) continue;
      if (checked.employeeId !== null) this.named.add(checked.employeeId);
      const same = old?.hash === checked.hash;
      this.count('SAME', visit.twice);
      this.count(!old ? 'NEW' : same ? 'SAME' : 'CHANGED', visit.lines);
      if (old && !same)
        for (const line of visit.lines) if (this.shown.has(line)) this.was.set(line, this.earlier(old, line, visit));
      if (checked.employeeId !== null && !same) about.push(checked);
    }
    return { misfits, about };
  }

  async keep(about: CheckedVisit[]): Promise<void> {
    await this.client.query('insert into answered_person select * from unnest($1::uuid[], $2::date[], $3::uuid[])', [
      about.map(({ employeeId }) => employeeId),
      about.map(({ visitedOn }) => visitedOn),
      about.map(({ questionnaireId }) => questionnaireId),
    ]);
  }

  /** Whose months are touched. */
  async touch(): Promise<void> {
    await this.client.query(
      `insert into import_touch select distinct e.code, date_trunc('month', p.day)::date
         from answered_person p join employee e on e.id = p.employee`,
    );
  }

  /** Answers about items that the employee had not acknowledged before the day of the visit. A visit answers all of its questionnaire. */
  async unannounced(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      `with asked as (select q.questionnaire_id, w.demands_of, count(*) as items from questionnaire_item q join standard_item i on i.id = q.item_id
           join standard_version w on w.id = i.version_id where w.attribution = 'EMPLOYEE' group by 1, 2)
       select coalesce(sum(a.items), 0)::int as n from answered_person p join asked a on a.questionnaire_id = p.questionnaire
       where not ${acknowledgedBefore('p.employee', 'a', 'p.day')}`,
    );
    return rows[0]!.n;
  }

  get people(): number {
    return this.named.size;
  }

  told(): { outcome: Outcome; lines: Map<number, string>; earlier: Map<number, ImportRecord> } {
    const { NEW, CHANGED, SAME } = this.counts;
    const outcome = { newRows: NEW, changed: CHANGED, same: SAME, signals: 0 };
    return { outcome, lines: this.lines, earlier: this.was };
  }

  private count(outcome: keyof AnsweredOutcomes['counts'], lines: number[]): void {
    this.counts[outcome] += lines.length;
    for (const line of lines) if (this.shown.has(line)) this.lines.set(line, outcome);
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
          fieldOfItem(item, this.shape),
          old.answers[item] ?? null,
          answer ?? NOT_APPLICABLE,
        ]),
    ];
    return differing(said);
  }
}
