import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict } from '../refusals.js';
import { rows } from '../sql.js';
import { CONTACT_STATEMENTS } from './remove-contacts.js';
import { VISIT_STATEMENTS } from './remove-visits.js';

/** A location of the demo stays when something of your own happened there. */
const UNUSED = `demo and not exists (select 1 from visit where location_id = location.id)
  and not exists (select 1 from assignment_period where location_id = location.id)
  and not exists (select 1 from contact_version where location_id = location.id)`;

/** Everything of the demo, children before parents. The journal stays: it holds ids only. */
const STATEMENTS = [
  `create temp table gone on commit drop as select id from employee where demo`,
  `delete from map_comment where employee_id in (table gone)`,
  `delete from goal where employee_id in (table gone)`,
  `delete from stage_decision where assignment_id in (select id from assignment where employee_id in (table gone))`,
  `delete from stage_proposal where employee_id in (table gone)`,
  `delete from scorecard where employee_id in (table gone)`,
  `delete from career_map where employee_id in (table gone)`,
  `delete from screening_override where employee_id in (table gone)`,
  `delete from dirty_mark where assignment_id in (select id from assignment where employee_id in (table gone))`,
  `delete from signal_key where employee_id in (table gone)`,
  `delete from signal where employee_id in (table gone)`,
  `delete from signal_sheet where employee_id in (table gone)`,
  ...VISIT_STATEMENTS,
  ...CONTACT_STATEMENTS,
  `delete from assignment_pause where assignment_id in (select id from assignment where employee_id in (table gone))`,
  `delete from assignment_period where employee_id in (table gone)`,
  `delete from assignment where employee_id in (table gone)`,
  `delete from source where demo and not exists (select 1 from batch where source_id = source.id)`,
  `delete from client where demo or code like 'demo-client-%'`,
  `delete from session where account_id in (select id from account where demo)`,
  // What a demo account did to real data keeps its author: a closed account without a name.
  `update account set active = false, demo = false, employee_id = null, name = 'Demo account', email = 'removed-' || id || '@demo.example', password_hash = 'none' where demo`,
  `update team set manager_id = null where manager_id in (table gone)`,
  `update employee set team_id = null where team_id in (select id from team where demo) and not demo`,
  `update employee set team_id = null where demo`,
  `delete from team where demo`,
  `delete from employee where demo`,
  `delete from task where demo and not exists (select 1 from assignment where task_id = task.id)
     and not exists (select 1 from contact_version where task_id = task.id)`,
  `delete from force_majeure_day where location_id in (select id from location where ${UNUSED}) or batch_id in (select id from batch where kind = 'DEMO')`,
  `delete from location_closure where location_id in (select id from location where ${UNUSED}) or batch_id in (select id from batch where kind = 'DEMO')`,
  `delete from location where ${UNUSED}`,
  // A published set stays readable. It is taken out of force where another one is there to take its days.
  `update rule_set r set status = 'RETIRED', retired_from = current_date, lock = lock + 1 where demo and status = 'PUBLISHED'
     and exists (select 1 from rule_set o where o.id <> r.id and o.status = 'PUBLISHED' and (o.effective_from is null or o.effective_from <= current_date))`,
  `update organisation set demo = false`,
];

/**
 * Takes the demo organisation and its accounts out, in one transaction. Refused with CONFLICT while there is no administrator of your own:
 * nobody could sign in afterwards.
 */
export async function removeDemo(em: EntityManager): Promise<boolean> {
  return em.transactional(async (tx) => {
    const own = await rows(tx, `select 1 from account where role = 'ADMINISTRATOR' and active and not demo limit 1`);
    if (own.length === 0)
      throw conflict(
        'Make an administrator account of your own first: nobody could sign in without the demo accounts.',
      );
    await rows(tx, "set local statement_timeout = '10min'");
    for (const statement of STATEMENTS) await rows(tx, statement);
    return true;
  });
}
