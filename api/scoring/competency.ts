/** The level at which a competency is held: a weighted mean of what is linked to it, over what has enough data. */
import { round6 } from './exact.js';
import { scoreOf } from './kpi.js';
import type { Scored } from './kpi.js';
import type { Measured } from './metric.js';
import { idOf } from './node-id.js';
import type { Competency, SourceName } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Node } from './verdict.js';

export interface Level {
  competency: Competency;
  /** The mean over scores, and the mean over raw scores. */
  mean: Node;
  twin: Node;
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

  function meanOf(meanId: string, side: (scored: Scored) => Node): Node {
    const raw = meanId === id ? '' : '/raw';
    const present = parts.filter(({ used, scored }) => used && side(scored!).state === 'ok').map(({ link }) => link);
    const nodes = parts.map(({ at, link, scored, used }) => {
      const { group, weight, source } = link;
      const groupWeight = competency.groups[group];
      const share = used && present.includes(link) ? shareOf(competency, present, link) : 0;
      const about = link.kpi ?? link.metric ?? null;
      const of = used ? [side(scored!)] : [];
      return record(trace, {
        id: idOf(at, raw),
        op: 'link',
        about,
        of,
        args: { group, groupWeight, weight, source, share },
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

/** The part of the level that a link makes up once what is missing has left: for showing, e.g. 87.2 x 0.5 = 43.6. */
function shareOf(competency: Competency, present: Link[], link: Link): number {
  const groups = [...new Set(present.map((each) => each.group))];
  const all = groups.reduce((sum, group) => sum + competency.groups[group], 0);
  const inside = present.filter((each) => each.group === link.group).reduce((sum, each) => sum + each.weight, 0);
  return all === 0 || inside === 0 ? 0 : round6((competency.groups[link.group] / all) * (link.weight / inside));
}
