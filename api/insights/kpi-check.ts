import type { Viewer } from '../access/viewer.js';
import { notFound } from '../refusals.js';
import { readRuleSet } from '../rules/read-rule-set.js';
import { correlation } from '../scoring/correlation.js';
import { scoreAt } from '../scoring/curve.js';
import { flaws } from '../scoring/flaws.js';
import type { Day, Kpi, RuleSet } from '../scoring/rules.js';
import { spanOf } from '../scoring/window.js';
import type { Sender } from '../sql.js';
import type { KpiCheck } from './kpi-check.types.js';
import { figureIn, lastMeasuredDay, measureSample } from './measure-sample.js';

/** Fewer people than this could be told apart. */
const LEAST_PEOPLE = 5;

/**
 * Whether a KPI is specific, measurable, achievable, relevant and time-bound: computed, not asked. Achievable is measured on the last full
 * period of the KPI (a month where it names none) that has data; what nobody meets, and what everybody meets, is a warning.
 */
export async function checkKpi(
  to: Sender,
  viewer: Viewer | null,
  ruleSetId: string,
  code: string,
  { today, timeZone }: { today: Day; timeZone: string },
): Promise<KpiCheck> {
  const { body } = await readRuleSet(to, viewer, ruleSetId);
  const kpi = body.kpis.find((each) => each.code === code);
  if (!kpi) throw notFound('KPI');
  const day = await lastMeasuredDay(to, today);
  const asOf = spanOf({ kind: 'full', period: kpi.period ?? 'month' }, [], day).to;
  const lacking = lackingWords(kpi);
  const competencies = body.competencies.filter(({ links }) => links.some((link) => link.kpi === code));
  const standards = kpi.standards ?? [];
  const told = {
    code,
    asOf,
    specific: lacking.length === 0,
    lacking,
    relevant: competencies.length + standards.length > 0,
    competencies: competencies.map((each) => each.code),
    standards,
    timeBound: kpi.period !== undefined,
    period: kpi.period ?? null,
  };
  if (isFlawed(body, kpi))
    return { ...told, looked: 0, n: 0, measurable: false, achievable: null, ...NO_SHARES, outcome: null };
  const outcome = body.metrics.find((metric) => metric.code === kpi.outcome)?.code ?? null;
  const wanted = outcome === null ? [kpi.metric] : [kpi.metric, outcome];
  const { verdicts } = await measureSample(to, body, wanted, asOf, timeZone);
  const values = verdicts.flatMap((verdict) => figureIn(verdict, kpi.metric) ?? []);
  const shares = values.length < LEAST_PEOPLE ? NO_SHARES : sharesOf(kpi, values);
  const pairs = verdicts.flatMap((verdict): [number, number][] => {
    const pair = wanted.map((metric) => figureIn(verdict, metric));
    return pair.length === 2 && pair[0] !== null && pair[1] !== null ? [pair as [number, number]] : [];
  });
  const found = outcome === null ? null : correlation(pairs, body.interval);
  return {
    ...told,
    looked: verdicts.length,
    n: values.length,
    measurable: values.length > 0,
    achievable: shares.targetShare === null ? null : shares.targetShare > 0 && shares.targetShare < 1,
    ...shares,
    outcome:
      outcome === null
        ? null
        : {
            metric: outcome,
            n: pairs.length,
            r: found?.r ?? null,
            low: found?.lower ?? null,
            high: found?.upper ?? null,
          },
  };
}

const NO_SHARES = { floorShare: null, targetShare: null, stretchShare: null };

/** Of people with enough data: who is above the floor, at the target, and at the stretch where the curve has one. */
function sharesOf({ curve }: Kpi, values: number[]): Pick<KpiCheck, 'floorShare' | 'targetShare' | 'stretchShare'> {
  const scores = values.map((value) => scoreAt(curve, value));
  const most = Math.max(...curve.map(({ score }) => score));
  const share = (met: (score: number) => boolean) => scores.filter(met).length / scores.length;
  return {
    floorShare: share((score) => score > 0),
    targetShare: share((score) => score >= 100),
    stretchShare: most > 100 ? share((score) => score >= most) : null,
  };
}

function lackingWords({ name, description, owner }: Kpi): string[] {
  const given = (texts: Kpi['name']) => Object.values(texts).some((text) => text.trim() !== '');
  return [
    ...(given(name) ? [] : ['NAME']),
    ...(given(description) ? [] : ['DESCRIPTION']),
    ...(owner?.trim() ? [] : ['OWNER']),
  ];
}

/** With a flaw in the KPI or in any metric nothing is measured: what came out would mean nothing. */
function isFlawed(rules: RuleSet, kpi: Kpi): boolean {
  const at = `kpis[${rules.kpis.indexOf(kpi)}].`;
  return flaws(rules).some(
    ({ path, code }) => path.startsWith('metrics[') || (path.startsWith(at) && code !== 'TEXT_MISSING'),
  );
}
