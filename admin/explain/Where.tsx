import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { Level } from './Level.tsx';
import type { ExplainNode, Tree } from './tree.ts';

/** The competency into which the score goes, with everything that it is made of. */
export const Where = ({ level, card }: { level: Tree; node: ExplainNode; card: MapCardFragment }) => (
  <Level node={level.root} tree={level} card={card} />
);
