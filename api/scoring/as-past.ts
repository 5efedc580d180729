import type { PastEvaluation } from './evidence.js';
import type { Node, Verdict } from './verdict.js';

/** What a later evaluation needs to know of this one, for the caller to keep. */
export function asPast(verdict: Verdict, how: { retrospective: boolean; counts: boolean }): PastEvaluation {
  const state = (id: string) => kept(verdict.nodes.find((node) => node.id === id)!.state);
  const { disputed } = verdict;
  const at = verdict.stages.findIndex((stage) => stage.code === verdict.held.stage);
  const upTo = verdict.stages.slice(0, at + 2).map((stage) => state(stage.entry));
  const reach = upTo.includes('failed') ? 'failed' : upTo.includes('insufficient') ? 'insufficient' : 'met';
  return {
    asOf: verdict.asOf,
    ...how,
    eligible: verdict.eligible,
    retained: disputed?.retained ?? state(verdict.stages[at]!.retention),
    verdictOfNext: at + 1 < verdict.stages.length ? (disputed?.next ?? reach) : null,
    newEvidence: verdict.newEvidence,
  };
}

function kept(state: Node['state']): PastEvaluation['retained'] {
  return state === 'met' || state === 'unused' ? 'met' : state === 'failed' ? 'failed' : 'insufficient';
}
