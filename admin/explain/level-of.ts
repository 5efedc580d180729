import { useEffect, useState } from 'react';
import { ExplainDocument, type MapCardFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useReader } from '../maps/reader.ts';
import { kpiFor, metricFor, type Tree, treeOf } from './tree.ts';

/** The competency that a metric's score goes into, with its own steps; null where none uses it, or while that is being asked. */
export function useLevel(card: MapCardFragment, tree: Tree | null): Tree | null {
  const { mapId, assignmentId } = useReader();
  const [level, setLevel] = useState<{ of: string; tree: Tree } | null>(null);
  const code = tree ? scoredCode(card, tree) : null;
  const kpi = kpiFor(card, code)?.code ?? null;
  const asked = card.competencies.map((competency) => competency.nodeId).join(' ');

  useEffect(() => {
    if (code === null) return;
    let wanted = true;
    Promise.all(
      asked
        .split(' ')
        .filter(Boolean)
        .map((nodeId) => request(ExplainDocument, { mapId, assignmentId, nodeId })),
    ).then(
      (answers) => {
        const found = answers
          .map(({ explanation }) => treeOf(explanation))
          .find((each) => each?.all.some((node) => node.op === 'link' && (node.about === kpi || node.about === code)));
        if (wanted && found) setLevel({ of: code, tree: found });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [code, kpi, asked, mapId, assignmentId]);

  return level !== null && level.of === code ? level.tree : null;
}

/** Code of the metric whose score may go on to a competency; criteria and competencies themselves go nowhere further. */
function scoredCode(card: MapCardFragment, tree: Tree): string | null {
  const node = tree.all.find((each) => each.op === 'shrunk' || each.op === 'raw');
  return ['raw', 'shrunk', 'score', 'leaf'].includes(tree.root.op) &&
    node &&
    !tree.all.some((each) => each.op === 'mean')
    ? (metricFor(card, node)?.code ?? null)
    : null;
}
