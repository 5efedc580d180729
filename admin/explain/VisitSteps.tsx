import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { placesFor } from './places.ts';
import { type ExplainNode, figure, type Tree, wordArg } from './tree.ts';

/** Each visit that counted: its sections times their weights, what the bonus added and a critical failure took, down to the items that failed. */
export function VisitSteps({ total, tree }: { total: ExplainNode; tree: Tree }) {
  const translate = useTranslate();
  const format = useFormat();
  const visits = visitsOf(total, tree);
  return (
    <div className="visit-steps">
      {visits.map(({ visit, side }, i) => (
        <details key={visit.id} className="as-table" open={visits.length === 1}>
          <summary>
            {translate(`explain.visits.${side === 'manager' ? 'manager' : 'independent'}`, { n: i + 1 })}{' '}
            <b className="num">{format.number(visit.value!, 1)}</b>
          </summary>
          <Visit visit={visit} tree={tree} />
        </details>
      ))}
    </div>
  );
}

/** Visits of which items are known; those with totals alone have no steps to show. */
export const visitsOf = (total: ExplainNode, tree: Tree): { visit: ExplainNode; side: string | null }[] =>
  tree.childrenOf(total).flatMap((group) =>
    tree
      .childrenOf(group)
      .filter(({ op, value }) => op === 'visit' && value !== null)
      .map((visit) => ({ visit, side: wordArg(group, 'side') })),
  );

function Visit({ visit, tree }: { visit: ExplainNode; tree: Tree }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const parts = tree.childrenOf(visit);
  const sections = parts.filter(({ op, value }) => op === 'section' && value !== null);
  const weight = (section: ExplainNode): number => figure(section, 'weight') ?? 0;
  const whole = sections.reduce((sum, section) => sum + weight(section), 0);
  const products = sections.map((section) => (section.value! * weight(section)) / whole);
  const bonus = figure(visit, 'bonus') ?? 0;
  const before = products.reduce((sum, product) => sum + product, 0) + bonus;
  const places = placesFor([...products, bonus], before);
  const failed = sections
    .flatMap((section) => tree.childrenOf(section))
    .filter(({ args }) => args['failed'] === true && args['left'] === null);
  return (
    <>
      <table className="sum">
        <tbody>
          {sections.map((section, i) => (
            <tr key={section.id}>
              <td>{text(section.label)}</td>
              <td className="r">{`${format.number(section.value!, 1)} × ${format.number(weight(section))} ÷ ${format.number(whole)}`}</td>
              <td className="r">{format.number(products[i]!, places)}</td>
            </tr>
          ))}
          {bonus > 0 && (
            <tr>
              <td colSpan={2}>{translate('explain.visits.bonus')}</td>
              <td className="r">{format.number(bonus, places)}</td>
            </tr>
          )}
          <tr className="tot">
            <td colSpan={2}>{translate('explain.counted.together')}</td>
            <td className="r">{format.number(before, places)}</td>
          </tr>
        </tbody>
      </table>
      {visit.value! < before - 0.05 && (
        <p className="cap">{translate('explain.visits.critical', { value: format.number(visit.value!, 1) })}</p>
      )}
      {failed.length > 0 && (
        <ul className="absent sm">
          {failed.map((item) => (
            <li key={item.id}>
              {text(item.label)}{' '}
              <span className="cap">
                {[
                  translate('explain.visits.failed'),
                  wordArg(item, 'cause') && translate(`results.${wordArg(item, 'cause')}`),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
