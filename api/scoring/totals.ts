/** The first two steps of every figure: signals in groups that were treated alike, and all groups together. */
import { idOf } from './node-id.js';
import type { Metric } from './rules.js';
import type { Group, Tally } from './tally.js';
import { record } from './trace.js';
import type { Args, Trace } from './trace.js';
import type { Step } from './step.js';

/** Records the groups of a tally and their total, whose value is n_eff. */
export function recordTotal(trace: Trace, id: string, metric: Metric, whole: Tally, minSample: number): Step {
  const groups = whole.groups.map((group) => recordGroup(trace, id, group));
  return record(trace, {
    id: idOf(id, '/total'),
    op: 'total',
    about: metric.code,
    of: groups,
    args: { minSample, coverage: null },
    clientW2: whole.clientW2,
  });
}

export function recordGroup(trace: Trace, id: string, group: Group, more: Args = {}, of: Step[] = []): Step {
  const { key, status, reason, sums } = group;
  const at = idOf(idOf(id, '/group/'), key);
  return record(trace, { id: at, op: 'group', about: reason, of, args: { status, ...more }, sums });
}
