import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { changeOne, refuseUnknownLead } from './change-one.js';

/**
 * Puts an employee in charge of a task, or nobody. From the next request on he sees who works on it today, and of them what they do on
 * this task: nothing of their other tasks, and nothing that clients wrote.
 */
export async function setTaskManager(
  em: EntityManager,
  task: { id: string; employeeId: string | null; version: number },
  by: Viewer | null,
): Promise<void> {
  await em.transactional(async (tx) => {
    await refuseUnknownLead(tx, by, task.employeeId);
    await changeOne(tx, 'task', 'manager_id', { ...task, value: task.employeeId });
  });
}
