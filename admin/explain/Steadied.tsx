import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useRange } from '../maps/range.ts';
import { Equation } from './Equation.tsx';
import { placesThat } from './places.ts';
import { type ExplainNode, figure, metricFor, wordArg } from './tree.ts';

/** Pulled toward what is usual, so that few signals don't decide. mean, share: (sum w x + k m) / (sum w + k); rate: (100 events + k m) / (contacts + k). */
export function Steadied({
  node,
  total,
  per,
  prior,
  measure,
  card,
}: {
  node: ExplainNode;
  total: ExplainNode | null;
  per: ExplainNode | null;
  prior: ExplainNode | null;
  measure: string;
  card: MapCardFragment;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const range = useRange();
  const metric = metricFor(card, node);
  const unit = node.unit ?? metric?.unit ?? null;
  const value = node.value ?? metric?.shrunk ?? null;
  const k = figure(prior ?? undefined, 'k');
  const m = figure(prior ?? undefined, 'm');
  const w = figure(total ?? undefined, 'w');
  const wx = figure(total ?? undefined, 'wx');
  const perW = figure(per ?? undefined, 'w');
  const low = figure(node, 'lower') ?? metric?.low ?? null;
  const level = format.percent(figure(node, 'level') ?? 0.9);
  const high = figure(node, 'upper') ?? metric?.high ?? null;
  if (value === null) return <p className="sm sec">{translate('explain.average.none')}</p>;
  return (
    <>
      <Equation left={left()} right={format.value(value, unit)} />
      <p className="cap">
        {low !== null && high !== null && translate('explain.interval', { level, range: range(low, high, unit) })}
      </p>
      {prior && <Usual prior={prior} card={card} unit={unit} />}
    </>
  );

  function left(): string {
    if (k === null || m === null || w === null) return translate('explain.steadied.toward');
    const digits = measure === 'mean' ? 2 : 0;
    if (measure === 'rate') {
      const [top, bottom] = [100 * w, perW ?? 0];
      const places = placesThat(
        (round) =>
          ((round(top) + round(k) * round(m)) / (round(bottom) + round(k))).toFixed(digits) ===
          ((top + k * m) / (bottom + k)).toFixed(digits),
      );
      return `(100 × ${format.number(w)} + ${format.number(k, places)} × ${format.number(m, places)}) ÷ (${format.number(bottom)} + ${format.number(k, places)})`;
    }
    if (wx === null) return translate('explain.steadied.toward');
    const hours = unit === 'seconds';
    const near = hours ? 1 : digits;
    const times = measure === 'share' ? 100 : hours ? 1 / 3600 : 1;
    const exact = (times * (wx + k * m)) / (w + k);
    const places = placesThat(
      (round) =>
        (
          ((hours ? round(times * wx) : times * round(wx)) + round(k) * round(times * m)) /
          (round(w) + round(k))
        ).toFixed(near) === exact.toFixed(near),
    );
    const mean = format.number(times * m, Math.max(near, places));
    return times === 100
      ? `(100 × ${format.number(wx, places)} + ${format.number(k, places)} × ${mean}) ÷ (${format.number(w, places)} + ${format.number(k, places)})`
      : `(${format.number(hours ? times * wx : wx, places)} + ${format.number(k, places)} × ${mean}) ÷ (${format.number(w, places)} + ${format.number(k, places)})${hours ? ` ${translate('explain.hours')}` : ''}`;
  }
}

/** What is usual, among how many people, and how strongly it pulls. Where too few people have data, the rule's own figure stands in. */
export function Usual({ prior, card, unit }: { prior: ExplainNode; card: MapCardFragment; unit: string | null }) {
  const translate = useTranslate();
  const format = useFormat();
  const m = figure(prior, 'm') ?? prior.value;
  const k = figure(prior, 'k');
  const people = figure(prior, 'people') ?? 0;
  const from = wordArg(prior, 'from') ?? 'FIXED';
  if (k === null) return null;
  const said = {
    m:
      m === null
        ? ''
        : unit === 'per100'
          ? translate('format.per100', { n: format.number(m, 1) })
          : format.value(m, unit),
    k: format.number(k, 1),
    task: card.task.name,
    people: format.counted('format.people', people),
  };
  return (
    <p className="cap">
      {translate(m === null ? 'explain.steadied.hidden' : `explain.steadied.${from}`, {
        ...said,
        _: translate('explain.steadied.FIXED', said),
      })}{' '}
      {prior.args['noSpread'] === true && translate('explain.steadied.no_spread')}
    </p>
  );
}
