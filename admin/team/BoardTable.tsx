import { Fragment, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Checkbox } from '@mui/material';
import type { BoardLineFragment, BoardOrder, TeamBoardQuery } from '../../schema/generated/operations.ts';
import { grouped } from '../grouped.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { useViewer } from '../layout/useViewer.ts';
import { mayGoTogether } from '../proposals/SelectRises.tsx';
import { BoardLine, type Talk } from './BoardLine.tsx';
import type { BoardColumn } from './ColumnsButton.tsx';

type Figure = TeamBoardQuery['teamBoard']['figure'];

/** Lines under their groups; a person with several tasks stands in one place, one line below the other. */
export const BoardTable = ({
  rows,
  stages,
  figure,
  order,
  hidden,
  chosen,
  onToggle,
  onChoose,
  talk,
  onDecided,
}: {
  rows: readonly BoardLineFragment[];
  stages: readonly string[];
  figure: Figure;
  order: BoardOrder;
  hidden: readonly string[];
  chosen: readonly string[];
  onToggle: (proposalId: string) => void;
  onChoose: (proposalIds: string[]) => void;
  talk: Talk;
  onDecided: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const groups = grouped(rows, (row) => keyOf(row, order));
  const days = rows.flatMap(({ points }) => points.map(({ asOf }) => asOf)).toSorted();
  const shown = (column: BoardColumn) => !hidden.includes(column);
  const asked = new Set(rows.flatMap(({ demanded }) => (demanded === null ? [] : [demanded])));
  return (
    <div className="team-board">
      <table onKeyDown={walk}>
        <thead>
          <tr>
            <TickAll rows={rows} chosen={chosen} onChoose={onChoose} />
            <th scope="col">{translate('team.column_person')}</th>
            {shown('stage') && <th scope="col">{translate('team.column_stage')}</th>}
            {shown('trend') && (
              <th scope="col">
                {figure && text(figure.name)}
                {days.length > 0 && (
                  <span className="months">
                    {translate('team.months', {
                      from: format.shortMonth(days[0]!),
                      to: format.shortMonth(days.at(-1)!),
                    })}
                    {figure && asked.size === 1 && (
                      <>
                        <br />
                        {translate('team.dotted', { value: format.value([...asked][0]!, figure.unit) })}
                      </>
                    )}
                  </span>
                )}
              </th>
            )}
            {shown('going') && <th scope="col">{translate('team.column_going')}</th>}
            {shown('talk') && <th scope="col">{translate('team.column_talk')}</th>}
            <th scope="col">{translate('team.column_next')}</th>
          </tr>
        </thead>
        {groups.map(([key, own]) => (
          <tbody key={key}>
            {order !== 'NAME' && (
              <tr className="group">
                <th scope="rowgroup" colSpan={7 - hidden.length}>
                  <span className="title">
                    {order === 'NEED'
                      ? translate(`team.group_${key}`)
                      : order === 'TASK'
                        ? own[0]!.task.name
                        : own[0]!.stage}
                  </span>{' '}
                  <span className="cap">
                    {order === 'NEED'
                      ? translate(`team.group_${key}_cap`)
                      : format.counted('format.people', new Set(own.map(({ employeeId }) => employeeId)).size)}
                  </span>
                </th>
              </tr>
            )}
            {own.map((row, i) => (
              <Fragment key={row.assignmentId}>
                <BoardLine
                  row={row}
                  stages={stages}
                  figure={figure}
                  same={own[i - 1]?.employeeId === row.employeeId}
                  hidden={hidden}
                  talk={talk}
                  followed={own[i + 1]?.employeeId === row.employeeId}
                  chosen={row.proposal !== null && chosen.includes(row.proposal.id)}
                  onToggle={onToggle}
                  onDecided={onDecided}
                />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

/** All rises and first placements on the screen, or none. */
const TickAll = ({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly BoardLineFragment[];
  chosen: readonly string[];
  onChoose: (proposalIds: string[]) => void;
}) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const all = rows.flatMap(({ proposal }) => (proposal && mayGoTogether(proposal) ? [proposal.id] : []));
  if (all.length < 2 || !viewer?.may.includes('decideProposals')) return <td />;
  const every = all.every((id) => chosen.includes(id));
  return (
    <td>
      <Checkbox
        checked={every}
        indeterminate={!every && chosen.length > 0}
        onChange={() => onChoose(every ? [] : all)}
        slotProps={{ input: { 'aria-label': translate('proposals.select_all') } }}
      />
    </td>
  );
};

function keyOf(row: BoardLineFragment, order: BoardOrder): string {
  if (order === 'NAME') return '';
  if (order === 'TASK') return row.task.id;
  return order === 'STAGE' ? row.stage : row.group;
}

/** Arrows up and down go to the same place of the next line: name to name, tick to tick. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = event.target as HTMLElement;
  const kind = here.matches('input[type=checkbox]') ? 'input[type=checkbox]' : here.matches('a.who') ? 'a.who' : null;
  if (!kind) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(kind)];
  const next = all[all.indexOf(here) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
