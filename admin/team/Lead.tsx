import { useTranslate } from 'react-admin';
import type { TeamBoardQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { countedKinds } from '../proposals/counted-kinds.ts';

/** One sentence of what the page is about, whatever the filter. */
export const Lead = ({
  counts,
  unnoticed,
  bound,
}: {
  counts: TeamBoardQuery['teamBoard']['counts'];
  /** People without a talk for more than `bound` days. */
  unnoticed: number;
  bound: number;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const open = counts.rises + counts.falls + counts.placements;
  const kinds = countedKinds(format, { FALL: counts.falls, RISE: counts.rises, PLACEMENT: counts.placements });
  return (
    <span className="team-lead">
      <b>{counts.atRisk > 0 ? format.counted('team.at_risk', counts.atRisk) : translate('team.at_risk_none')}</b>{' '}
      {unnoticed > 0 && `${format.counted('team.unnoticed', unnoticed, { days: format.number(bound) })} `}
      <b>{open > 0 ? format.counted('proposals.waiting', open) : translate('proposals.waiting_none')}</b>
      {open > 0 && `: ${kinds}`}.
    </span>
  );
};
