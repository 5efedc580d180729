import type { Viewer } from '../access/viewer.js';
import { notFound } from '../refusals.js';
import { histogramOf } from '../rules/histogram.js';
import { readRuleSet } from '../rules/read-rule-set.js';
import { flaws } from '../scoring/flaws.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { MetricPreview } from './kpi-check.types.js';
import { figureIn, lastMeasuredDay, measureSample, nodeOf } from './measure-sample.js';

/** What a metric of a set, a draft's too, comes to on real people. Null while it, or another that it rests on, is flawed. */
export async function previewMetric(
  to: Sender,
  viewer: Viewer | null,
  ruleSetId: string,
  code: string,
  { today, timeZone }: { today: Day; timeZone: string },
): Promise<MetricPreview | null> {
  const { body } = await readRuleSet(to, viewer, ruleSetId);
  const at = body.metrics.findIndex((each) => each.code === code);
  const metric = body.metrics[at];
  if (!metric) throw notFound('metric');
  // Of a formula the parts count too; whose name is missing is measured all the same.
  const own = metric.measure === 'formula' ? 'metrics[' : `metrics[${at}].`;
  if (flaws(body).some((flaw) => flaw.path.startsWith(own) && flaw.code !== 'TEXT_MISSING')) return null;
  const day = await lastMeasuredDay(to, today);
  const { asOf, verdicts } = await measureSample(to, body, [code], day, timeZone);
  const values = verdicts.flatMap((verdict) => figureIn(verdict, code) ?? []);
  const some = verdicts.filter((verdict) => {
    const node = nodeOf(verdict, code);
    return node?.state === 'insufficient' && node.value !== null;
  });
  return {
    asOf,
    looked: verdicts.length,
    enough: values.length,
    lacking: some.length,
    without: verdicts.length - values.length - some.length,
    values: histogramOf(
      metric.unit,
      values.toSorted((a, b) => a - b),
    ),
  };
}
