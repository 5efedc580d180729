import { dayIn, timeZoneOf } from '../access/time-zone.js';
import type { Task } from '../jobs/task.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { remindOfStandards } from '../standards/remind.js';

/** Each day: who has not acknowledged is reminded, and after the days that the rules give the manager is told. */
export const remindAcknowledgementsTask: Task = async (db) => {
  const today = dayIn(await timeZoneOf(db), new Date());
  const { body } = await rulesInForce(db.pool, today);
  return remindOfStandards(db.pool, auditRulesOf(body).acknowledgeDays, today);
};
