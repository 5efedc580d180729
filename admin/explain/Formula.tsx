import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { NumberLink } from '../maps/NumberLink.tsx';
import { useText } from '../maps/reader.ts';
import { Equation } from './Equation.tsx';
import { type ExplainNode, nameFor, type Tree, unitFor, wordArg } from './tree.ts';

/** A formula with the person's own figures in it, and the figures one by one, each open to where it comes from. */
export function Formula({ node, tree, card }: { node: ExplainNode; tree: Tree; card: MapCardFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const operands = tree.childrenOf(node);
  const nameOf = (part: ExplainNode): string => text(nameFor(card, part)) || (part.about ?? '');
  const shown = (part: ExplainNode): string =>
    part.value === null || part.state !== 'ok'
      ? translate('maps.lacking.short')
      : part.op === 'score'
        ? format.number(Math.min(100, part.value), 1)
        : format.value(part.value, unitFor(card, part));
  const written = (wordArg(node, 'formula') ?? '').replaceAll('*', '×').replaceAll('/', '÷');
  const put = (with_: (part: ExplainNode) => string): string =>
    written.replaceAll(/\b(metric|kpi)\(([^)]*)\)/g, (whole, about: string, code: string) => {
      const part = operands.find((each) => each.about === code && (each.op === 'score') === (about === 'kpi'));
      return part ? with_(part) : whole;
    });
  const why = wordArg(node, 'why');
  return (
    <>
      <p className="sm">{put((part) => translate('maps.quote', { text: nameOf(part) }))}</p>
      {node.value === null ? (
        <p className="sm sec">{translate(`explain.formula.${why ?? 'operand'}`)}</p>
      ) : (
        <Equation left={put(shown)} right={format.value(node.value, node.unit)} />
      )}
      <table className="sum">
        <thead>
          <tr>
            <th scope="col">{translate('explain.formula.part')}</th>
            <th scope="col" className="r">
              {translate('explain.formula.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {operands.map((part) => (
            <tr key={part.id}>
              <td>{nameOf(part)}</td>
              <td className="r">
                <NumberLink node={part.id}>{shown(part)}</NumberLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
