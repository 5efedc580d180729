/** Heads and lines as a file that spreadsheets open as they should. The mark at the start tells them that the letters are UTF-8. */
export function saveCsv(heads: string[], lines: (string | number | null | undefined)[][], file: string): void {
  save(`\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`, `${file}.csv`);
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers stay numbers. The server's own files hold to the same. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const formula = /^[=+\-@\t\r\n\0＝＋－＠]/.test(value) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(value);
  const safe = formula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
