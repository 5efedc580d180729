/** What an evaluation proposes to the manager. A proposal changes nothing by itself. */
import { isPaused, unpausedDays } from './calendar.js';
import { leavesOf } from './criterion.js';
import type { Evidence } from './evidence.js';
import type { RuleSet } from './rules.js';
import { eligibleIndex, type Judged } from './stage.js';
import { inGrace, lacksData, streakOf } from './streak.js';
import type { Said, StreakInput } from './streak.js';
import type { State, Verdict } from './verdict.js';

export interface Standing extends Pick<Verdict, 'proposal' | 'placement' | 'state' | 'stale' | 'streak'> {
  eligible: number;
  /** What both verdicts say together, while something is disputed. */
  both: Both | null;
}

export type Both = Omit<NonNullable<Verdict['disputed']>, 'items'>;

/** Weighs this evaluation together with the earlier ones: state, streaks, staleness and what to propose. */
export function standingOf(
  rules: RuleSet,
  evidence: Evidence,
  { judged, twin }: { judged: Judged[]; twin: Judged[] | null },
  held: Verdict['held'] & { index: number },
  newEvidence: boolean,
): Standing {
  const { assignment, asOf } = evidence;
  const mine = judged[held.index]!;
  const next = judged[held.index + 1] ?? null;
  const eligible = twin ? middle(eligibleIndex(judged), eligibleIndex(twin), held.index) : eligibleIndex(judged);
  const retained = agreed(retainedBy(judged, held.index), twin && retainedBy(twin, held.index));
  const reach = next && agreed(next.reach, twin && twin[held.index + 1]!.reach);
  const said: Said = { asOf, above: eligible > held.index, retained, next: reach, newEvidence };
  const vacuous = leavesOf(mine.retention).every((leaf) => leaf.state === 'unused');
  const input: StreakInput = { rules: rules.evaluation, stages: rules.stages, assignment, held, vacuous };
  const preview = evidence.preview === true;
  const streak = streakOf(evidence.past, preview ? null : said, input);
  const leave = isPaused(assignment.pauses, asOf);
  const grace = inGrace(asOf, input);
  const placement = !preview && !leave && !evidence.placed && mayPlace(next ?? mine);
  const withIt = twin && judged[eligibleIndex(twin)]?.stage.code;
  return {
    eligible,
    both: twin && { eligible: withIt ?? null, retained, next: reach },
    streak,
    placement,
    state: state(),
    stale: streak.standstill >= rules.evaluation.staleAfter,
    proposal: proposal(),
  };

  function state(): Verdict['state'] {
    if (leave) return 'ON_LEAVE';
    if (retained === 'failed') return grace ? 'GRACE' : 'AT_RISK';
    if (said.above) return 'ABOVE';
    return lacksData(said, vacuous) ? 'INSUFFICIENT' : 'HOLDS';
  }

  function proposal(): Verdict['proposal'] {
    if (preview || leave) return null;
    const to = Math.max(0, eligible);
    // Downward, placement asks for failed retention too: tenure in a new task is no reason to doubt a stage that was stated.
    if (placement && (to > held.index || (to < held.index && retained === 'failed'))) {
      return { kind: 'PLACEMENT', to: judged[to]!.stage.code };
    }
    const stay = unpausedDays(assignment.pauses, held.since, asOf);
    if (said.above && streak.up >= rules.evaluation.rise && stay >= mine.stage.minStayDays) {
      return { kind: 'RISE', to: next!.stage.code };
    }
    if (retained === 'failed' && !grace && held.index > 0 && streak.down >= rules.evaluation.fall) {
      return { kind: 'FALL', to: judged[held.index - 1]!.stage.code };
    }
    return null;
  }
}

/** A rise needs both verdicts, a fall needs both: the lower of two above the held stage, the higher of two below, else the held one. */
function middle(one: number, other: number, held: number): number {
  return [one, other, held].toSorted((a, b) => a - b)[1]!;
}

/** Verdicts that differ wait for the decision, as a lack of data does. */
function agreed(one: State, other: State | null): State {
  return other === null || other === one ? one : 'insufficient';
}

function retainedBy(judged: Judged[], at: number): State {
  const { state } = judged[at]!.retention;
  return state === 'unused' ? 'met' : (state as State);
}

/** The first evaluation in which no entry criterion of the next stage lacks data may place. */
function mayPlace(next: Judged): boolean {
  return leavesOf(next.entry).every((leaf) => leaf.state !== 'insufficient' && leaf.state !== 'undecided');
}
