import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { NumberLink } from '../maps/NumberLink.tsx';
import { useText } from '../maps/reader.ts';
import { placesFor } from './places.ts';
import { type ExplainNode, figure, nameFor, type Tree, wordArg } from './tree.ts';

/** What a competency is made of: each score times its share. What has no data gives its share to the others, and is named. */
export function Level({ node, tree, card }: { node: ExplainNode; tree: Tree; card: MapCardFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const links = tree
    .childrenOf(node)
    .map((link) => ({ link, of: tree.childrenOf(link)[0] ?? null, share: figure(link, 'share') ?? 0 }));
  const present = links.filter((each) => each.share > 0 && each.link.value !== null);
  const absent = links.filter((each) => !present.includes(each));
  const products = present.map((each) => each.link.value! * each.share);
  const places = node.value === null ? 1 : placesFor(products, node.value);
  const coverage = figure(node, 'coverage');
  const gate = figure(node, 'gate');
  return (
    <>
      {present.length > 0 && (
        <table className="sum">
          <tbody>
            {present.map(({ link, of }, i) => (
              <tr key={link.id}>
                <td>{text(nameFor(card, of ?? link))}</td>
                <td className="r">
                  <NumberLink node={of?.id ?? link.id}>{format.number(link.value!, 1)}</NumberLink> ×{' '}
                  {format.number(present[i]!.share, share(present[i]!.share))}
                </td>
                <td className="r">{format.number(products[i]!, places)}</td>
              </tr>
            ))}
            <tr className="tot">
              <td colSpan={2}>{text(nameFor(card, node))}</td>
              <td className="r">
                {node.value === null ? translate('maps.lacking.short') : format.number(node.value, places)}
              </td>
            </tr>
          </tbody>
        </table>
      )}
      {coverage !== null && (
        <p className="cap">
          {translate(
            node.value === null
              ? 'explain.level.too_little'
              : coverage < 0.9995
                ? 'explain.level.coverage'
                : 'explain.level.whole',
            { share: format.percent(coverage), gate: gate === null ? '' : format.percent(gate) },
          )}{' '}
          {node.args['needsTwoGroups'] === true && translate('explain.level.two_groups')}
        </p>
      )}
      {absent.length > 0 && (
        <ul className="absent sm">
          {absent.map(({ link, of }) => (
            <li key={link.id}>
              {of ? <NumberLink node={of.id}>{text(nameFor(card, of))}</NumberLink> : text(nameFor(card, link))}{' '}
              <span className="cap">
                {link.state === 'unused'
                  ? translate('explain.level.unused', {
                      source: translate(`maps.sources.${wordArg(link, 'source')}`, {
                        _: wordArg(link, 'source') ?? '',
                      }),
                    })
                  : translate('maps.lacking.some')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Decimals that a share needs, up to three. */
const share = (value: number): number =>
  [1, 2].find((digits) => Math.abs(Number(value.toFixed(digits)) - value) < 1e-6) ?? 3;
