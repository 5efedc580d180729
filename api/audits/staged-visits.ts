import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportRecord, ImportRow, Misfit } from '../import-target.js';
import type { Sender } from '../sql.js';
import type { NewVisit } from './record-visits.js';
import { cell, dayOf, future } from './visit-day.js';

export interface ImportedVisit extends NewVisit {
  locationName: string | null;
}

const PAGE = 5000;

/** The visits of a file, staged in a table that vanishes with the transaction: they are compared there, whatever their number. */
export class StagedVisits {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly today: string,
  ) {}

  async open(): Promise<void> {
    await this.client
      .query(`create temp table checked_visit (line int not null, number text not null, location_code text not null, location_name text,
      employee_code text, visited_on date not null, points numeric not null, out_of numeric not null, by_month boolean not null, first int) on commit drop`);
  }

  /** Stages the good ones; answers the misfits. */
  async add(rows: ImportRow[]): Promise<Misfit[]> {
    const misfits: Misfit[] = [];
    let lines = '';
    for (const { line, records } of rows) {
      for (const record of records) {
        const { points, outOf } = record as { points: string; outOf: string };
        const day = dayOf(record);
        const late = day === null ? null : future(line, record, day, this.today);
        if (day === null)
          misfits.push({
            line,
            field: 'visitedOn',
            code: 'MISSING',
            expected: 'a day, or a month and a year',
            found: '',
          });
        else if (Number(points) > Number(outOf))
          misfits.push({
            line,
            field: 'points',
            code: 'OUT_OF_SCALE',
            expected: `at most ${outOf}, the points it is out of`,
            found: points,
          });
        else if (late) misfits.push(late);
        else lines += lineOf(line, record, day);
      }
    }
    const stream = this.client.query(
      copyFrom(
        'copy checked_visit (line, number, location_code, location_name, employee_code, visited_on, points, out_of, by_month) from stdin',
      ),
    );
    stream.end(lines);
    await once(stream, 'finish');
    return misfits;
  }

  /** Whom nobody knows, or who did not work that day. */
  async *strangers(): AsyncGenerator<Misfit[]> {
    for (;;) {
      const { rows } = await this.client.query<{ line: number; code: string }>(
        `with bad as (select ctid from checked_visit v where employee_code is not null and not exists (select 1 from employee e
             join assignment_period p on p.employee_id = e.id and p.superseded_by is null and p.started_on <= v.visited_on
               and (p.ended_on is null or p.ended_on >= v.visited_on) where e.code = v.employee_code) limit ${PAGE})
         delete from checked_visit v using bad b where v.ctid = b.ctid returning v.line, v.employee_code as code`,
      );
      if (rows.length === 0) return;
      yield rows.map(({ line, code }) => ({
        line,
        field: 'employeeCode',
        code: 'UNKNOWN_EMPLOYEE',
        expected: 'the code of somebody who worked that day',
        found: code,
      }));
    }
  }

  /** Visits of places that nobody knows, from whoever may not make any known. */
  async *nowhere(): AsyncGenerator<Misfit[]> {
    for (;;) {
      const { rows } = await this.client.query<{ line: number; code: string }>(
        `with bad as (select ctid from checked_visit v where not exists (select 1 from location where code = v.location_code) limit ${PAGE})
         delete from checked_visit v using bad b where v.ctid = b.ctid returning v.line, v.location_code as code`,
      );
      if (rows.length === 0) return;
      yield rows.map(({ line, code }) => ({
        line,
        field: 'locationCode',
        code: 'UNKNOWN_LOCATION',
        expected: 'the code of a known location; only HR makes others known',
        found: code,
      }));
    }
  }

  /** A number stands for one visit: the same row again is no harm, other content under it is. */
  async *repeated(): AsyncGenerator<Misfit[]> {
    // Rows are found by their lines from here on: the first under a number, those that are shown, and page after page.
    await this.client.query('create index on checked_visit (line)');
    await this.client.query('analyze checked_visit');
    await this.client.query(`update checked_visit v set first = f.line from (
      select distinct on (number) number, line from checked_visit order by number, line) f where f.number = v.number and f.line <> v.line`);
    for (;;) {
      const { rows } = await this.client.query<{ line: number; number: string; first: number }>(
        `with bad as (select v.ctid, v.line, v.number, v.first from checked_visit v join checked_visit f on f.line = v.first and f.number = v.number
           where (v.location_code, v.employee_code, v.visited_on, v.points, v.out_of) is distinct from (f.location_code, f.employee_code, f.visited_on, f.points, f.out_of) limit ${PAGE}),
           gone as (delete from checked_visit v using bad b where v.ctid = b.ctid)
         select line, number, first from bad order by line`,
      );
      if (rows.length === 0) return;
      yield rows.map(({ line, number, first }) => ({
        line,
        field: 'number',
        code: 'DUPLICATE_ID',
        expected: `a number of its own: line ${first} has it with other content`,
        found: number,
      }));
    }
  }

  /** Rows that say once more what a row further up says. */
  async sameTwice(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      'select count(*)::int as n from checked_visit where first is not null',
    );
    return rows[0]!.n;
  }

  /** How many people the good rows name. */
  async people(): Promise<number> {
    const { rows } = await this.client.query<{ n: number }>(
      'select count(distinct employee_code)::int as n from checked_visit',
    );
    return rows[0]!.n;
  }

  async figures(announcedOn: string | null): Promise<{ byMonth: number; outOfZero: number; notAnnounced: number }> {
    const { rows } = await this.client.query<{ byMonth: number; outOfZero: number; notAnnounced: number }>(
      `select count(*) filter (where by_month)::int as "byMonth", count(*) filter (where out_of = 0)::int as "outOfZero",
         count(*) filter (where $1::date is null or visited_on < $1::date)::int as "notAnnounced" from checked_visit where first is null`,
      [announcedOn],
    );
    return rows[0]!;
  }

  /** All visits that count as rows, in pieces. */
  async *pages(): AsyncGenerator<ImportedVisit[]> {
    for (let after = -1; ;) {
      const { rows } = await this.client.query<ImportedVisit & { line: number }>(
        `select line, number, location_code as "locationCode", location_name as "locationName", employee_code as "employeeCode", visited_on::text as "visitedOn", points::text as points, out_of::text as "outOf"
         from checked_visit where first is null and line > $1 order by line limit ${PAGE}`,
        [after],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.line;
    }
  }
}

const FIRST_CODES = 5;

/** Locations that would become known: how many, and the first codes in the order of the file. */
export async function newLocations(to: Sender): Promise<{ count: number; found: string }> {
  const { rows } = await to.query<{ code: string; count: number }>(
    `select location_code as code, count(*) over ()::int as count from checked_visit v
     where not exists (select 1 from location where code = v.location_code) group by location_code order by min(line) limit ${FIRST_CODES}`,
  );
  const count = rows[0]?.count ?? 0;
  const found = rows.map(({ code }) => code).join(', ');
  return { count, found: count > rows.length ? `${found}, …` : found };
}

function lineOf(line: number, record: ImportRecord, day: string): string {
  const { number, locationCode, locationName, employeeCode, points, outOf, visitedOn } = record;
  const text = (value: string | null | undefined): string => (value ? cell(value) : '\\N');
  return `${[line, cell(number!), cell(locationCode!), text(locationName), text(employeeCode), day, points, outOf, !visitedOn].join('\t')}\n`;
}
