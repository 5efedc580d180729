import type { Chance } from './chance.js';
import type { DemoClient } from './clients.js';
import { again, type Raw } from './dirt.js';
import { ASKED, HOURS_SPREAD, medianHours, ratingChances, repeatChance, solvedChance, type Skills } from './law.js';
import { ELSEWHERE, reviewOf, SUGGESTIONS, THANKS } from './words.js';

type Base = Record<
  'employeeCode' | 'taskCode' | 'locationCode' | 'clientCode' | 'interaction' | 'channel' | 'occurredAt',
  string
>;

/** On a day of outage nothing can be solved and everybody is angry, whoever answers. */
const OUTAGE: Skills = { service: -4, independence: -6, pace: -5, care: -4 };
const LATE_HOURS = 96;

/**
 * What one contact leaves behind. Whatever depends on the person's skills does so through four draws: how long it took, whether it came
 * back, whether it was solved, how it was rated. All other kinds follow from these.
 */
export function contactOf(base: Base, own: Skills, client: DemoClient, outage: boolean, chance: Chance): Raw[] {
  const skills = outage ? OUTAGE : own;
  const signals: Raw[] = [];
  const add = (kind: string, more: Raw = {}): void => {
    signals.push({ ...base, kind, externalId: `${base.interaction}-${kind}`, ...more });
  };
  const often = (probability: number): boolean => chance.happens(probability);
  const points = (value: number): Raw => ({ value: String(value) });

  add('contact_handled', points(1));
  const hours = medianHours(skills) * Math.exp(chance.normal(0, HOURS_SPREAD));
  // Now and then somebody forgets to close a matter.
  add('resolution_time', points(Math.round(hours * (often(0.004) ? 40 : 1) * 3600)));
  if (often(0.12)) add('response_time', points(Math.round(hours * 3600 * (0.02 + 0.1 * chance.next()))));
  if (hours > LATE_HOURS && often(0.5)) add('deadline_missed', points(1));
  if (often(repeatChance(skills))) add('repeat_contact', points(1));
  if (often(0.002)) add('budget_overrun', points(1));
  if (often(0.03)) add('crm_event', points(1));
  if (!often(ASKED)) {
    if (often(0.05)) add('key_question_silence', points(1));
    return signals;
  }

  const solved = often(solvedChance(skills));
  const rating = pickRating(ratingChances(skills, solved, client.lean), chance.next());
  add('solved_in_dialogue', points(solved ? 1 : 0));
  add('rating', points(rating));
  if (often(0.008)) signals.push(again(signals.at(-1)!, rating, chance));
  if (often(0.48)) add('review', { body: chance.pick(reviewOf(rating)[client.language]) });
  if (often(0.07))
    add('customer_effort', points(clamp(7 - rating - (solved ? 1 : 0) + Math.floor(3 * chance.next()), 1, 7)));
  if (often(0.06)) add('empathy', points(clamp(rating + Math.floor(2 * chance.next()) - 1, 1, 5)));
  if (often(0.06)) add('recommendation', points(clamp(2 * rating + Math.floor(3 * chance.next()) - 1, 0, 10)));
  if (rating === 5 && often(0.05)) add('praise', { body: chance.pick(THANKS[client.language]) });
  if (rating >= 4 && often(0.02)) add('repeat_order', points(1));
  if (rating === 5 && often(0.01)) add('referral', points(1));
  if (rating <= 2 && often(0.15)) add('complaint', points(3 - rating + Math.floor(2 * chance.next())));
  else if (often(0.02)) {
    const attribution = chance.pick(['OFFICE', 'PROCESS', 'PRODUCT'] as const);
    add('complaint', { value: '1', attribution, body: chance.pick(ELSEWHERE[attribution][client.language]) });
  }
  if (often(0.012)) add('suggestion', { attribution: 'PROCESS', body: chance.pick(SUGGESTIONS[client.language]) });
  return signals;
}

function pickRating(chances: number[], drawn: number): number {
  let left = drawn;
  const index = chances.findIndex((each) => (left -= each) < 0);
  return index === -1 ? 5 : index + 1;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
