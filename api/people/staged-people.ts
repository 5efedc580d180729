import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportRecord, ImportRow, Misfit } from '../import-target.js';
import { People, type Named, type Who } from './who.js';
import type { ImportFile } from '../import-target.js';

/** Columns of the staging table in their order, and the field that each is filled from. */
const COLUMNS = [
  ['name', 'employeeName', 'text'],
  ['position', 'position', 'text'],
  ['hired_on', 'hiredOn', 'date'],
  ['ended_on', 'leftOn', 'date'],
  ['team', 'teamCode', 'text'],
  ['team_name', 'teamName', 'text'],
  ['parent_team', 'parentTeamCode', 'text'],
  ['manager', 'managerCode', 'text'],
  ['task', 'taskCode', 'text'],
  ['task_name', 'taskName', 'text'],
  ['location', 'locationCode', 'text'],
  ['location_name', 'locationName', 'text'],
  ['started_on', 'startedOn', 'date'],
  ['finished_on', 'endedOn', 'date'],
  ['is_primary', 'primary', 'boolean'],
  ['stated_stage', 'statedStage', 'text'],
  ['pause_from', 'pauseFrom', 'date'],
  ['pause_to', 'pauseTo', 'date'],
  ['pause_reason', 'pauseReason', 'text'],
] as const;
const CONTENT = COLUMNS.map(([column]) => column).join(', ');

/** The people of a file, staged in a table that vanishes with the transaction: they are compared there, whatever their number. */
export class StagedPeople {
  readonly people: People;

  constructor(
    private readonly client: pg.PoolClient,
    private readonly file: ImportFile,
  ) {
    this.people = new People(client, file.people, file.decisions);
  }

  async open(): Promise<void> {
    await this.client.query(`create temp table checked_person (line int not null, code text not null,
      ${COLUMNS.map(([column, , type]) => `${column} ${type}`).join(', ')}) on commit drop;
      create temp table person_misfit (line int not null, field text not null, code text not null, expected text not null, found text not null) on commit drop`);
  }

  /** Stages the good ones; answers the misfits. */
  async add(rows: ImportRow[]): Promise<Misfit[]> {
    await this.people.meet(rows.flatMap(({ records }) => records.map(named)));
    const misfits: Misfit[] = [];
    let lines = '';
    for (const { line, records } of rows)
      for (const record of records) {
        const person = named(record);
        const who = this.people.of(person);
        const misfit =
          who.known === 'UNDECIDED' || who.known === 'UNKNOWN'
            ? unclear(line, person, who)
            : contradiction(line, record);
        if (misfit) misfits.push(misfit);
        else
          lines += `${[line, cell((who as { code: string }).code), ...COLUMNS.map(([, field]) => (record[field] == null ? '\\N' : cell(record[field])))].join('\t')}\n`;
      }
    const stream = this.client.query(copyFrom(`copy checked_person (line, code, ${CONTENT}) from stdin`));
    stream.end(lines);
    await once(stream, 'finish');
    return misfits;
  }

  /** Takes out the rows that can't stand beside the others or what is known, and answers them in pieces. */
  async *misfits(): AsyncGenerator<Misfit[]> {
    await this.client.query('create index on checked_person (code); analyze checked_person');
    for (const statement of MISFITS) await this.client.query(statement);
    if (this.file.people.unknown === 'REFUSE') await this.client.query(STRANGE);
    await this.client.query('delete from checked_person p using person_misfit m where m.line = p.line');
    for (let after = -1; ;) {
      const { rows } = await this.client.query<Misfit>(
        'select distinct on (line) line, field, code, expected, found from person_misfit where line > $1 order by line limit 5000',
        [after],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < 5000) return;
      after = rows.at(-1)!.line;
    }
  }
}

// Private: single rows, and rows beside others.

function named(record: ImportRecord): Named {
  return { code: record['employeeCode'] ?? null, name: record['employeeName'] ?? null, lead: null };
}

function unclear(line: number, { code, name }: Named, who: Who): Misfit {
  const field = name === null ? 'employeeCode' : 'employeeName';
  if (who.known !== 'UNDECIDED')
    return { line, field, code: 'UNKNOWN_EMPLOYEE', expected: 'an employee who is known', found: name ?? code ?? '' };
  who.question.rows++;
  const names = who.question.candidates.map((one) => `${one.name} (${one.code})`);
  const expected = `one employee: is it ${names.join(' or ')}, or somebody new?`;
  return { line, field, code: 'PERSON_UNDECIDED', expected, found: name! };
}

