import { useTranslate } from 'react-admin';
import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { usePace } from '../maps/pace.ts';
import { Equation } from './Equation.tsx';
import { type ExplainNode, figure, kpiFor, metricFor, type Tree } from './tree.ts';

/** The criterion of the next stage that this value doesn't meet yet, whether it asks for the metric, its KPI or the competency. */
export function bringsOf(card: MapCardFragment, node: ExplainNode): MapCriterionFragment | null {
  const code = metricFor(card, node)?.code ?? node.about;
  const kpi = kpiFor(card, code)?.code;
  return (
    card.missing.find(
      (item) => item.nodeId === node.id || item.code === code || (item.about === 'kpi' && item.code === kpi),
    ) ?? null
  );
}

/** What would bring it to the level demanded, with the sum where there is a plain one. */
export function Bring({
  item,
  node,
  tree,
  card,
}: {
  item: MapCriterionFragment;
  node: ExplainNode;
  tree: Tree;
  card: MapCardFragment;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const pace = usePace();
  const demanded = item.demanded === null ? '' : format.value(item.demanded, item.unit);
  const sum = plainSum(item, node, tree, card);
  const count = {
    smart_count: item.needs ?? 0,
    n: format.number(item.needs ?? 0),
    kind: text(item.kindName),
    best: item.best === null ? '' : format.number(item.best),
    demanded,
  };
  return (
    <>
      <p className="sm sec">
        {translate('explain.bring.asked', { stage: card.nextStage ?? '', demanded, label: text(item.label) })}
      </p>
      {sum && (
        <Equation left={sum.left((v, places) => format.number(v, places))} right={format.value(sum.value, item.unit)} />
      )}
      <p className="cap">
        {item.needs !== null &&
          item.needs > 0 &&
          translate(
            item.what === 'visits' || item.what === 'days'
              ? `explain.bring.${item.what}`
              : item.best === null || item.best === 1
                ? 'explain.bring.signals_good'
                : 'explain.bring.signals',
            count,
          )}{' '}
        {sum?.less != null &&
          translate('explain.bring.one_less', {
            value:
              format.value(sum.less, item.unit) === demanded
                ? format.number(sum.less * (item.unit === 'share' ? 100 : 1), 3)
                : format.value(sum.less, item.unit),
          })}{' '}
        {pace(item).join(' ')}
      </p>
    </>
  );
}

interface Sum {
  value: number;
  /** With one signal fewer, when that wouldn't do. */
  less: number | null;
  left: (format: (v: number, places?: number) => string) => string;
}

/** Means and shares: (sum w x + k m + r g) / (sum w + k + r); where the raw value is the harder one, the same with k = 0. */
function plainSum(item: MapCriterionFragment, node: ExplainNode, tree: Tree, card: MapCardFragment): Sum | null {
  const metric = metricFor(card, node);
  const total = tree.all.find((each) => each.op === 'total');
  const prior = tree.all.find((each) => each.op === 'prior');
  const [w, wx] = [figure(total, 'w'), figure(total, 'wx')];
  const { needs: r, demanded: asked } = item;
  if (
    item.about !== 'metric' ||
    item.what !== 'signals' ||
    !metric ||
    !['mean', 'share'].includes(metric.measure) ||
    w === null ||
    wx === null ||
    !r ||
    asked === null ||
    metric.unit === 'seconds'
  )
    return null;
  const best = metric.measure === 'share' ? 1 : item.best;
  if (best === null) return null;
  const with_ = (more: number, k: number, m: number): number => (wx + k * m + more * best) / (w + k + more);
  const k = figure(prior, 'k') ?? 0;
  const m = figure(prior, 'm') ?? 0;
  const reaches = (v: number): boolean => (item.comparator === '<=' ? v <= asked + 1e-9 : v >= asked - 1e-9);
  const steadied = !reaches(with_(r - 1, k, m)) || reaches(with_(r - 1, 0, 0));
  const [pull, usual] = steadied ? [k, m] : [0, 0];
  const times = metric.measure === 'share' ? 100 : 1;
  const less = with_(r - 1, pull, usual);
  return {
    value: with_(r, pull, usual),
    less: reaches(less) ? null : less,
    left: (format) =>
      `(${format(times * (wx + pull * usual), 1)} + ${format(r)} × ${format(times * best)}) ÷ (${format(w + pull, 1)} + ${format(r)})`,
  };
}
