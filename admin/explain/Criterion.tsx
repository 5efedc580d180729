import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Interval, scaleOf } from '../maps/Interval.tsx';
import { useLacking } from '../maps/lacking.ts';
import { useText } from '../maps/reader.ts';
import { State } from './State.tsx';
import { type ExplainNode, figure, nameFor, type Tree, unitFor, wordArg } from './tree.ts';

/** One criterion: what is asked, what is held, and what follows. */
export function Criterion({ node, card, tree }: { node: ExplainNode; card: MapCardFragment; tree: Tree }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const lackingOf = useLacking();
  const item = [...card.missing, ...card.metCriteria].find((each) => each.nodeId === node.id) ?? null;
  const held = item?.held ?? node.value;
  const asked = item?.demanded ?? figure(node, 'demanded') ?? figure(node, 'value');
  const unit = unitFor(card, node);
  const most = (item?.comparator ?? wordArg(node, 'is')) === '<=';
  const below = tree.childrenOf(node)[0];
  const low = item?.low ?? figure(below, 'lower');
  const high = item?.high ?? figure(below, 'upper');
  const lacking = lackingOf({
    state: node.state,
    held,
    n: item?.n ?? null,
    minSample: item?.minSample ?? null,
    visits: item?.what === 'visits',
  });
  if (asked === null) return <State state={node.state} />;
  const figures = { value: lacking ? null : held, low, high, demanded: asked };
  const shownHeld = held === null || lacking ? lacking : format.value(held, unit);
  return (
    <>
      <p className="sm">
        {translate(most ? 'explain.criterion.at_most' : 'explain.criterion.at_least', {
          label: text(nameFor(card, node)),
          asked: format.value(asked, unit),
        })}
      </p>
      {unit !== 'yes' && (
        <Interval
          figures={figures}
          scale={scaleOf([held, low, high, asked, ...(unit === 'points' ? [40, 100] : [])])}
          title={translate('maps.need.title', {
            label: text(nameFor(card, node)),
            held: shownHeld,
            demanded: format.value(asked, unit),
          })}
          mine
        />
      )}
      <p className="cap">
        {held !== null && !lacking && translate('explain.criterion.held', { held: format.value(held, unit) })} {lacking}{' '}
        {node.args['strict'] === true && translate('explain.criterion.strict')}
      </p>
      <State state={node.state} />
    </>
  );
}
