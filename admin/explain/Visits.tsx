import { useTranslate } from 'react-admin';
import { ExplainVisitsDocument, type ExplainVisitsQuery } from '../../schema/generated/operations.ts';
import { sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useAnswer } from '../maps/answer.ts';
import { useReader } from '../maps/reader.ts';
import { useReasons } from './reasons.ts';
import { type ExplainNode, type Tree } from './tree.ts';
import { VisitItems } from './VisitItems.tsx';

type Visit = ExplainVisitsQuery['explanationVisits']['nodes'][number];

/** The visits behind a figure, newest first; each opens down to its sections and items, with what left the person's score and why. */
export function Visits({ node, tree }: { node: ExplainNode; tree: Tree }) {
  const translate = useTranslate();
  const format = useFormat();
  const { mapId, assignmentId } = useReader();
  const { data, error } = useAnswer(ExplainVisitsDocument, { mapId, assignmentId, nodeId: node.id });
  if (error)
    return (
      <p className="sm attn-text" role="alert">
        {sentence(error, translate)}
      </p>
    );
  if (!data) return null;
  const { nodes, untold } = data.explanationVisits;
  return (
    <div className="leaf">
      {nodes.map((visit) => (
        <VisitLine key={visit.id} visit={visit} tree={tree} />
      ))}
      {untold > 0 && <p className="cap">{format.counted('explain.visits.untold', untold)}</p>}
    </div>
  );
}

function VisitLine({ visit, tree }: { visit: Visit; tree: Tree }) {
  const translate = useTranslate();
  const format = useFormat();
  const reasonsOf = useReasons();
  const { asOf } = useReader();
  const root = tree.all.find(({ id }) => id === visit.nodeId);
  const head = (
    <>
      <b>{format.shortDay(visit.visitedOn, asOf)}</b>{' '}
      {[visit.programmeName, visit.locationName, translate(`results.side_${visit.side}`), visit.number].join(' · ')}:{' '}
      <b>{visit.score === null ? reasonsOf([visit.reason ?? '']) : format.number(Math.round(visit.score * 10) / 10)}</b>
      {visit.disputedItems > 0 && visit.reason !== 'disputed' && (
        <> · {format.counted('explain.visits.disputed', visit.disputedItems)}</>
      )}
    </>
  );
  if (!root) return <p className="sm">{head}</p>;
  return (
    <details>
      <summary className="sm">{head}</summary>
      <VisitItems visit={root} tree={tree} takenOut={visit.takenOutItems} />
    </details>
  );
}
