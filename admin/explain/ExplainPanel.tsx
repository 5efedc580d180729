import IconButton from '@mui/material/IconButton';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import {
  ExplainDocument,
  type HeaviestClientFragment,
  type MapCardFragment,
  type WholeMapFragment,
} from '../../schema/generated/operations.ts';
import { sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useAnswer } from '../maps/answer.ts';
import { OneClient } from '../maps/OneClient.tsx';
import { useReader, useSay, useText } from '../maps/reader.ts';
import { kpiFor, metricFor, nameFor, treeOf, type Tree, unitFor, wordArg } from './tree.ts';
import { planOf } from './plan.ts';
import { StepList } from './StepList.tsx';
import { useLevel } from './level-of.ts';

/** The one panel for every number: from the value that was asked about down to single signals, in steps that add up. */
export function ExplainPanel({
  map,
  card,
  node,
  heaviest,
  onClose,
}: {
  map: WholeMapFragment;
  card: MapCardFragment;
  node: string;
  heaviest: HeaviestClientFragment | null;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const { mapId, assignmentId } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error } = useAnswer(ExplainDocument, { mapId, assignmentId, nodeId: node });
  const tree = data ? treeOf(data.explanation) : null;
  const level = useLevel(card, tree);
  const title = useTitle(tree, card);
  // Where clients were heard, one of them may weigh too much; days and visits have none.
  const heard = tree?.all.some(({ op, args }) => op === 'group' && args['side'] === undefined) ?? false;

  // Whoever opened the panel by keyboard goes on reading in it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [node]);

  return (
    <div className="explain">
      <header>
        <div>
          <p className="cap">{title.above}</p>
          <h2 id="explain-title" ref={heading} tabIndex={-1}>
            {title.head}
          </h2>
        </div>
        <IconButton onClick={onClose} aria-label={translate('shell.close')}>
          <svg
            width="18"
            height="18"
            viewBox="0 0 18 18"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            aria-hidden="true"
          >
            <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" />
          </svg>
        </IconButton>
      </header>
      {error ? (
        <p className="sm attn-text" role="alert">
          {sentence(error, translate)}
        </p>
      ) : null}
      {!data && !error && (
        <p className="sec" aria-live="polite">
          {translate('shell.loading')}
        </p>
      )}
      {data && !tree && <p className="sec">{translate('explain.not_found')}</p>}
      {tree && (
        <>
          {title.intro && <p className="sec sm">{title.intro}</p>}
          <StepList key={tree.root.id} steps={planOf(tree, card)} tree={tree} card={card} level={level} />
          {heard && <OneClient heaviest={heaviest} />}
          <footer>
            <p className="cap">
              {translate('explain.foot', {
                version: map.ruleSetVersion,
                engine: map.engine,
                cutoff: format.number(map.cutoff, 0),
              })}{' '}
              · <span title={card.hash}>{translate('explain.foot_card', { hash: card.hash.slice(0, 12) })}</span>
            </p>
          </footer>
        </>
      )}
    </div>
  );
}

function useTitle(tree: Tree | null, card: MapCardFragment): { above: string; head: string; intro: string } {
  const translate = useTranslate();
  const say = useSay();
  const format = useFormat();
  const text = useText();
  const { asOf } = useReader();
  if (!tree) return { above: card.task.name, head: translate('explain.why'), intro: '' };
  const { root, all } = tree;
  const metric = metricFor(card, root);
  const windowed = all.find((each) => each.op === 'raw' && wordArg(each, 'from') && wordArg(each, 'to'));
  const span =
    windowed && /^\d{4}-/.test(wordArg(windowed, 'from')!)
      ? translate('explain.span', {
          from: format.shortDay(wordArg(windowed, 'from')!, asOf),
          to: format.shortDay(wordArg(windowed, 'to')!, asOf),
        })
      : '';
  const above = [card.task.name, text(nameFor(card, root)), span].filter(Boolean).join(' · ');
  const unit = unitFor(card, root);
  const scored = root.op === 'score' || root.op === 'mean' || root.op === 'link' || root.op === 'gap';
  const grouped = root.op === 'all' || root.op === 'any' || root.op === 'not';
  const head = grouped
    ? translate('explain.why_stage', { stage: root.about ?? card.nextStage ?? '' })
    : root.op === 'gap'
      ? translate('explain.step.gap')
      : root.value === null
        ? translate('explain.why_lacking')
        : translate('explain.why_value', {
            value: scored ? format.number(root.value, root.op === 'score' ? 1 : 0) : format.value(root.value, unit),
          });
  const visits = all.some((each) => each.args['measure'] === 'visits');
  const counts =
    metric &&
    !visits &&
    !all.some((each) => each.planCount !== null) &&
    (root.op === 'raw' ||
      root.op === 'shrunk' ||
      root.op === 'score' ||
      (root.op === 'leaf' && metric.code === root.about)) &&
    metric.measure !== 'tenure';
  return {
    above,
    head,
    intro: counts
      ? say(all.some((each) => each.contactCount !== null) ? 'explain.intro_contacts' : 'explain.intro', {
          smart_count: Math.round(metric.n),
          n: format.number(metric.n, 0),
          name: text(kpiFor(card, metric.code)?.name ?? metric.name),
        })
      : '',
  };
}
