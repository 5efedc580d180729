/** The first two steps of every figure: signals in groups that were treated alike, and all groups together. */
import { idOf } from './node-id.js';
import type { Metric } from './rules.js';
import type { Group, Tally } from './tally.js';
import { record, sumsArgs } from './trace.js';
import type { Trace } from './trace.js';
import type { Node } from './verdict.js';

/** Records the groups of a tally and their total, whose value is n_eff. */
export function recordTotal(trace: Trace, id: string, metric: Metric, whole: Tally, minSample: number): Node {
  const groups = whole.groups.map((group) => recordGroup(trace, id, group));
  return record(trace, {
    id: idOf(id, '/total'),
    op: 'total',
    about: metric.code,
    of: groups,
    args: { clientW2: `${whole.clientW2}`, minSample },
  });
}

export function recordGroup(trace: Trace, id: string, group: Group, more: Node['args'] = {}, of: Node[] = []): Node {
  const args = { status: group.status, ...sumsArgs(group.sums), ...more };
  return record(trace, { id: idOf(idOf(id, '/group/'), group.key), op: 'group', about: group.reason, of, args });
}
