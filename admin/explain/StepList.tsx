import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { Average } from './Average.tsx';
import { Bring, bringsOf } from './Bring.tsx';
import { Contacts } from './Contacts.tsx';
import { Counted } from './Counted.tsx';
import { Criteria } from './Criteria.tsx';
import { Criterion } from './Criterion.tsx';
import { Fact } from './Fact.tsx';
import { Formula } from './Formula.tsx';
import { Gap } from './Gap.tsx';
import { Level } from './Level.tsx';
import { Plan } from './Plan.tsx';
import type { Step } from './plan.ts';
import { Score } from './Score.tsx';
import { Signals } from './Signals.tsx';
import { Steadied, Usual } from './Steadied.tsx';
import { kpiFor, metricFor, type Tree } from './tree.ts';
import { Visits } from './Visits.tsx';
import { Where } from './Where.tsx';

/** The steps as a numbered list; a step that has nothing to tell here takes no number. */
export function StepList({
  steps,
  tree,
  card,
  level,
}: {
  steps: Step[];
  tree: Tree;
  card: MapCardFragment;
  level: Tree | null;
}) {
  const translate = useTranslate();
  const told = steps.flatMap((step): { key: string; title: string; body: ReactNode }[] => {
    const body = bodyOf(step, tree, card, level);
    if (!body) return [];
    const title = translate(`explain.step.${titleOf(step)}`);
    return [{ key: `${step.kind}${step.node.id}`, title, body }];
  });
  return (
    <ol className="tree">
      {told.map((step, i) => (
        <li key={step.key}>
          <h3>
            <i aria-hidden="true">{i + 1}</i>
            {step.title}
          </h3>
          {step.body}
        </li>
      ))}
    </ol>
  );
}

function titleOf(step: Step): string {
  if (step.kind === 'average')
    return ['mean', 'share', 'rate', 'visits', 'median', 'p90'].includes(step.measure)
      ? `average_${step.measure}`
      : 'average';
  if (step.kind === 'criteria') return `criteria_${step.node.op}`;
  return step.kind;
}

function bodyOf(step: Step, tree: Tree, card: MapCardFragment, level: Tree | null): ReactNode {
  switch (step.kind) {
    case 'criterion':
      return <Criterion node={step.node} card={card} tree={tree} />;
    case 'criteria':
      return <Criteria node={step.node} tree={tree} card={card} />;
    case 'formula':
      return <Formula node={step.node} tree={tree} card={card} />;
    case 'fact':
      return <Fact node={step.node} card={card} />;
    case 'gap':
      return <Gap node={step.node} tree={tree} />;
    case 'level':
      return <Level node={step.node} tree={tree} card={card} />;
    case 'group':
      if (step.node.planCount !== null) return <Plan node={step.node} />;
      return step.node.contactCount === null ? <Signals node={step.node} /> : <Contacts node={step.node} title="" />;
    case 'counted':
      if (step.node.planCount !== null) return <Plan node={step.node} />;
      return <Counted total={step.node} per={step.per} tree={tree} card={card} />;
    case 'average':
      // What came of a plan is reckoned where its days stand.
      if (step.total?.planCount != null) return null;
      return <Average {...step} tree={tree} card={card} />;
    case 'visits':
      return <Visits node={step.node} tree={tree} />;
    case 'steadied':
      return <Steadied {...step} card={card} />;
    case 'prior':
      return <Usual prior={step.node} card={card} unit={step.node.unit} />;
    case 'score': {
      const kpi = kpiFor(card, metricFor(card, step.node)?.code ?? step.node.about);
      return kpi && <Score kpi={kpi} node={step.node} />;
    }
    case 'where':
      return level && <Where level={level} node={step.node} card={card} />;
    case 'bring': {
      const found = bringsOf(card, step.node);
      return found && <Bring item={found} node={step.node} tree={tree} card={card} />;
    }
    case 'unused':
      return <Unused />;
  }
}

function Unused() {
  const translate = useTranslate();
  return <p className="sm sec">{translate('explain.unused')}</p>;
}
