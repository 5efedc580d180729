import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';

type Translate = (key: string) => string;

/** One line per person and task, for a spreadsheet. */
export function exportPeople(people: EmployeeRowFragment[], file: string, translate: Translate): void {
  const heads = ['code', 'name', 'position', 'team', 'task', 'stage', 'since', 'proposal', 'signals', 'map_as_of'];
  const lines = people.flatMap((person) => {
    const own = [person.code, person.name, person.position, person.team?.name];
    const rest = [person.signalCount, person.latestMap?.asOf];
    const tasks = person.assignments.filter((one) => !one.endedOn);
    if (tasks.length === 0) return [[...own, null, null, null, null, ...rest]];
    return tasks.map((one) => [
      ...own,
      one.task.name,
      one.stage ?? translate('stages.none'),
      one.stageSince,
      one.openProposal && `${one.openProposal.fromStage} → ${one.openProposal.toStage}`,
      ...rest,
    ]);
  });
  // The mark at the start tells spreadsheets that the letters are UTF-8.
  save(`\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`, `${file}.csv`);
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front, also in the full width of East Asian scripts; numbers stay numbers. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\0＝＋－＠]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
