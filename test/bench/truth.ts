/**
 * How often the engine names the true stage, on organisations whose true skills are known; and how far a flood of fake ratings moves a
 * person. `tsc -p test/bench && node dist/bench/test/bench/truth.js`, or with `--seeds 8`. Needs no database.
 */
import { parseArgs } from 'node:util';
import type { Skills } from '../../api/demo/law.js';
import { skillsOn, type DemoPlan } from '../../api/demo/plan.js';
import { clientsOf, workingDays } from '../../api/demo/signals.js';
import { yearPlan } from '../../api/demo/year.js';
import { unpausedDays } from '../../api/scoring/calendar.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Day } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import type { Verdict } from '../../api/scoring/verdict.js';
import { holds, spanOf, type Span } from '../../api/scoring/window.js';
import { workersOf } from '../demo/workers.js';
import { casesOf, type Case } from './truth-cases.js';
import { floods } from './truth-flood.js';
import { peopleOf, weigh } from './truth-guess.js';
import { print, type Named } from './truth-print.js';
import { expected, meanOf, stageOf, type Values } from './truth-stage.js';

const { values: given } = parseArgs({ options: { seeds: { type: 'string' } } });
const LAST: Day = '2026-11-22';
/** Ends of months far enough apart that their windows share nothing. */
const EVALUATIONS = [-1, -4, -7];
const OTHER_ORGANISATIONS = 120;

const PERFECT = expected({ service: 9, independence: 9, pace: 9, care: 9 });
const drawn = new Map<Day, Skills[]>();
const reachedBy = new Map<string, number[]>();
const named: Named[] = [];
const moved: number[] = [];
for (let seed = 1; seed <= Number(given.seeds ?? 6); seed++) {
  const plan = yearPlan(seed, LAST);
  const workers = await workersOf(seed, plan);
  const clients = new Map(clientsOf(seed, plan).all.map((client) => [client.code, client]));
  for (const asOf of EVALUATIONS.map((at) => plan.evaluations.at(at)!)) {
    const draws = drawsOn(asOf);
    for (const each of casesOf(SHIPPED, workers, asOf)) {
      const span = spanOf({ kind: 'days', days: 90 }, each.assignment.pauses, asOf);
      const days = workingDays(plan, each.person, each.career).filter((day) => holds(span, day));
      if (days.length === 0) continue;
      const tenure = unpausedDays(each.assignment.pauses, each.career.from, asOf);
      const stage = (values: Values) => stageOf(SHIPPED, each.assignment.task, values, tenure);
      const verdict = evaluate(SHIPPED, 'bench', each.evidence, each.priors, each.bounds);
      const lacking = lacks(each, plan, days);
      const weights = weigh(draws, lacking, each, span.from, clients);
      const reached = stagesOf(asOf, draws, lacking);
      // Tenure is known, and a stage asks for it and for levels alike.
      const most = stage(PERFECT);
      const votes = new Map<number, number>();
      for (const [i, weight] of weights.entries()) {
        const at = Math.min(most, reached[i]!);
        votes.set(at, (votes.get(at) ?? 0) + weight);
      }
      const [best, forBest] = [...votes].toSorted((a, b) => b[1] - a[1])[0]!;
      named.push({
        true: stage(meanOf(days.map((day) => expected(skillsOn(each.career, plan.last, day))))),
        engine: engineSays(verdict),
        best,
        sure: forBest / weights.reduce((sum, weight) => sum + weight, 0),
        plain: stage(plainMeans(each, span)),
      });
    }
  }
  moved.push(...floods(casesOf(SHIPPED, workers, plan.evaluations.at(-1)!)));
}
print(named, moved);

/** People of other organisations of the same generator: what it makes likely before anything was seen. */
function drawsOn(asOf: Day): Skills[] {
  const others = Array.from({ length: OTHER_ORGANISATIONS }, (_, i) => yearPlan(1000 + i, LAST));
  const draws = drawn.get(asOf) ?? peopleOf(others, asOf);
  drawn.set(asOf, draws);
  return draws;
}

/** The stages that the drawn people's levels carry, given what newcomers still lack, to a tenth. */
function stagesOf(asOf: Day, draws: Skills[], lacking: number): number[] {
  const lack = Math.round(lacking * 10) / 10;
  const key = `${asOf} ${lack}`;
  const known = reachedBy.get(key);
  if (known) return known;
  const made = draws.map(({ service, independence, pace, care }) => {
    const skills = { service: service + lack, independence: independence + lack, pace: pace + lack, care: care + lack };
    return stageOf(SHIPPED, '', expected(skills), Number.POSITIVE_INFINITY);
  });
  reachedBy.set(key, made);
  return made;
}

/** The highest stage that is met, when what lies above it failed; null when that is undecided or lacks data. */
function engineSays({ nodes, stages }: Verdict): number | null {
  for (const [index, { entry }] of stages.entries()) {
    const { state } = nodes.find(({ id }) => id === entry)!;
    if (state === 'failed') return index - 1;
    if (state === 'insufficient' || state === 'undecided') return null;
  }
  return stages.length - 1;
}

/** What a newcomer still lacked on these days, on average: it is no secret, since all learn alike. */
function lacks({ career }: Case, plan: DemoPlan, days: Day[]): number {
  const still = {
    ...career,
    moods: [],
    turn: null,
    perMonth: 0,
    level: { service: 0, independence: 0, pace: 0, care: 0 },
  };
  return days.reduce((sum, day) => sum + skillsOn(still, plan.last, day).service, 0) / days.length;
}

/** Everything that came in, as it came in: no screening, no prior, no minimum. */
function plainMeans({ sent }: Case, span: Span): Values {
  const rows = sent.filter(({ signal }) => holds(span, signal.day));
  const of = (kind: string) => rows.filter(({ item }) => item.kind === kind).map(({ item }) => Number(item.value));
  const mean = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const ratings = new Map(
    rows.filter(({ item }) => item.kind === 'rating').map(({ item }) => [item.interaction, Number(item.value)]),
  );
  const reviews = rows
    .filter(({ item }) => item.kind === 'review')
    .map(({ item }) => ((ratings.get(item.interaction) ?? 0) >= 4 ? 1 : 0));
  return {
    client_satisfaction: mean(of('rating')),
    positive_reviews: mean(reviews),
    solved_in_dialogue: mean(of('solved_in_dialogue')),
    resolution_time: mean(of('resolution_time')),
    repeat_contacts: (100 * of('repeat_contact').length) / of('contact_handled').length,
  };
}
