/** Ours and its reference in turn, and the row of the table that comes of it. Only ratios within one run say anything: machines differ. */
export interface Goal {
  number: string;
  what: string;
  reference: string;
  unit: string;
  must: Bound;
  aim: Bound;
}

export interface Bound {
  is: '>=' | '<=';
  value: number;
}

/** What one round measured, in the goal's unit. */
export interface Round {
  ours: number;
  reference: number;
}

export interface Row extends Goal {
  rounds: Round[];
  ratio: (round: Round) => number;
  note: string;
}

export const atLeast = (value: number): Bound => ({ is: '>=', value });
export const atMost = (value: number): Bound => ({ is: '<=', value });

/** Milliseconds of one piece of work. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A B A B ...: a slow minute of the machine hits both. */
export async function inTurn(
  rounds: number,
  ours: (round: number) => Promise<number>,
  reference: (round: number) => Promise<number>,
): Promise<Round[]> {
  const made: Round[] = [];
  for (let round = 0; round < rounds; round++)
    made.push({ ours: await ours(round), reference: await reference(round) });
  return made;
}

/** How many times as long ours takes. */
export const timesAsLong = ({ ours, reference }: Round): number => ours / reference;
/** How fast ours is, where both figures are milliseconds for the same work. */
export const speedOf = ({ ours, reference }: Round): number => reference / ours;

export function skipped(goal: Goal, note: string): Row {
  return { ...goal, rounds: [], ratio: timesAsLong, note };
}

function judged(row: Row): { ratios: number[]; middle: number; verdict: string } {
  const ratios = row.rounds.map(row.ratio);
  const middle = median(ratios);
  const verdict =
    ratios.length === 0 ? 'SKIPPED' : holds(middle, row.aim) ? 'AIM' : holds(middle, row.must) ? 'MUST' : 'MISSED';
  return { ratios, middle, verdict };
}

/** All rows in order of their numbers, one line each. */
export function printTable(rows: Row[]): void {
  console.log('\n verdict    #   median    must     aim  what');
  for (const row of rows.toSorted((a, b) => Number(a.number) - Number(b.number))) {
    const { ratios, middle, verdict } = judged(row);
    const bounds = [row.must, row.aim].map(({ is, value }) => `${is} ${value}`.padStart(7));
    const shownMiddle = (ratios.length === 0 ? '-' : middle.toFixed(2)).padStart(8);
    console.log(` ${verdict.padEnd(8)} ${row.number.padStart(3)} ${shownMiddle} ${bounds.join(' ')}  ${row.what}`);
  }
}

export function printRow(row: Row): void {
  const { ratios, middle, verdict } = judged(row);
  const figures = [
    `ours ${shown(row.rounds.map(({ ours }) => ours))} ${row.unit}`,
    `reference ${shown(row.rounds.map(({ reference }) => reference))} ${row.unit}`,
    `ratio per round ${ratios.map((each) => each.toFixed(2)).join(' ')}`,
    `median ${middle.toFixed(2)}, spread ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
  ];
  console.log(`\n${verdict.padEnd(8)} ${row.number.padStart(2)}  ${row.what}`);
  console.log(`            against: ${row.reference}`);
  if (ratios.length > 0) for (const line of figures) console.log(`            ${line}`);
  console.log(
    `            must ${row.must.is} ${row.must.value}, aim ${row.aim.is} ${row.aim.value}${row.note && `; ${row.note}`}`,
  );
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length === 0
    ? Number.NaN
    : sorted.length % 2 === 1
      ? sorted[half]!
      : (sorted[half - 1]! + sorted[half]!) / 2;
}

function holds(value: number, { is, value: bound }: Bound): boolean {
  return is === '>=' ? value >= bound : value <= bound;
}

function shown(values: number[]): string {
  return values.map((value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))).join(' ');
}
