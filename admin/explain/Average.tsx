import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useRange } from '../maps/range.ts';
import { Equation } from './Equation.tsx';
import { placesThat } from './places.ts';
import { type ExplainNode, figure, metricFor, type Tree } from './tree.ts';

/** The measure over what counted, before it is steadied. */
export function Average({
  node,
  total,
  per,
  measure,
  tree,
  card,
}: {
  node: ExplainNode;
  total: ExplainNode | null;
  per: ExplainNode | null;
  measure: string;
  tree: Tree;
  card: MapCardFragment;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const range = useRange();
  const metric = metricFor(card, node);
  const raw = node.op === 'raw' ? node : tree.all.find((each) => each.op === 'raw' && each.about === node.about);
  const w = figure(total ?? undefined, 'w');
  const wx = figure(total ?? undefined, 'wx');
  const perW = figure(per ?? undefined, 'w');
  const value = metric?.raw ?? raw?.value ?? (w && wx !== null ? wx / w : null);
  const unit = node.unit ?? metric?.unit ?? null;
  if (value === null) return <p className="sm sec">{translate('explain.average.none')}</p>;

  const shown = format.value(value, unit);
  const low = metric?.rawLow ?? figure(raw, 'lower');
  const high = metric?.rawHigh ?? figure(raw, 'upper');
  const level = format.percent(figure(node, 'level') ?? figure(raw, 'level') ?? 0.9);
  const nEff = metric?.nEff ?? per?.value ?? total?.value ?? null;
  const heavy = perW ?? w;
  const min = metric?.minSample ?? figure(per ?? total ?? undefined, 'minSample');
  return (
    <>
      {left() && <Equation left={left()} right={shown} />}
      {!left() && (
        <Equation
          left={translate(`explain.average.${measure}`, { _: translate('explain.average.found') })}
          right={shown}
        />
      )}
      <p className="cap">
        {low != null && high != null && translate('explain.interval', { level, range: range(low, high, unit) })}{' '}
        {nEff != null &&
          heavy !== null &&
          nEff < heavy - 0.05 &&
          translate('explain.average.same_clients', { n: format.number(nEff, 1) })}{' '}
        {nEff != null &&
          min != null &&
          nEff < min &&
          translate('explain.average.too_few', { n: format.number(nEff, nEff % 1 ? 1 : 0), of: format.number(min, 0) })}
      </p>
    </>
  );

  function left(): string {
    if (measure === 'visits') return sides();
    if (measure === 'rate' && w !== null && perW) return `100 × ${format.number(w)} ÷ ${format.number(perW)}`;
    if ((measure === 'mean' || measure === 'share') && w && wx !== null) {
      const hours = unit === 'seconds';
      const times = measure === 'share' ? 100 : 1;
      const sum = hours ? wx / 3600 : wx;
      const digits = measure === 'share' ? 0 : hours ? 1 : 2;
      const places = placesThat(
        (round) => ((times * round(sum)) / round(w)).toFixed(digits) === ((times * sum) / w).toFixed(digits),
      );
      return `${times === 100 ? '100 × ' : ''}${format.number(sum, places)} ÷ ${format.number(w, places)}${hours ? ` ${translate('explain.hours')}` : ''}`;
    }
    return '';
  }

  /** (manager x weight + independent x weight) / weights, over the sides that made a visit that counts. */
  function sides(): string {
    const groups = total ? tree.childrenOf(total) : [];
    const parts = groups.flatMap((group) => {
      const each = figure(group, 'w');
      const weight = figure(raw, String(group.args['side']));
      return each && weight !== null ? [{ value: (figure(group, 'wx') ?? 0) / each, weight }] : [];
    });
    if (parts.length === 0) return '';
    const terms = parts.map((part) => `${format.number(part.value, 1)} × ${format.number(part.weight)}`).join(' + ');
    return `(${terms}) ÷ ${format.number(parts.reduce((sum, part) => sum + part.weight, 0))}`;
  }
}
