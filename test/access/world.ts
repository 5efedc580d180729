import { evaluateMonth } from '../../api/maps/run-evaluations.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Answer, type Api } from '../api.js';
import { organisationOf, type SmallOrganisation } from '../people.js';

export interface World extends Api {
  people: SmallOrganisation;
  /** The latest map of an employee and its first assignment. */
  mapOf(employeeId: string): Promise<{ map: string; assignment: string }>;
}

/** The whole product with three evaluated employees in one team on one task. */
export async function startWorld(): Promise<World> {
  const api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  const people = await organisationOf(api.db, 3);
  await evaluateMonth(api.db, '2026-09-30', { kind: 'SYSTEM' }, true, async () => {}, 'SCHEDULED');
  return {
    ...api,
    people,
    async mapOf(employeeId) {
      const { rows } = await api.db.pool.query(
        'select m.id as map, c.assignment_id as assignment from career_map m join scorecard c on c.map_id = m.id where m.employee_id = $1',
        [employeeId],
      );
      return rows[0];
    },
  };
}

export const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'];

export const SIGNALS = `query ($map: ID!, $assignment: ID!) {
  explanationSignals(mapId: $map, assignmentId: $assignment, nodeId: "metric:client_satisfaction/total", first: 50) {
    nodes { id body value } } }`;
