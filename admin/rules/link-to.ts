import { sourceOf } from './criteria.ts';
import type { Competency, GroupName, Link, Rules } from './rule-set.ts';

/** A link from a competency to a KPI or metric ('kpi:code'), in the group of its source, unless it takes the place of another. */
export function linkTo(subject: string, rest: Partial<Link>, rules: Rules): Link {
  const [about, code] = subject.split(':') as ['kpi' | 'metric', string];
  const source = sourceOf(about, code, rules);
  const group: GroupName = source === 'signals' || source === 'assessments' ? source : 'internal';
  const curve = rules.kpis.find((kpi) => kpi.metric === code)?.curve ?? [
    { value: 0, score: 0 },
    { value: 100, score: 100 },
  ];
  return {
    [about]: code,
    ...(about === 'metric' && { curve }),
    source,
    group: rest.group ?? group,
    weight: rest.weight ?? 1,
  };
}

const feeds = (kpi: string, { links }: Competency): boolean => links.some((link) => link.kpi === kpi);

/** Codes of the competencies that a KPI feeds. */
export const fedBy = (kpi: string, rules: Rules): string[] =>
  rules.competencies.filter((each) => feeds(kpi, each)).map(({ code }) => code);

/** The competencies, with those that are wanted fed by the KPI and the others not; links that stay keep their weights. */
export const withFed = (kpi: string, wanted: readonly string[], rules: Rules): Competency[] =>
  rules.competencies.map((each) => {
    if (wanted.includes(each.code))
      return feeds(kpi, each) ? each : { ...each, links: [...each.links, linkTo(`kpi:${kpi}`, {}, rules)] };
    return feeds(kpi, each) ? { ...each, links: each.links.filter((link) => link.kpi !== kpi) } : each;
  });
