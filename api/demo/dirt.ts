import { addDays } from '../scoring/calendar.js';
import type { Chance } from './chance.js';
import type { DemoPerson, DemoPlan } from './plan.js';
import { POOR } from './words.js';

/** A row as a source would send it. */
export type Raw = Record<string, string>;

/** A client who thinks again: a second rating of the same contact, half a minute later. Screening lets the later one count. */
export function again(rating: Raw, points: number, chance: Chance): Raw {
  const other = Math.min(5, Math.max(1, points + chance.pick([-1, 1])));
  return {
    ...rating,
    externalId: `${rating['externalId']!}-again`,
    occurredAt: rating['occurredAt']!.replace(/:00Z$/, ':30Z'),
    value: String(other),
  };
}

/** Of every so many people one has a client who won't let go: one bad rating after the other within two weeks. */
const ONE_IN = 17;
const RATINGS = 8;

export function burstOf(plan: DemoPlan, person: DemoPerson, index: number, chance: Chance): Raw[] {
  if (index % ONE_IN !== 4) return [];
  const career = person.careers[0]!;
  const from = addDays(plan.last, -20 - Math.floor(40 * chance.next()));
  return Array.from({ length: RATINGS }, (_, n) => ({ n, day: addDays(from, n) }))
    .filter(({ day }) => day >= career.from && day <= (career.to ?? plan.last))
    .flatMap(({ n, day }) => {
      const base = {
        employeeCode: person.code,
        taskCode: career.task,
        clientCode: `demo-client-burst-${index}`,
        interaction: `${person.code}-burst-${n}`,
        channel: 'email',
        occurredAt: `${day}T19:${String(10 + n)}:00Z`,
      };
      return [
        { ...base, kind: 'rating', externalId: `${base.interaction}-rating`, value: '1' },
        { ...base, kind: 'review', externalId: `${base.interaction}-review`, body: POOR.en[n % POOR.en.length]! },
      ];
    });
}
