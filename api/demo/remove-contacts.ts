/** Contacts, plans, policies and calendars of the demo, children before parents. `gone` holds its employees. */
export const CONTACT_STATEMENTS = [
  `create temp table gone_contact on commit drop as select c.id from contact c join source s on s.id = c.source_id and s.demo`,
  `delete from contact_event where contact_id in (table gone_contact)`,
  `delete from contact_version where contact_id in (table gone_contact)`,
  `delete from contact where id in (table gone_contact)`,
  // What your own contacts tell stays, without the people of the demo.
  `update contact_event set assignment_id = null where assignment_id in (select id from assignment where employee_id in (table gone))`,
  `update contact_version set client_id = null where client_id in (select id from client where demo or code like 'demo-client-%')`,
  `delete from plan_target where employee_id in (table gone) or team_id in (select id from team where demo) or task_id in (select id from task where demo)`,
  `select set_config('karta.removing_demo', 'on', true)`,
  // A policy or calendar that somebody of yours published a version of is yours.
  `update sla_policy p set demo = false where demo and exists (select 1 from sla_policy_version v where v.owner_id = p.id and v.published_by is not null)`,
  `delete from sla_policy_version where owner_id in (select id from sla_policy where demo)`,
  `delete from sla_policy where demo`,
  `update business_calendar c set demo = false where demo and (
     exists (select 1 from calendar_version v where v.owner_id = c.id and v.published_by is not null)
     or exists (select 1 from sla_policy_version v where v.body ->> 'calendarId' = c.id::text))`,
  `delete from calendar_version where owner_id in (select id from business_calendar where demo)`,
  `delete from business_calendar where demo`,
  `select set_config('karta.removing_demo', 'off', true)`,
];
