/** The running clock that is due first. */
export function nextOf<C extends { verdict: string; dueAt: string | null }>(clocks: readonly C[]): C | undefined {
  return clocks
    .filter(({ verdict, dueAt }) => verdict === 'RUNNING' && dueAt !== null)
    .toSorted((a, b) => Date.parse(a.dueAt!) - Date.parse(b.dueAt!))[0];
}
