import { lastBatch } from '../access/batch.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { isId } from '../is-id.js';
import { badInput, notFound, Refusal } from '../refusals.js';
import { findFlaws } from '../rules/find-flaws.js';
import { tellFlaws } from '../rules/flaw-words.js';
import { rulesInForce, type PublishedRules } from '../rules/in-force.js';
import { readRuleSet, type StoredRules } from '../rules/read-rule-set.js';
import { judge } from '../scorecards/judge.js';
import { hashOf } from '../scoring/pack.js';
import type { Assignment } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import { kindNames } from '../signals/kind-names.js';
import type { Sender } from '../sql.js';
import type { MapCard } from './career-map.js';
import { cardFigures } from './card-figures.js';
import { cardWay } from './card-way.js';
import { frame } from './show.js';

export interface Preview {
  employeeId: string;
  asOf: Day;
  beforeVersion: number;
  afterVersion: number;
  before: MapCard[];
  after: MapCard[];
}

export interface Wanted {
  ruleSetId: string;
  employeeId: string;
  asOf: Day;
}

/** One employee under the set in force on a day and under another one, side by side. Nothing is stored. */
export async function previewRules(
  to: Sender,
  viewer: Viewer | null,
  { ruleSetId, employeeId, asOf }: Wanted,
  timeZone: string,
  today: Day,
): Promise<Preview> {
  if (asOf > today) throw badInput('asOf', `no later than today, ${today}`, asOf);
  const draft = await readRuleSet(to, viewer, ruleSetId);
  const reach = isId(employeeId)
    ? await scoped(to, viewer, 'select 1 from employee e where e.id = $1 and $scope(e.id)', [employeeId])
    : [];
  if (reach.length === 0) throw notFound('employee');
  await refuseFlaws(to, draft);
  const inForce = await rulesInForce(to, asOf);
  // What is usual is remembered by the set's name, and a draft changes under one id: its content names it.
  const tried = { id: `${draft.id} ${draft.hash}`, version: draft.version, body: draft.body };
  const cutoff = await lastBatch(to);
  const running = await assignmentsAsOf(to, [employeeId], asOf, cutoff);
  const within = await reachable(
    to,
    viewer,
    running.map(({ id }) => id),
  );
  const assignments = running.filter(({ id }) => within.has(id));
  const cards = (rules: PublishedRules) => cardsUnder(to, rules, assignments, { asOf, cutoff, timeZone });
  return {
    employeeId,
    asOf,
    beforeVersion: inForce.version,
    afterVersion: draft.version,
    before: await cards(inForce),
    after: await cards(tried),
  };
}

async function refuseFlaws(to: Sender, rules: StoredRules): Promise<void> {
  if (rules.status !== 'DRAFT') return;
  const flaws = tellFlaws(await findFlaws(to, rules.body));
  if (flaws.length === 0) return;
  const message = `A draft can be tried without flaws only, but this one has ${flaws.length}: ${flaws[0]!.message.en}`;
  throw new Refusal('BAD_USER_INPUT', message, {
    field: 'ruleSetId',
    expected: 'a set without flaws',
    came: `${flaws.length} flaws`,
    flaws: flaws.slice(0, 100),
  });
}

async function cardsUnder(
  to: Sender,
  rules: PublishedRules,
  assignments: Assignment[],
  { asOf, cutoff, timeZone }: { asOf: Day; cutoff: number; timeZone: string },
): Promise<MapCard[]> {
  const verdicts = await judge(to, assignments, { asOf, cutoff, rules, timeZone, preview: true }).catch(missingStage);
  const { rows: tasks } = await to.query<{
    assignment: string;
    id: string;
    code: string;
    name: string;
    isPrimary: boolean;
    startedOn: Day;
    startEstimated: boolean;
  }>(
    `select p.assignment_id as assignment, t.id, t.code, t.name, p.is_primary as "isPrimary", p.started_on as "startedOn",
       p.estimated as "startEstimated"
     from assignment_period p join task t on t.id = p.task_id where p.assignment_id = any($1::uuid[]) and p.superseded_by is null`,
    [assignments.map(({ id }) => id)],
  );
  const kinds = await kindNames(to);
  const cards = verdicts.flatMap((verdict): MapCard[] => {
    const task = tasks.find(({ assignment }) => assignment === verdict.assignment);
    if (!task) return [];
    const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
    const shown = { verdict, node: (id: string) => nodes.get(id), rules: rules.body, kinds };
    const stored = {
      ...task,
      assignmentId: verdict.assignment,
      taskId: task.id,
      taskCode: task.code,
      taskName: task.name,
      hash: hashOf(verdict),
    };
    return [
      {
        ...frame(stored, shown),
        ...cardFigures(shown),
        ...cardWay(shown, new Map(), false),
        trend: [],
        proposal: null,
      },
    ];
  });
  return cards.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (a.startedOn < b.startedOn ? -1 : 1));
}

/** Those of some assignments that the viewer may see. */
async function reachable(to: Sender, viewer: Viewer | null, assignments: string[]): Promise<Set<string>> {
  const rows = await scoped<{ id: string }>(
    to,
    viewer,
    'select a.id from assignment a where a.id = any($1::uuid[]) and $scope(a.employee_id, a.id)',
    [assignments],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The one thing that evaluating refuses: somebody held a stage then that the set doesn't have. */
function missingStage(error: unknown): never {
  if (error instanceof RangeError)
    throw badInput('ruleSetId', 'a set with every stage that was held on that day', 'one without it');
  throw error;
}
