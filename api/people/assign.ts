import { badInput, notFound } from '../refusals.js';
import type { Sender } from '../sql.js';

export interface NewAssignment {
  employeeCode: string;
  taskCode: string;
  locationCode?: string | null;
  startedOn: string;
  endedOn?: string | null;
  isPrimary?: boolean;
  statedStage?: string | null;
  /** True when the first day follows from a file's tenure column rather than from what people said. */
  estimated?: boolean;
}

/**
 * Starts assignments in bulk. An employee who has a period on the task that runs at or after the start keeps it: what people said about an
 * assignment outweighs what a file implies. Answers how many were started. Overlaps are refused by the database.
 */
export async function startAssignments(to: Sender, assignments: NewAssignment[], batch: string): Promise<number> {
  const { rows } = await to.query(
    `with wanted as (
       select uuidv7() as id, e.id as employee_id, t.id as task_id, l.id as location_id, new.started_on, new.ended_on,
         coalesce(new.is_primary, true) as is_primary, new.stated_stage, coalesce(new.estimated, false) as estimated
       from jsonb_to_recordset($1::jsonb) as new (employee text, task text, location text, started_on date, ended_on date, is_primary boolean, stated_stage text, estimated boolean)
       join employee e on e.code = new.employee join task t on t.code = new.task left join location l on l.code = new.location
       where not exists (select 1 from assignment_period p where p.employee_id = e.id and p.task_id = t.id and p.superseded_by is null
         and coalesce(p.ended_on, 'infinity') >= new.started_on)
     ), made as (
       insert into assignment (id, employee_id, task_id) select id, employee_id, task_id from wanted order by employee_id, task_id returning id
     )
     insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, estimated, batch_id)
     select w.id, w.employee_id, w.task_id, w.location_id, w.started_on, w.ended_on, w.is_primary, w.stated_stage, w.estimated, $2
     from wanted w join made using (id) returning id`,
    [
      JSON.stringify(
        assignments.map((a) => ({
          employee: a.employeeCode,
          task: a.taskCode,
          location: a.locationCode,
          started_on: a.startedOn,
          ended_on: a.endedOn,
          is_primary: a.isPrimary,
          stated_stage: a.statedStage,
          estimated: a.estimated,
        })),
      ),
      batch,
    ],
  );
  return rows.length;
}

/** Ends an assignment by a new version of its period; null opens it again. */
export async function endAssignment(
  to: Sender,
  assignmentId: string,
  endedOn: string | null,
  batch: string,
): Promise<void> {
  const { rows } = await to.query<{ id: string; startedOn: string }>(
    `update assignment_period set superseded_by = $2 where assignment_id = $1 and superseded_by is null returning id, started_on as "startedOn"`,
    [assignmentId, batch],
  );
  const old = rows[0];
  if (!old) throw notFound('assignment');
  if (endedOn !== null && endedOn < old.startedOn)
    throw badInput('endedOn', `on or after ${old.startedOn}, the day it began`, endedOn);
  await to.query(
    `insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, estimated, batch_id)
     select assignment_id, employee_id, task_id, location_id, started_on, $2, is_primary, stated_stage, estimated, $3 from assignment_period where id = $1`,
    [old.id, endedOn, batch],
  );
}

/** Pauses an assignment, both days included; an open pause has no last day. Tenure and windows stand still meanwhile. */
export async function pauseAssignment(
  to: Sender,
  assignmentId: string,
  pause: { from: string; to: string | null; reason: string },
  batch: string,
): Promise<void> {
  if (pause.to !== null && pause.to < pause.from) throw badInput('to', `on or after ${pause.from}`, pause.to);
  if (pause.reason.trim() === '') throw badInput('reason', 'a reason', pause.reason);
  const { rows } = await to.query(
    `insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id)
     select assignment_id, $2, $3, $4, $5 from assignment_period where assignment_id = $1 and superseded_by is null returning id`,
    [assignmentId, pause.from, pause.to, pause.reason.trim(), batch],
  );
  if (rows.length === 0) throw notFound('assignment');
}
