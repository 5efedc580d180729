/**
 * Whether dispute `d`, of visit `v` or of a signal, is within the viewer's reach. Whoever leads a task sees what was disputed of signals on
 * it, and of visits that were made for it.
 */
export const DISPUTE_REACH = `(d.assignment_id is null and $visit(d.employee_id, v.task_ids)
  or d.assignment_id is not null and $scope(d.employee_id, d.assignment_id))`;
