import { LinkBase, useTranslate } from 'react-admin';
import { Button, Checkbox } from '@mui/material';
import type { BoardLineFragment, TeamBoardQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Avatar } from '../layout/Avatar.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { StageChip } from '../maps/StageChip.tsx';
import { DecideButton } from '../proposals/DecideButton.tsx';
import { Move } from '../proposals/Move.tsx';
import { mayGoTogether } from '../proposals/SelectRises.tsx';
import { BoardSpark } from './BoardSpark.tsx';
import { Going } from './Going.tsx';
import { LastTalk } from './LastTalk.tsx';

/** From which day, and from how many days on, a talk is long ago. */
export interface Talk {
  today: string;
  bound: number;
}

/** One person on one task. */
export const BoardLine = ({
  row,
  stages,
  figure,
  same,
  followed,
  hidden,
  talk,
  chosen,
  onToggle,
  onDecided,
}: {
  row: BoardLineFragment;
  stages: readonly string[];
  figure: TeamBoardQuery['teamBoard']['figure'];
  /** The line above, or the one below, is about the same person. */
  same: boolean;
  followed: boolean;
  hidden: readonly string[];
  talk: Talk;
  chosen: boolean;
  onToggle: (proposalId: string) => void;
  onDecided: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { proposal, employeeName: name } = row;
  const map = `/maps/${row.employeeId}?assignment=${row.assignmentId}`;
  const decides = viewer?.may.includes('decideProposals') ?? false;
  const label = translate('team.open_map', { name, task: row.task.name });
  return (
    <tr className={`line${chosen ? ' chosen' : ''}${followed ? ' followed' : ''}`}>
      <td className="tick">
        {proposal && decides && mayGoTogether(proposal) && (
          <Checkbox
            checked={chosen}
            onChange={() => onToggle(proposal.id)}
            slotProps={{ input: { 'aria-label': translate('team.choose', { to: proposal.toStage, name }) } }}
          />
        )}
      </td>
      <th scope="row" className="person">
        <div>
          {same ? <span className="turn" aria-hidden="true" /> : <Avatar name={name} />}
          <div>
            {same && <div className="cap">{translate('team.same_person')}</div>}
            <LinkBase className="who" to={map} aria-label={label}>
              {same ? row.task.name : name}
            </LinkBase>
            {!same && <div className="cap">{row.task.name}</div>}
          </div>
        </div>
      </th>
      {!hidden.includes('stage') && (
        <td className="stage">
          <StageChip stage={row.stage} of={stages} />
          <div className="cap">{translate('team.since', { day: format.shortDay(row.stageSince) })}</div>
        </td>
      )}
      {!hidden.includes('trend') && (
        <td className="spark-cell">
          <BoardSpark row={row} figure={figure} />
        </td>
      )}
      {!hidden.includes('going') && (
        <td className="going">
          <Going row={row} />
        </td>
      )}
      {!hidden.includes('talk') && (
        <td className="talk" data-label={translate('team.column_talk')}>
          {!same && <LastTalk day={row.lastTalk ?? null} {...talk} />}
        </td>
      )}
      <td className="next">
        {proposal && (
          <span className="move">
            <Move proposal={proposal} of={stages} />
            {decides && mayGoTogether(proposal) ? (
              <DecideButton proposal={proposal} decision="CONFIRM" onDecided={onDecided} />
            ) : (
              <Button variant="outlined" component={LinkBase} to={map} aria-label={translate('team.look_at', { name })}>
                {translate('team.look')}
              </Button>
            )}
          </span>
        )}
        {!proposal && row.state === 'AT_RISK' && (
          <Button variant="outlined" component={LinkBase} to={map} aria-label={label}>
            {translate('team.talk_first')}
          </Button>
        )}
      </td>
    </tr>
  );
};
