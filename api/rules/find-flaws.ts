import { type Flaw, Findings } from '../scoring/flaw.js';
import { flaws } from '../scoring/flaws.js';
import type { RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

/** Sources whose metrics count signals; the kinds of the others are their own. */
const FROM_SIGNALS = ['signals', 'internal'];

/** All flaws of a draft: those of the set itself, and where it doesn't fit the organisation's kinds, tasks and people. */
export async function findFlaws(to: Sender, body: RuleSet): Promise<Flaw[]> {
  const { rows } = await to.query<{ kinds: string[]; tasks: string[]; held: { stage: string; people: number }[] }>(
    `select array(select code from signal_kind order by code) as kinds, array(select id::text from task) as tasks,
       (select coalesce(json_agg(h order by stage), '[]') from (
          select stage, count(*)::int as people from (
            select distinct on (p.assignment_id) coalesce(d.stage, p.stated_stage) as stage
            from assignment_period p left join stage_decision d on d.assignment_id = p.assignment_id and d.superseded_by is null
            where p.superseded_by is null order by p.assignment_id, d.decided_on desc nulls last, d.id desc) now
          where stage is not null group by stage) h) as held`,
  );
  const { kinds, tasks, held } = rows[0]!;
  const findings = new Findings();
  body.metrics.forEach((metric, i) => {
    if (!FROM_SIGNALS.includes(metric.source)) return;
    metric.kinds.forEach((kind, k) => findings.known(`metrics[${i}].kinds[${k}]`, kind, kinds));
    metric.per.forEach((kind, k) => findings.known(`metrics[${i}].per[${k}]`, kind, kinds));
  });
  for (const task of Object.keys(body.sources.byTask)) {
    if (!tasks.includes(task)) findings.add(`sources.byTask.${task}`, 'UNKNOWN_REFERENCE', 'the id of a task', task);
  }
  // Nobody could be judged whose stage is gone.
  for (const { stage, people } of held) {
    if (body.stages.some(({ code }) => code === stage)) continue;
    const came = body.stages.map(({ code }) => code).join(', ');
    findings.add('stages', 'UNKNOWN_REFERENCE', `stage ${stage}, which ${people} assignments hold`, came);
  }
  return [...flaws(body), ...findings.flaws];
}
