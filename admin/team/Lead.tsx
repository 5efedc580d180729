import { useTranslate } from 'react-admin';
import type { TeamBoardQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** One sentence of what the page is about, whatever the filter. */
export const Lead = ({ counts }: { counts: TeamBoardQuery['teamBoard']['counts'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const open = counts.rises + counts.falls + counts.placements;
  return (
    <span className="team-lead">
      <b>{counts.atRisk > 0 ? format.counted('team.at_risk', counts.atRisk) : translate('team.at_risk_none')}</b>{' '}
      {open === 0 ? (
        translate('team.proposals_none')
      ) : (
        <>
          <b>{format.counted('team.proposals', open)}</b>
          {counts.rises > 0 && counts.rises < open
            ? format.counted('team.proposals_rises', counts.rises)
            : translate('team.proposals_end')}
        </>
      )}
    </span>
  );
};
