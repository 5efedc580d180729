import { Fragment, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { BoardLineFragment, BoardOrder, TeamBoardQuery } from '../../schema/generated/operations.ts';
import { grouped } from '../grouped.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { BoardLine } from './BoardLine.tsx';

type Figure = TeamBoardQuery['teamBoard']['figure'];

/** Lines under their groups; a person with several tasks stands in one place, one line below the other. */
export const BoardTable = ({
  rows,
  stages,
  figure,
  order,
  chosen,
  onToggle,
  onDecided,
}: {
  rows: readonly BoardLineFragment[];
  stages: readonly string[];
  figure: Figure;
  order: BoardOrder;
  chosen: readonly string[];
  onToggle: (proposalId: string) => void;
  onDecided: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const groups = grouped(rows, (row) => (order === 'TASK' ? row.task.id : row.group));
  const days = rows.flatMap(({ points }) => points.map(({ asOf }) => asOf)).toSorted();
  const asked = new Set(rows.flatMap(({ demanded }) => (demanded === null ? [] : [demanded])));
  return (
    <div className="team-board">
      <table onKeyDown={walk}>
        <thead>
          <tr>
            <td />
            <th scope="col">{translate('team.column_person')}</th>
            <th scope="col">{translate('team.column_stage')}</th>
            <th scope="col">
              {figure && text(figure.name)}
              {days.length > 0 && (
                <span className="months">
                  {translate('team.months', { from: format.shortMonth(days[0]!), to: format.shortMonth(days.at(-1)!) })}
                  {figure && asked.size === 1 && (
                    <>
                      <br />
                      {translate('team.dotted', { value: format.value([...asked][0]!, figure.unit) })}
                    </>
                  )}
                </span>
              )}
            </th>
            <th scope="col">{translate('team.column_going')}</th>
            <th scope="col">{translate('team.column_next')}</th>
          </tr>
        </thead>
        {groups.map(([key, own]) => (
          <tbody key={key}>
            <tr className="group">
              <th scope="rowgroup" colSpan={6}>
                <span className="title">{order === 'TASK' ? own[0]!.task.name : translate(`team.group_${key}`)}</span>{' '}
                <span className="cap">
                  {order === 'TASK' ? format.counted('format.people', own.length) : translate(`team.group_${key}_cap`)}
                </span>
              </th>
            </tr>
            {own.map((row, i) => (
              <Fragment key={row.assignmentId}>
                <BoardLine
                  row={row}
                  stages={stages}
                  figure={figure}
                  same={own[i - 1]?.employeeId === row.employeeId}
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
