import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import {
  NO_EFFECTS,
  type Checked,
  type ImportFile,
  type ImportRecord,
  type ImportTarget,
  type Misfit,
  type Written,
} from '../import-target.js';
import { monthEnd } from '../scoring/calendar.js';
import type { Sender } from '../sql.js';
import { PLAN_FIELDS } from './import-fields.js';
import { planFlaw, recordPlanTargets, type PlanItem, type PlanOutcome } from './record-plan-targets.js';

/** Planned work, one figure per row. */
export const PLAN_TARGETS: ImportTarget = {
  code: 'PLAN_TARGETS',
  name: { en: 'Planned requests', ru: 'План по обращениям', pl: 'Plan kontaktów' },
  about: {
    en: 'How many requests an employee, a team or everybody on a task is to handle in a period.',
    ru: 'Сколько обращений должны обработать сотрудник, команда или все на задаче за период.',
    pl: 'Ile kontaktów ma obsłużyć pracownik, zespół lub wszyscy w zadaniu w danym okresie.',
  },
  severalPerRow: false,
  fields: PLAN_FIELDS,
  needs: (filled) => [
    ['employeeCode', 'teamCode', 'taskCode'],
    ['from', 'month'],
    ...(filled('from') ? [['to']] : filled('month') ? [['year']] : []),
  ],
  check,
  commit,
};

/** Rows are compared with each other all at once. */
const MOST_ROWS = 200_000;

async function check(client: pg.PoolClient, file: ImportFile): Promise<Checked> {
  const plans = new Plans();
  let outcomes: PlanOutcome[] = [];
  async function* misfits(): AsyncGenerator<Misfit[]> {
    yield* plans.read(file);
    outcomes = await recordPlanTargets(client, plans.items, null);
    yield plans.refused(outcomes);
  }
  return {
    misfits,
    questions: [],
    async finish(wanted) {
      await touch(client, plans.written(outcomes));
      const lines = new Map(outcomes.map(({ index, status }) => [plans.lines[index]!, told(status)]));
      return {
        outcome: { ...plans.counts(outcomes), signals: 0 },
        effects: { ...NO_EFFECTS, people: plans.people(outcomes) },
        notes: [],
        lines: new Map(wanted.flatMap((line) => (lines.has(line) ? [[line, lines.get(line)!]] : []))),
        earlier: await plans.earlier(client, outcomes, file.shown),
      };
    },
  };
}

async function commit(client: pg.PoolClient, file: ImportFile): Promise<Written> {
  const batch = await openBatch(client, 'UPLOAD', file.by, { note: file.name });
  const plans = new Plans();
  const misfits: Misfit[] = [];
  for await (const some of plans.read(file)) misfits.push(...some);
  const outcomes = await recordPlanTargets(client, plans.items, batch);
  misfits.push(...plans.refused(outcomes));
  const counts = plans.counts(outcomes);
  return {
    batch,
    ...counts,
    added: counts.newRows,
    corrected: counts.changed,
    signals: 0,
    effects: { ...NO_EFFECTS, people: plans.people(outcomes) },
    misfits,
  };
}

/** The plans of a file with the lines they stand on. */
class Plans {
  readonly items: { index: number; item: PlanItem }[] = [];
  readonly lines: number[] = [];

  async *read(file: ImportFile): AsyncGenerator<Misfit[]> {
    for await (const rows of file.rows()) {
      const misfits: Misfit[] = [];
      for (const { line, records } of rows) {
        const item = planOf(records[0]!);
        const flaw =
          this.items.length >= MOST_ROWS
            ? { field: 'planned', code: 'OUT_OF_RANGE', expected: `at most ${MOST_ROWS} plans in a file`, came: 'more' }
            : planFlaw(item);
        if (flaw) misfits.push(misfit(line, flaw));
        else this.items.push({ index: this.lines.push(line) - 1, item });
      }
      if (misfits.length > 0) yield misfits;
    }
  }

  refused(outcomes: PlanOutcome[]): Misfit[] {
    return outcomes.flatMap(({ index, flaw }) => (flaw ? [misfit(this.lines[index]!, flaw)] : []));
  }

  written(outcomes: PlanOutcome[]): PlanItem[] {
    return outcomes.flatMap(({ index, status }) =>
      status === 'ADDED' || status === 'CHANGED' ? [this.items[index]!.item] : [],
    );
  }

  /** How many people the good rows name; one that plans for a team or a task names nobody. */
  people(outcomes: PlanOutcome[]): number {
    const good = outcomes.filter(({ flaw }) => !flaw);
    return new Set(good.flatMap(({ index }) => this.items[index]!.item.employeeCode ?? [])).size;
  }

  /** The figures that some lines would change. */
  async earlier(to: Sender, outcomes: PlanOutcome[], shown: ReadonlySet<number>): Promise<Map<number, ImportRecord>> {
    const lineOf = new Map(
      outcomes.flatMap(({ index, status, id }) =>
        status === 'CHANGED' && id !== null && shown.has(this.lines[index]!) ? [[id, this.lines[index]!]] : [],
      ),
    );
    const { rows } = await to.query<{ id: string; planned: string }>(
      'select id::text, planned::text from plan_target where id = any($1::bigint[])',
      [[...lineOf.keys()]],
    );
    return new Map(rows.map(({ id, planned }) => [lineOf.get(id)!, { planned }]));
  }

  counts(outcomes: PlanOutcome[]): { newRows: number; changed: number; same: number } {
    const count = (wanted: string): number => outcomes.filter(({ status }) => status === wanted).length;
    return { newRows: count('ADDED'), changed: count('CHANGED'), same: count('SAME') };
  }
}

function planOf(record: ImportRecord): PlanItem {
  const month = `${record['year']}-${(record['month'] ?? '').padStart(2, '0')}-01`;
  const byMonth = !record['from'];
  return {
    employeeCode: record['employeeCode'] ?? null,
    teamCode: record['teamCode'] ?? null,
    taskCode: record['taskCode'] ?? null,
    from: byMonth ? month : record['from']!,
    to: byMonth ? monthEnd(month) : (record['to'] ?? record['from']!),
    planned: Number(record['planned']),
  };
}

function misfit(
  line: number,
  { field, code, expected, came }: { field: string; code: string; expected: string; came: string },
): Misfit {
  return { line, field, code, expected, found: came };
}

function told(status: PlanOutcome['status']): string {
  return status === 'ADDED' ? 'NEW' : status;
}

/** Whose months the plans are about. */
async function touch(to: Sender, items: PlanItem[]): Promise<void> {
  await to.query(
    `insert into import_touch
     select distinct e.code, m::date from jsonb_to_recordset($1::jsonb) as i ("employeeCode" text, "teamCode" text, "taskCode" text, "from" date, "to" date)
       join assignment_period p on p.superseded_by is null and p.started_on <= i."to" and (p.ended_on is null or p.ended_on >= i."from")
       join employee e on e.id = p.employee_id and ("employeeCode" is null or e.code = "employeeCode")
       join task t on t.id = p.task_id and ("taskCode" is null or t.code = "taskCode")
       left join team on team.id = e.team_id
       cross join lateral generate_series(date_trunc('month', i."from"), i."to", interval '1 month') m
     where "teamCode" is null or team.code = "teamCode"`,
    [JSON.stringify(items)],
  );
}
