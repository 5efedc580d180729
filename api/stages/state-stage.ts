import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { stagesInForce } from '../rules/stage-bounds.js';
import type { Day } from '../scoring/rules.js';
import { sender } from '../sql.js';

/**
 * States at which stage somebody began a task, or with null that nothing is known: a new version of the assignment, with the reason in its
 * batch. What people decided outweighs it, so that after a decision nothing is stated any more. Answers whose assignment it is.
 */
export async function stateStage(
  em: EntityManager,
  said: { assignmentId: string; stage: string | null; seen: string | null; reason: string },
  today: Day,
  by: Viewer | null,
): Promise<string> {
  const { assignmentId, stage, seen } = said;
  const reason = plainText('reason', said.reason, 1000, 3);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const [old] = isId(assignmentId)
      ? await scoped<{ id: string; employee: string; stated: string | null; decided: boolean }>(
          to,
          by,
          `select p.id, p.employee_id as employee, p.stated_stage as stated, exists (select 1 from stage_decision d
             where d.assignment_id = p.assignment_id and d.superseded_by is null) as decided
           from assignment_period p where p.assignment_id = $1 and p.superseded_by is null and $scope(p.employee_id, p.assignment_id) for update of p`,
          [assignmentId],
        )
      : [];
    if (!old) throw notFound('assignment');
    const stages = await stagesInForce(to, today);
    if (stage !== null && !stages.includes(stage)) throw badInput('stage', `one of ${stages.join(', ')}`, stage);
    if (old.decided)
      throw conflict('A stage of this assignment was decided since: what was stated when it began counts no more.');
    if (old.stated !== seen) throw conflict('Somebody stated another stage meanwhile. Load it again.');
    if (old.stated === stage) throw conflict('This is what is stated already.');
    const batch = await openBatch(to, 'ASSIGNMENT', by ?? { kind: 'SYSTEM' }, { note: reason });
    await to.query('update assignment_period set superseded_by = $2 where id = $1', [old.id, batch]);
    await to.query(
      `insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, estimated, batch_id)
       select assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, $2, estimated, $3 from assignment_period where id = $1`,
      [old.id, stage, batch],
    );
    await numberBatch(to, batch);
    return old.employee;
  });
}
