import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportRow, Misfit } from '../import-target.js';
import type { Day } from '../scoring/rules.js';
import type { Signed } from './acknowledge.js';
import { inForceOn } from './read-standards.js';

const PAGE = 5_000;

/** The signatures of a file, staged in a table that vanishes with the transaction: they are looked up there, whatever their number. */
export class StagedPapers {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly today: Day,
  ) {}

  async open(): Promise<void> {
    await this.client
      .query(`create temp table checked_paper (line int not null, employee text not null, standard text not null, version int, signed_on date not null,
      employee_id uuid, standard_id uuid, version_id uuid, published_on date, known boolean not null default false) on commit drop`);
  }

  async add(rows: ImportRow[]): Promise<void> {
    const lines = rows.flatMap(({ line, records }) =>
      records.map(
        ({ employeeCode, standardCode, version, signedOn }) =>
          `${[line, cell(employeeCode!), cell(standardCode!), version ?? '\\N', signedOn].join('\t')}\n`,
      ),
    );
    const stream = this.client.query(
      copyFrom('copy checked_paper (line, employee, standard, version, signed_on) from stdin'),
    );
    stream.end(lines.join(''));
    await once(stream, 'finish');
  }

  /** Looks everything up, takes out the rows that can't be, and answers them in pieces. */
  async *misfits(): AsyncGenerator<Misfit[]> {
    await this.client.query('analyze checked_paper');
    for (const statement of LOOKED_UP) await this.client.query(statement);
    for (;;) {
      const { rows } = await this.client.query<Misfit>(
        `with bad as (delete from checked_paper where ctid in (select ctid from checked_paper where ${BAD} limit ${PAGE}) returning *)
         select line, ${MISFIT} from bad order by line`,
        [this.today],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) break;
    }
    // The same person and version once more, and what was acknowledged before, add nothing.
    await this.client
      .query(`update checked_paper p set known = true where exists (select 1 from acknowledgement a where a.employee_id = p.employee_id
        and a.version_id = p.version_id and a.superseded_by is null)
      or exists (select 1 from checked_paper f where f.employee_id = p.employee_id and f.version_id = p.version_id
        and (f.signed_on, f.line) < (p.signed_on, p.line))`);
  }

  async outcome(): Promise<{ newRows: number; same: number }> {
    const { rows } = await this.client.query<{ newRows: number; same: number }>(
      'select count(*) filter (where not known)::int as "newRows", count(*) filter (where known)::int as same from checked_paper',
    );
    return rows[0]!;
  }

  async outcomesOf(lines: number[]): Promise<Map<number, string>> {
    const { rows } = await this.client.query<{ line: number; outcome: string }>(
      `select line, case when known then 'SAME' else 'NEW' end as outcome from checked_paper where line = any($1)`,
      [lines],
    );
    return new Map(rows.map(({ line, outcome }) => [line, outcome]));
  }

  /** Whose visits may count more from now on, by month of the signature. */
  async touch(): Promise<void> {
    await this.client.query(
      `insert into import_touch select distinct employee, date_trunc('month', signed_on)::date from checked_paper where not known`,
    );
  }

  /** How many people the good rows name. */
  async people(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      'select count(distinct employee)::int as n from checked_paper',
    );
    return rows[0]!.n;
  }

  /** The new ones, in pieces. */
  async *pages(): AsyncGenerator<Signed[]> {
    for (let after = -1; ;) {
      const { rows } = await this.client.query<Signed & { line: number }>(
        `select line, employee_id as employee, version_id as version, signed_on::text as "on" from checked_paper where not known and line > $1
         order by line limit ${PAGE}`,
        [after],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.line;
    }
  }
}

const LOOKED_UP = [
  'update checked_paper p set employee_id = e.id from employee e where e.code = p.employee',
  // A standard of which nothing was published yet is as if it weren't there.
  `update checked_paper p set standard_id = s.id from standard s where s.code = p.standard
     and exists (select 1 from standard_version v where v.standard_id = s.id and v.status <> 'DRAFT')`,
  `update checked_paper p set version_id = v.id, published_on = (v.published_at at time zone o.time_zone)::date from standard_version v cross join organisation o
     where v.standard_id = p.standard_id and v.status <> 'DRAFT' and (v.version = p.version or (p.version is null and ${inForceOn('v', 'p.signed_on')}))`,
];

const BAD = 'employee_id is null or version_id is null or signed_on < published_on or signed_on > $1::date';

const MISFIT = `case when employee_id is null then 'employeeCode' when standard_id is null then 'standardCode' when version_id is null and version is not null then 'version'
    else 'signedOn' end as field,
  case when employee_id is null then 'UNKNOWN_EMPLOYEE' when standard_id is null then 'UNKNOWN_STANDARD' when version_id is null and version is not null then 'UNKNOWN_VERSION'
    when version_id is null then 'NOT_IN_FORCE' when signed_on > $1::date then 'FUTURE' else 'BEFORE_PUBLICATION' end as code,
  case when employee_id is null then 'an employee who is known' when standard_id is null then 'a published standard'
    when version_id is null and version is not null then 'a published version of ' || standard
    when version_id is null then 'a day on which a version of ' || standard || ' was in force'
    else 'from the publication, ' || published_on || ', to today, ' || $1::date end as expected,
  case when employee_id is null then employee when standard_id is null then standard when version_id is null and version is not null then version::text
    else signed_on::text end as found`;

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