/** What a row says against itself. */
function contradiction(line: number, record: ImportRecord): Misfit | null {
  const { hiredOn, leftOn, taskCode, startedOn, endedOn, statedStage, pauseFrom, pauseTo, pauseReason } = record;
  const before = (field: string, first: string, last: string): Misfit => ({
    line,
    field,
    code: 'ENDS_BEFORE',
    expected: `on or after ${first}, the day it began`,
    found: last,
  });
  const missing = (field: string, expected: string): Misfit => ({ line, field, code: 'MISSING', expected, found: '' });
  if (hiredOn && leftOn && leftOn < hiredOn) return before('leftOn', hiredOn, leftOn);
  if (startedOn && endedOn && endedOn < startedOn) return before('endedOn', startedOn, endedOn);
  if (pauseFrom && pauseTo && pauseTo < pauseFrom) return before('pauseTo', pauseFrom, pauseTo);
  if (taskCode && !startedOn) return missing('startedOn', 'the first day on the task');
  if (startedOn && !taskCode) return missing('taskCode', 'the task that began on this day');
  if (statedStage && !taskCode) return missing('taskCode', 'the task on which this stage is held');
  if (pauseFrom && !taskCode) return missing('taskCode', 'the task that rests');
  if (pauseFrom && !pauseReason) return missing('pauseReason', 'why the task rests');
  return null;
}

const MISFITS = [
  // Two rows of one person on one task from one day must say the same.
  `insert into person_misfit
   select line, 'employeeCode', 'DUPLICATE_ID', 'a row of its own: line ' || first || ' has this employee, task and day with other content', code
   from (select line, code, row(${CONTENT})::text as own, first_value(line) over same as first, first_value(row(${CONTENT})::text) over same as first_own
     from checked_person window same as (partition by code, task, started_on order by line)) x
   where own <> first_own`,
  `insert into person_misfit
   select b.line, 'startedOn', 'OVERLAP', 'a period of its own: line ' || min(a.line) || ' has this employee on this task at the same time', b.started_on::text
   from checked_person a join checked_person b on a.code = b.code and a.task = b.task and a.started_on < b.started_on
     and daterange(a.started_on, a.finished_on, '[]') && daterange(b.started_on, b.finished_on, '[]') group by b.line, b.started_on`,
  `insert into person_misfit
   select p.line, 'startedOn', 'OVERLAP', 'a period that meets one known period at most', p.started_on::text
   from checked_person p join employee e on e.code = p.code join task t on t.code = p.task
     join assignment_period x on x.employee_id = e.id and x.task_id = t.id and x.superseded_by is null
       and daterange(x.started_on, x.ended_on, '[]') && daterange(p.started_on, p.finished_on, '[]')
   group by p.line, p.started_on having count(*) > 1`,
  // Evaluation starts from what was decided last: a stated stage would be written and never count.
  `insert into person_misfit
   select p.line, 'statedStage', 'STAGE_DECIDED', coalesce('empty, or ' || x.stated_stage, 'empty') || ': a stage was decided since', p.stated_stage
   from checked_person p join employee e on e.code = p.code join task t on t.code = p.task
     join assignment_period x on x.employee_id = e.id and x.task_id = t.id and x.superseded_by is null
       and daterange(x.started_on, x.ended_on, '[]') && daterange(p.started_on, p.finished_on, '[]')
   where p.stated_stage is distinct from x.stated_stage and p.stated_stage is not null
     and exists (select 1 from stage_decision d where d.assignment_id = x.assignment_id and d.superseded_by is null)`,
  `insert into person_misfit
   select line, 'managerCode', 'UNKNOWN_EMPLOYEE', 'an employee who is known or stands in the file', manager
   from checked_person p where manager is not null and not exists (select 1 from employee where code = p.manager)
     and not exists (select 1 from checked_person x where x.code = p.manager)`,
];

/** Where nothing may become known, teams, tasks and locations must be. */
const STRANGE = `insert into person_misfit
  select line, 'teamCode', 'UNKNOWN_TEAM', 'the code of a known team', team from checked_person p where team is not null and not exists (select 1 from team where code = p.team)
  union all select line, 'taskCode', 'UNKNOWN_TASK', 'the code of a known task', task from checked_person p where task is not null and not exists (select 1 from task where code = p.task)
  union all select line, 'locationCode', 'UNKNOWN_LOCATION', 'the code of a known location', location from checked_person p
    where location is not null and not exists (select 1 from location where code = p.location)`;

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
