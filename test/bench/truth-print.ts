/** One evaluation of one person: the true stage, and what each of three names it. */
export interface Named {
  true: number;
  /** Null: withheld. */
  engine: number | null;
  best: number;
  /** How sure the best estimator is of it. */
  sure: number;
  plain: number;
}

/** A flood of a month should move the shrunk rating by less. */
const GOAL = 0.12;

export function print(named: Named[], moved: number[]): void {
  const decided = named.filter(({ engine }) => engine !== null);
  const percent = (list: Named[], test: (each: Named) => boolean) =>
    `${((100 * list.filter(test).length) / list.length).toFixed(1)} %`;
  const row = (who: 'engine' | 'best' | 'plain', list: Named[]) =>
    `${percent(list, (each) => each[who] === each.true)} true, ${percent(list, (each) => Math.abs(each[who]! - each.true) >= 2)} wrong by two`;
  const hits = (who: 'engine' | 'best') => decided.filter((each) => each[who] === each.true).length;
  console.log(
    `${named.length} evaluations; true stages ${[0, 1, 2, 3].map((at) => `R${at + 1} ${percent(named, (each) => each.true === at)}`).join(', ')}`,
  );
  console.log(`withheld: ${percent(named, ({ engine }) => engine === null)}`);
  console.log(`with a verdict (${decided.length}):`);
  console.log(`  engine         ${row('engine', decided)}`);
  console.log(`  best possible  ${row('best', decided)}`);
  console.log(`  plain mean     ${row('plain', decided)}`);
  console.log(`  engine / best possible: ${((100 * hits('engine')) / hits('best')).toFixed(1)} % (goal 95 %)`);
  console.log(`everybody: best possible ${row('best', named)}; plain mean ${row('plain', named)}`);
  const sure = named.reduce((sum, each) => sum + each.sure, 0) / named.length;
  console.log(
    `  the best estimator expects ${(100 * sure).toFixed(1)} % of its names to be true: how far that is off is its own fault`,
  );
  const sorted = moved.toSorted((a, b) => a - b);
  const far = sorted.filter((each) => each >= GOAL).length;
  console.log(
    `flood of 200 fakes from one client in a month, on ${moved.length} people with 15 honest ratings: the shrunk rating moves by ` +
      `${sorted[Math.floor(sorted.length / 2)]!.toFixed(4)} in the middle, ${sorted.at(-1)!.toFixed(4)} at most; ` +
      `${far} people by ${GOAL} or more (goal: none)`,
  );
}
