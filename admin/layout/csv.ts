import { cell, save } from '../employees/export-people.ts';

/** Heads and lines as a file that spreadsheets open as they should. The mark at the start tells them that the letters are UTF-8. */
export function saveCsv(heads: string[], lines: (string | number | null | undefined)[][], file: string): void {
  save(`\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`, `${file}.csv`);
}
