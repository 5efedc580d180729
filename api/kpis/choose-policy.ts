import type { Covers, PolicyTerms } from './policy-terms.js';

/** What of a contact decides which policy is its own. */
export interface Coverable {
  clientCode: string | null;
  locationId: string | null;
  taskId: string;
  channel: string | null;
  priority: string | null;
}

/** What a policy may be narrowed to, from what says most to what says least. */
export const NARROWED = ['CLIENT', 'LOCATION', 'TASK', 'CHANNEL', 'PRIORITY'] as const;
export type Narrowed = (typeof NARROWED)[number];

const LISTS: Record<Narrowed, keyof Covers> = {
  CLIENT: 'clientCodes',
  LOCATION: 'locationIds',
  TASK: 'taskIds',
  CHANNEL: 'channels',
  PRIORITY: 'priorities',
};

export interface Candidate {
  code: string;
  body: Pick<PolicyTerms, 'covers'>;
}

export interface Chosen<Policy> {
  policy: Policy;
  /** What it is narrowed to: why it went before the others. Empty: it is for everything. */
  because: Narrowed[];
}

/**
 * The policy of a contact: the most specific of those that cover it. One for its client goes before any that is not for a client, then
 * location, task, channel and priority decide in that order; of two alike the one whose code comes first, so that the answer is always the
 * same. Null: nothing was promised.
 */
export function choosePolicy<Policy extends Candidate>(
  policies: readonly Policy[],
  contact: Coverable,
): Chosen<Policy> | null {
  let best: { policy: Policy; weight: number } | null = null;
  for (const policy of policies) {
    if (!covers(policy.body.covers, contact)) continue;
    const weight = weightOf(policy.body.covers);
    if (best === null || weight > best.weight || (weight === best.weight && policy.code < best.policy.code))
      best = { policy, weight };
  }
  return best && { policy: best.policy, because: narrowedTo(best.policy.body.covers) };
}

export function narrowedTo(covered: Covers): Narrowed[] {
  return NARROWED.filter((each) => covered[LISTS[each]].length > 0);
}

function weightOf(covered: Covers): number {
  return narrowedTo(covered).reduce((sum, each) => sum + 2 ** (NARROWED.length - NARROWED.indexOf(each)), 0);
}

function covers(covered: Covers, contact: Coverable): boolean {
  const among = (list: string[], value: string | null): boolean =>
    list.length === 0 || (value !== null && list.includes(value));
  return (
    among(covered.clientCodes, contact.clientCode) &&
    among(covered.locationIds, contact.locationId) &&
    among(covered.taskIds, contact.taskId) &&
    among(covered.channels, contact.channel) &&
    among(covered.priorities, contact.priority)
  );
}
