import { useTranslate } from 'react-admin';
import type { BoardLineFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { useReason } from './useReason.ts';

/** What is going on, then why, in words. */
export const Going = ({ row }: { row: BoardLineFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const reason = useReason();
  const { proposal, state } = row;
  const missing = row.reasons.filter(({ kind }) => kind === 'MISSING');
  const told = row.reasons.filter(({ kind }) => kind !== 'MISSING').map((each) => reason(each, row.stage));
  const atRisk = state === 'AT_RISK' || proposal?.kind === 'FALL';
  // What was evaluated before a decision was about the stage before it.
  if (row.evaluatedOn !== null && row.stageSince >= row.evaluatedOn)
    return <>{translate('team.state_DECIDED', { stage: row.stage })}</>;
  return (
    <>
      {state === 'AT_RISK' && (
        <span className="risk">
          <RiskMark />
          {translate('team.risk', { n: format.number(row.streakDown), of: format.number(row.fallAfter) })}
        </span>
      )}
      {proposal?.kind === 'FALL' && <div>{format.counted('team.below', row.streakDown, { stage: row.stage })}</div>}
      {proposal?.kind === 'RISE' && (
        <div>{format.counted('team.all_met', row.streakUp, { stage: proposal.toStage })}</div>
      )}
      {proposal?.kind === 'PLACEMENT' && <div>{translate('team.placed', { stage: proposal.toStage })}</div>}
      {!proposal && !atRisk && <div>{quietly()}</div>}
      <div className="cap">
        {[
          ...told.map((line) => `${line}.`),
          missing.length > 0 && row.nextStage && toGo(),
          proposal?.kind === 'FALL' && translate('team.below_cap'),
        ]
          .filter(Boolean)
          .join(' ')}
      </div>
    </>
  );

  function quietly(): string {
    if (row.stale) return translate(state === 'INSUFFICIENT' ? 'team.state_STALE' : 'team.state_STALE_HOLDS');
    if (state === 'HOLDS' && row.earliest && row.nextStage && missing.length > 0)
      return translate('team.earliest', { stage: row.nextStage, day: format.day(row.earliest) });
    return translate(`team.state_${state ?? 'NONE'}`, {
      n: format.number(row.streakUp),
      of: format.number(row.riseAfter),
    });
  }

  function toGo(): string {
    const list = missing.map(({ what, needs, label, demanded, unit }) =>
      needs !== null && what === 'days'
        ? format.counted('team.missing_days', needs)
        : needs !== null && what === 'visits'
          ? format.counted('team.missing_visits', needs)
          : translate('team.missing_value', {
              label: text(label),
              demanded: demanded === null ? '' : format.value(demanded, unit),
            }).trim(),
    );
    return translate('team.missing', { stage: row.nextStage, list: list.join(', ') });
  }
};

const RiskMark = () => (
  <svg
    width="14"
    height="14"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M9 2.5 16 15H2z" />
    <path d="M9 7v4M9 13v.1" />
  </svg>
);
