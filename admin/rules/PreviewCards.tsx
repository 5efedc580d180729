import { useTranslate } from 'react-admin';
import type { PreviewCardFragment, PreviewRulesQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { StageChip } from '../maps/StageChip.tsx';
import { useWords } from './useWords.ts';

/** Both cards of each task, and what reads differently marked in a word. */
export const PreviewCards = ({ preview }: { preview: PreviewRulesQuery['previewRules'] }) => {
  const translate = useTranslate();
  if (preview.before.length === 0) return <p>{translate('rules.preview.no_task')}</p>;
  return (
    <>
      {preview.before.map((before, i) => {
        const after = preview.after[i];
        if (!after) return null;
        const moved = before.eligible !== after.eligible;
        return (
          <section key={before.assignmentId} className="rule-preview">
            <h3>{before.task.name}</h3>
            <p>
              {moved
                ? translate('rules.preview.moved', {
                    from: before.eligible ?? translate('rules.preview.none'),
                    to: after.eligible ?? translate('rules.preview.none'),
                  })
                : translate('rules.preview.same', { stage: after.eligible ?? translate('rules.preview.none') })}
            </p>
            <div className="two">
              <Card
                card={before}
                other={after}
                title={translate('rules.preview.under', { n: preview.beforeVersion })}
              />
              <Card
                card={after}
                other={before}
                title={translate('rules.preview.under_draft', { n: preview.afterVersion })}
                marked
              />
            </div>
          </section>
        );
      })}
    </>
  );
};

const Card = ({
  card,
  other,
  title,
  marked = false,
}: {
  card: PreviewCardFragment;
  other: PreviewCardFragment;
  title: string;
  marked?: boolean;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { text } = useWords();
  const codes = card.stages.map((stage) => stage.code);
  const criteria = [...card.missing, ...card.metCriteria];
  const others = [...other.missing, ...other.metCriteria];
  const mark = (differs: boolean) =>
    marked && differs && <span className="rule-was">{translate('rules.changed')}</span>;
  const score = ({ score: value, state }: { score: number | null; state: string }) =>
    state === 'unused'
      ? translate('rules.meets.unused')
      : value === null
        ? translate('maps.lacking.short')
        : format.value(value, 'points');
  const told = ({ held, demanded, unit, comparator }: (typeof criteria)[number]): string => {
    const has =
      held == null
        ? translate('maps.lacking.short')
        : unit === 'yes'
          ? translate(held >= 1 ? 'rules.yes' : 'rules.no')
          : format.value(held, unit);
    return demanded == null || unit === 'yes'
      ? has
      : translate('rules.preview.asks_value', {
          held: has,
          sign: comparator === '<=' ? '≤' : '≥',
          value: format.value(demanded, unit),
        });
  };
  return (
    <div className="card">
      <h4>{title}</h4>
      <p className="chips">
        <span>
          {translate('rules.preview.held')} <StageChip stage={card.held} of={codes} />
        </span>
        <span>
          {translate('rules.preview.eligible')}{' '}
          {card.eligible ? <StageChip stage={card.eligible} of={codes} /> : translate('rules.preview.none')}
        </span>
      </p>
      <h5>
        {card.nextStage ? translate('rules.preview.asked', { stage: card.nextStage }) : translate('rules.preview.top')}
      </h5>
      <ul>
        {criteria.map((one, i) => {
          const twin = others.find((each) => each.code === one.code && each.comparator === one.comparator);
          return (
            <li key={`${one.code} ${i}`}>
              <span>
                {text(one.label)}{' '}
                {mark(!twin || twin.state !== one.state || twin.demanded !== one.demanded || twin.held !== one.held)}
              </span>
              <span className="num">{told(one)}</span>
              <span className={`state ${one.state}`}>{translate(`explain.state.${one.state}`, { _: one.state })}</span>
            </li>
          );
        })}
        {criteria.length === 0 && <li className="cap">{translate('rules.tree.nothing_asked')}</li>}
      </ul>
      <h5>{translate('rules.preview.scores')}</h5>
      <ul>
        {card.competencies.map((one) => {
          const twin = other.competencies.find((each) => each.code === one.code);
          return (
            <li key={one.code}>
              <span>
                <b>{text(one.name)}</b> {mark(twin?.score !== one.score)}
              </span>
              <span className="num">{score(one)}</span>
            </li>
          );
        })}
        {card.kpis.map((one) => {
          const twin = other.kpis.find((each) => each.code === one.code);
          return (
            <li key={one.code}>
              <span>
                {text(one.name)} {mark(twin?.score !== one.score)}
              </span>
              <span className="num">{score(one)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
