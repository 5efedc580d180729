import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { CountedTable } from './CountedTable.tsx';
import type { ExplainNode, Tree } from './tree.ts';

/** What came in, sorted by how much of it counted. A rate has two such tables: what happened, and out of what. */
export function Counted({
  total,
  per,
  tree,
  card,
}: {
  total: ExplainNode;
  per: ExplainNode | null;
  tree: Tree;
  card: MapCardFragment;
}) {
  const translate = useTranslate();
  return (
    <>
      {per && <p className="cap head">{translate('explain.counted.events')}</p>}
      <CountedTable total={total} groups={tree.childrenOf(total)} card={card} />
      {per && (
        <>
          <p className="cap head">{translate('explain.counted.of')}</p>
          <CountedTable total={per} groups={tree.childrenOf(per)} card={card} />
        </>
      )}
    </>
  );
}
