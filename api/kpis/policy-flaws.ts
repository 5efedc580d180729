import type { Sender } from '../sql.js';
import { CLOCK_KINDS, LONGEST_SECONDS, type PolicyTerms } from './policy-terms.js';

export type PolicyFlawCode = 'EMPTY' | 'UNKNOWN' | 'OUT_OF_RANGE' | 'TWICE';

export interface PolicyFlaw {
  /** Where it stands, for example targets[1].seconds. */
  path: string;
  code: PolicyFlawCode;
  expected: string;
  came: string;
}

/** Everything that keeps terms from being published. */
export async function policyFlaws(to: Sender, terms: PolicyTerms): Promise<PolicyFlaw[]> {
  const { rows } = await to.query<{ calendar: boolean; tasks: string[]; locations: string[] }>(
    `select exists (select 1 from calendar_version where owner_id::text = $1 and status = 'PUBLISHED') as calendar,
       array(select id::text from task where id::text = any($2)) as tasks, array(select id::text from location where id::text = any($3)) as locations`,
    [terms.calendarId, terms.covers.taskIds, terms.covers.locationIds],
  );
  return flawsOf(terms, rows[0]!);
}

function flawsOf(
  { calendarId, targets, covers }: PolicyTerms,
  known: { calendar: boolean; tasks: string[]; locations: string[] },
): PolicyFlaw[] {
  const flaws: PolicyFlaw[] = [];
  const add = (path: string, code: PolicyFlawCode, expected: string, came: unknown): void => {
    flaws.push({ path, code, expected, came: String(came) });
  };
  if (calendarId === null) add('calendarId', 'EMPTY', 'a published calendar', 'nothing');
  else if (!known.calendar) add('calendarId', 'UNKNOWN', 'a published calendar', calendarId);
  if (targets.length === 0) add('targets', 'EMPTY', 'one target at least', 'none');
  const seen = new Set<string>();
  for (const [at, { clock, priority, seconds }] of targets.entries()) {
    if (!CLOCK_KINDS.includes(clock)) add(`targets[${at}].clock`, 'UNKNOWN', `one of ${CLOCK_KINDS.join(', ')}`, clock);
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_SECONDS)
      add(`targets[${at}].seconds`, 'OUT_OF_RANGE', `1 to ${LONGEST_SECONDS} seconds`, seconds);
    const key = JSON.stringify([clock, priority]);
    if (seen.has(key)) add(`targets[${at}]`, 'TWICE', 'one target per clock and priority', priority ?? clock);
    seen.add(key);
    if (priority !== null && covers.priorities.length > 0 && !covers.priorities.includes(priority))
      add(`targets[${at}].priority`, 'UNKNOWN', `one of ${covers.priorities.join(', ')}, which it covers`, priority);
  }
  covers.taskIds.forEach((id, at) => {
    if (!known.tasks.includes(id)) add(`covers.taskIds[${at}]`, 'UNKNOWN', 'a task', id);
  });
  covers.locationIds.forEach((id, at) => {
    if (!known.locations.includes(id)) add(`covers.locationIds[${at}]`, 'UNKNOWN', 'a location', id);
  });
  return flaws;
}
