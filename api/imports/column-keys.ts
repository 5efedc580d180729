/**
 * How mappings name the columns of a file, so that they outlive another order of them: by the name; by name and number where it stands more
 * than once; by the place where there is no name.
 */
export function columnKeys(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    if (name === '') return `column ${at + 1}`;
    if (times.get(name) === 1) return name;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name} (${nth})`;
  });
}
