import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../is-id.js';
import { badInput, conflict } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { texts } from '../standards/checked-standard.js';
import { checkedProgramme } from './create-programme.js';
import { holdProgramme } from './hold-programme.js';
import type { ProgrammePlanInput } from './programme.input.js';

export const CADENCES = ['ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

/** Plans a programme. The texts for the staff take effect with the next announcement; of an active one the start stays. */
export async function saveProgrammePlan(
  em: EntityManager,
  id: string,
  version: number,
  input: ProgrammePlanInput,
): Promise<void> {
  const plan = checkedPlan(input);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const held = await holdProgramme(to, id, version);
    if (held.status === 'ENDED') throw conflict('The programme has ended; make a new one.', held.version);
    if (held.status === 'ACTIVE' && plan.startsOn === null)
      throw badInput('startsOn', 'given while the programme is active', null);
    await to.query(
      `update programme set name = $2, starts_on = $3, ends_on = $4, cadence = $5, visits_per_location = $6, disclosure = $7, goals = $8,
         use_of_results = $9, version = version + 1 where id = $1`,
      [
        id,
        plan.name,
        plan.startsOn,
        plan.endsOn,
        plan.cadence,
        plan.visitsPerLocation,
        plan.disclosure,
        plan.goals,
        plan.useOfResults,
      ],
    );
    await replace(to, 'location', id, plan.locationIds);
    await replace(to, 'task', id, plan.taskIds);
  });
}

/** Lets visits be made. Refused while the staff doesn't know: a programme in secret harms what it measures. */
export async function activateProgramme(em: EntityManager, id: string, version: number, today: Day): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const held = await holdProgramme(to, id, version);
    if (held.status !== 'DRAFT')
      throw conflict(`Only a programme in preparation is activated, but this one is ${held.status}.`, held.version);
    const { rows } = await to.query<Readiness>(
      `select a.announced_on as "announcedOn", a.goals <> '{}' and a.use_of_results <> '{}' as told, p.starts_on as "startsOn", p.cadence,
         p.visits_per_location as "perLocation", exists (select 1 from programme_location l where l.programme_id = p.id) as somewhere,
         exists (select 1 from questionnaire q where q.programme_id = p.id) as asks
       from programme p left join programme_announcement a on a.programme_id = p.id and a.superseded_by is null where p.id = $1`,
      [id],
    );
    refuseUnready(rows[0]!, today);
    await to.query(`update programme set status = 'ACTIVE', version = version + 1 where id = $1`, [id]);
  });
}

/** No further visits; what was made stays and counts. */
export async function endProgramme(em: EntityManager, id: string, version: number, today: Day): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const held = await holdProgramme(to, id, version);
    if (held.status !== 'ACTIVE')
      throw conflict(`Only an active programme is ended, but this one is ${held.status}.`, held.version);
    await to.query(
      `update programme set status = 'ENDED', ends_on = greatest(starts_on, least(coalesce(ends_on, $2::date), $2::date)), version = version + 1 where id = $1`,
      [id, today],
    );
  });
}

interface Readiness {
  announcedOn: Day | null;
  told: boolean | null;
  startsOn: Day | null;
  cadence: string | null;
  perLocation: number | null;
  somewhere: boolean;
  asks: boolean;
}

function refuseUnready(ready: Readiness, today: Day): void {
  if (ready.announcedOn === null || ready.announcedOn > today)
    throw badInput(
      'announcedOn',
      `announced to the staff by today, ${today}, before it is activated`,
      ready.announcedOn,
    );
  if (!ready.told)
    throw badInput(
      'goals',
      'announced with its goals and the use of its results: write them and announce it again',
      'one of them missing',
    );
  if (!ready.asks) throw badInput('questionnaire', 'a questionnaire', 'none');
  if (!ready.somewhere) throw badInput('locationIds', 'at least one location', 'none');
  if (ready.startsOn === null) throw badInput('startsOn', 'a first day', null);
  if (ready.startsOn < ready.announcedOn)
    throw badInput('startsOn', `no earlier than the announcement, ${ready.announcedOn}`, ready.startsOn);
  if (ready.cadence === null || ready.perLocation === null)
    throw badInput('cadence', 'how often and how many visits of each location', null);
}

function checkedPlan(input: ProgrammePlanInput) {
  const { name } = checkedProgramme({ code: 'x', name: input.name, kind: 'MYSTERY_SHOPPING' });
  const { startsOn = null, endsOn = null, cadence = null, visitsPerLocation = null, disclosure } = input;
  if (endsOn !== null && (startsOn === null || endsOn < startsOn))
    throw badInput('endsOn', 'no earlier than the first day', endsOn);
  if (cadence !== null && !CADENCES.includes(cadence))
    throw badInput('cadence', `one of ${CADENCES.join(', ')}`, cadence);
  if (visitsPerLocation !== null && (visitsPerLocation < 1 || visitsPerLocation > 1000))
    throw badInput('visitsPerLocation', 'from 1 to 1000', visitsPerLocation);
  if (!['INDIVIDUAL', 'GROUP'].includes(disclosure)) throw badInput('disclosure', 'INDIVIDUAL or GROUP', disclosure);
  const said = (field: string, given: ProgrammePlanInput['goals']): string => {
    const read = texts(field, given ?? {}, 4000);
    return JSON.stringify(read.en || read.ru || read.pl ? read : {});
  };
  return {
    name,
    startsOn,
    endsOn,
    cadence,
    visitsPerLocation,
    disclosure,
    locationIds: [...new Set(input.locationIds)],
    taskIds: [...new Set(input.taskIds)],
    goals: said('goals', input.goals),
    useOfResults: said('useOfResults', input.useOfResults),
  };
}

async function replace(to: Sender, what: 'location' | 'task', programme: string, ids: string[]): Promise<void> {
  const { rows } = await to.query(`select 1 from ${what} where id = any($1::uuid[])`, [ids.filter(isId)]);
  if (rows.length < ids.length) throw badInput(`${what}Ids`, `ids of ${what}s`, ids.join(', '));
  await to.query(`delete from programme_${what} where programme_id = $1`, [programme]);
  await to.query(`insert into programme_${what} (programme_id, ${what}_id) select $1, unnest($2::uuid[])`, [
    programme,
    ids,
  ]);
}
