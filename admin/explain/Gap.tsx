import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { Equation } from './Equation.tsx';
import { type ExplainNode, figure, type Tree } from './tree.ts';

/** gap = demanded - held. */
export function Gap({ node, tree }: { node: ExplainNode; tree: Tree }) {
  const translate = useTranslate();
  const format = useFormat();
  const demanded = figure(node, 'demanded');
  const held = tree.childrenOf(node)[0]?.value ?? null;
  if (demanded === null || held === null || node.value === null) return null;
  return (
    <Equation
      left={`${format.number(demanded, 1)} − ${format.number(held, 1)}`}
      right={node.value > 0 ? format.number(node.value, 1) : translate('explain.gap_none')}
    />
  );
}
