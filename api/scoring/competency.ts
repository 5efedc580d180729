/** The level at which a competency is held: a weighted mean of what is linked to it, over what has enough data. */
import { round6 } from './exact.js';
import { scoreOf } from './kpi.js';
import type { Scored } from './kpi.js';
import type { Measured } from './metric.js';
import { idOf } from './node-id.js';
import type { Competency, SourceName } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';

export interface Level {
  competency: Competency;
  /** The mean over scores, and the mean over raw scores. */
  mean: Step;
  twin: Step;
  /** Scores behind the links that are used, in the order of the links. */
  links: { scored: Scored; group: string; groupWeight: number; weight: number }[];
  gate: number;
}

export interface LevelInput {
  gate: number;
  kpis: Map<string, Scored>;
  metrics: Map<string, Measured>;
  uses: (source: SourceName) => boolean;
}

/** Levels a competency and records `competency:<code>` with a link per part; parts whose source is unused stay visible as such. */
export function levelOf(trace: Trace, competency: Competency, input: LevelInput): Level {
  const id = idOf('competency:', competency.code);
  const parts = competency.links.map((link, i) => {
    const at = idOf(idOf(id, '/link/'), i);
    const scored = scoredOf(trace, at, link, input);
    return { at, link, scored, used: input.uses(link.source) && scored !== null && scored.score.state !== 'unused' };
  });
  const mean = meanOf(id, (scored) => scored.score);
  const same = parts.every(({ scored, used }) => !used || scored?.score === scored?.twin);
  const twin = same ? mean : meanOf(idOf(id, '/raw'), (scored) => scored.twin);
  const links = parts
    .filter((part) => part.used)
    .map(({ link, scored }) => ({
      scored: scored!,
      group: link.group,
      groupWeight: competency.groups[link.group],
      weight: link.weight,
    }));
  return { competency, mean, twin, links, gate: input.gate };

  function meanOf(meanId: string, side: (scored: Scored) => Step): Step {
    const raw = meanId === id ? '' : '/raw';
    const shares = sharesOf(
      competency,
      parts.map(({ link, scored, used }) => (used && side(scored!).state === 'ok' ? link : null)),
    );
    const nodes = parts.map(({ at, link, scored, used }, i) => {
      const { group, weight, source } = link;
      const groupWeight = competency.groups[group];
      const about = link.kpi ?? link.metric ?? null;
      const of = used ? [side(scored!)] : [];
      return record(trace, {
        id: idOf(at, raw),
        op: 'link',
        about,
        of,
        args: { group, groupWeight, weight, source, share: shares[i]! },
      });
    });
    const args = { gate: input.gate, needsTwoGroups: competency.needsTwoGroups };
    return record(trace, { id: meanId, op: 'mean', about: competency.code, of: nodes, args });
  }
}

type Link = Competency['links'][number];

function scoredOf(trace: Trace, at: string, link: Link, input: LevelInput): Scored | null {
  if (link.kpi !== undefined) return input.kpis.get(link.kpi) ?? null;
  const measured = link.metric === undefined ? undefined : input.metrics.get(link.metric);
  return measured && link.curve ? scoreOf(trace, idOf(at, '/score'), link.metric!, link.curve, measured) : null;
}

/** The part of the level that each link makes up once what is missing (null) has left: for showing, e.g. 87.2 x 0.5 = 43.6. */
function sharesOf({ groups }: Competency, present: (Link | null)[]): number[] {
  const inside = new Map<Link['group'], number>();
  for (const link of present) if (link) inside.set(link.group, (inside.get(link.group) ?? 0) + link.weight);
  let all = 0;
  for (const group of inside.keys()) all += groups[group];
  return present.map((link) => {
    const own = link ? inside.get(link.group)! : 0;
    return link === null || all === 0 || own === 0 ? 0 : round6((groups[link.group] / all) * (link.weight / own));
  });
}
