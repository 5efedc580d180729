import type { BoardLineFragment } from '../../schema/generated/operations.ts';
import { cell, save } from '../employees/export-people.ts';

/** The lines on the screen, for a spreadsheet: codes and numbers as they are, so that they can be worked with. */
export function exportBoard(rows: readonly BoardLineFragment[], file: string): void {
  const heads = [
    'name',
    'team',
    'task',
    'stage',
    'since',
    'evaluated',
    'state',
    'trend',
    'value',
    'low',
    'high',
    'proposal',
  ];
  const lines = rows.map((row) => {
    const last = row.points.at(-1);
    const known = last?.state === 'ok' ? last : null;
    return [
      row.employeeName,
      row.teamName,
      row.task.name,
      row.stage,
      row.stageSince,
      row.evaluatedOn,
      row.stale ? `${row.state} STALE` : row.state,
      row.trend,
      known?.value,
      known?.low,
      known?.high,
      row.proposal && `${row.proposal.fromStage} → ${row.proposal.toStage}`,
    ];
  });
  // The mark at the start tells spreadsheets that the letters are UTF-8.
  save(`\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`, `${file}.csv`);
}
