import { isContactKind } from '../scoring/contact-kinds.js';
import { type Flaw, Findings } from '../scoring/flaw.js';
import { flaws } from '../scoring/flaws.js';
import type { RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { heldStages } from './held-stages.js';

/** Sources whose metrics count signals; the kinds of the others are their own. */
const FROM_SIGNALS = ['signals', 'internal', 'contacts'];

/** All flaws of a draft: those of the set itself, and where it doesn't fit the organisation's kinds, tasks and people. */
export async function findFlaws(to: Sender, body: RuleSet): Promise<Flaw[]> {
  const { rows } = await to.query<{ kinds: string[]; tasks: string[]; standards: string[] }>(
    `select array(select code from signal_kind order by code) as kinds, array(select id::text from task) as tasks,
       array(select code from standard order by code) as standards`,
  );
  const { kinds, tasks, standards } = rows[0]!;
  const findings = new Findings();
  body.metrics.forEach((metric, i) => {
    if (!FROM_SIGNALS.includes(metric.source)) return;
    for (const place of ['kinds', 'per'] as const)
      metric[place].forEach((kind, k) => {
        // The core knows the kinds of contacts itself.
        if (!isContactKind(kind)) findings.known(`metrics[${i}].${place}[${k}]`, kind, kinds);
      });
  });
  body.kpis.forEach((kpi, i) =>
    kpi.standards?.forEach((code, k) => findings.known(`kpis[${i}].standards[${k}]`, code, standards)),
  );
  for (const task of Object.keys(body.sources.byTask)) {
    if (!tasks.includes(task)) findings.add(`sources.byTask.${task}`, 'UNKNOWN_REFERENCE', 'the id of a task', task);
  }
  // Nobody could be judged whose stage is gone.
  for (const [stage, assignments] of await heldStages(to)) {
    if (body.stages.some(({ code }) => code === stage)) continue;
    const came = body.stages.map(({ code }) => code).join(', ');
    findings.add('stages', 'UNKNOWN_REFERENCE', `stage ${stage}, which ${assignments} assignments hold`, came);
  }
  return [...flaws(body), ...findings.flaws];
}
