import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { type ExplainNode, figure, type Tree, wordArg } from './tree.ts';

/** One visit, added up: items inside their sections, sections by their weights, then extra points and what is critical. */
export function VisitItems({ visit, tree, takenOut }: { visit: ExplainNode; tree: Tree; takenOut: readonly string[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const parts = tree.childrenOf(visit);
  const sections = parts.filter(({ op }) => op === 'section');
  const bonuses = parts.filter(({ op }) => op === 'item');
  const before = figure(visit, 'before');
  const coverage = figure(visit, 'coverage');
  const points = (value: number): string => format.number(Math.round(value * 10) / 10);
  return (
    <>
      {sections.map((section) => (
        <table className="sum" key={section.id}>
          <thead>
            <tr>
              <th scope="col">{text(section.label)}</th>
              <th scope="col" className="r">
                {translate('explain.visits.weight', { n: format.number(figure(section, 'weight') ?? 0) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {tree.childrenOf(section).map((item) => (
              <Item key={item.id} item={item} takenOut={takenOut.includes(item.about ?? '')} />
            ))}
            <tr className="tot">
              <td>{translate('explain.visits.section')}</td>
              <td className="r">
                {section.value === null ? translate('explain.visits.nothing_left') : points(section.value)}
              </td>
            </tr>
          </tbody>
        </table>
      ))}
      {bonuses.length > 0 && (
        <table className="sum">
          <tbody>
            {bonuses.map((item) => (
              <Item key={item.id} item={item} takenOut={takenOut.includes(item.about ?? '')} />
            ))}
          </tbody>
        </table>
      )}
      <p className="cap">
        {[
          coverage !== null && translate('explain.visits.coverage', { share: format.percent(coverage) }),
          before !== null &&
            visit.value !== null &&
            before !== visit.value &&
            translate('explain.visits.critical', { before: points(before), after: points(visit.value) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  );
}

/** What an answer earned of its weight, or why it takes no part; a named cause stands with it. */
function Item({ item, takenOut }: { item: ExplainNode; takenOut: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const left = takenOut ? 'taken_out' : wordArg(item, 'left');
  const share = figure(item, 'share');
  const bonus = figure(item, 'bonus');
  const cause = wordArg(item, 'cause');
  return (
    <tr>
      <td>
        {text(item.label)}
        {cause && item.args['failed'] === true && <span className="cap"> {translate(`results.${cause}`)}</span>}
      </td>
      <td className="r">
        {left !== null
          ? translate(`explain.visits.left.${left}`, { _: left })
          : `${format.percent(share ?? 0)} × ${format.number(bonus ?? figure(item, 'weight') ?? 0)}`}
      </td>
    </tr>
  );
}
