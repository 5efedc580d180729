import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { NumberLink } from '../maps/NumberLink.tsx';
import { useText } from '../maps/reader.ts';
import { State } from './State.tsx';
import { type ExplainNode, figure, nameFor, type Tree, unitFor, wordArg } from './tree.ts';

/** A group of criteria: all of them, any one, or none. Inner groups stand indented under their own word. */
export function Criteria({ node, tree, card }: { node: ExplainNode; tree: Tree; card: MapCardFragment }) {
  const translate = useTranslate();
  const parts = tree.childrenOf(node);
  return (
    <>
      <p>
        <State state={node.state} />
      </p>
      {parts.length === 0 && <p className="sm sec">{translate('explain.criteria.none')}</p>}
      <ul className="criteria">
        {parts.map((part) => (
          <li key={part.id}>
            {part.op === 'leaf' ? (
              <Leaf node={part} card={card} />
            ) : (
              <>
                <p className="cap">{translate(`explain.step.criteria_${part.op}`)}</p>
                <Criteria node={part} tree={tree} card={card} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Leaf({ node, card }: { node: ExplainNode; card: MapCardFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const item = [...card.missing, ...card.metCriteria].find((each) => each.nodeId === node.id);
  const asked = item?.demanded ?? figure(node, 'demanded') ?? figure(node, 'value');
  const held = item?.held ?? node.value;
  const unit = unitFor(card, node);
  const sign = (item?.comparator ?? wordArg(node, 'is')) === '<=' ? '≤' : '≥';
  return (
    <div className="sm criterion">
      <span>{text(nameFor(card, node)) || node.about}</span>
      <span className="num r">
        {held !== null && <NumberLink node={node.id}>{format.value(held, unit)}</NumberLink>}
        {held === null && node.state !== 'unused' && (
          <NumberLink node={node.id}>
            <span className="cap">{translate('maps.lacking.short')}</span>
          </NumberLink>
        )}
        {asked !== null && unit !== 'yes' && node.args['about'] !== 'fact' && (
          <span className="cap">
            {' '}
            {sign} {format.value(asked, unit)}
          </span>
        )}
      </span>
      <State state={node.state} short />
    </div>
  );
}
