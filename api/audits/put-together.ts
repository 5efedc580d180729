import type { Misfit } from '../import-target.js';
import type { FiledAnswer, FiledRows } from './filed-rows.js';
import type { AnsweredShape } from './import-fields.js';
import { NOT_APPLICABLE } from './read-answer.js';
import type { VisitInput } from './visit.input.js';

/** A visit of a file, whole, with the line of each of its answers. */
export interface FiledVisit {
  input: VisitInput;
  /** The lines that make it, and those that say once more what a line further up says. */
  lines: number[];
  twice: number[];
  lineOf: Map<string, number>;
  /** One for each line of a visit that can't be taken as a whole, or for single lines that are not part of it. */
  misfits: Misfit[];
  refused: boolean;
  /** A visit stands under this number already. */
  stands: boolean;
}

const SAID = ['locationCode', 'visitedOn', 'employeeCode', 'remark'] as const;

/** Puts the rows of one number together. Rows of one visit must agree on what they say of it, and answer each item once. */
export function putTogether(rows: FiledRows[], shape: AnsweredShape): FiledVisit {
  const apart = shape === 'ROWS';
  const [first] = rows as [FiledRows];
  const remark = apart ? (rows.find((row) => row.remark)?.remark ?? null) : first.remark;
  const answers = new Map<string, FiledAnswer>();
  const lineOf = new Map<string, number>();
  const lines: number[] = [];
  const twice: number[] = [];
  const strays: Misfit[] = [];
  for (const row of rows) {
    const differs = SAID.find((each) => row[each] !== first[each] && !(apart && each === 'remark' && !row[each]));
    if (!apart) {
      if (row === first) {
        lines.push(row.line);
        for (const one of row.answers) put(one);
      } else if (!differs && sameAnswers(row.answers, first.answers)) twice.push(row.line);
      else strays.push(numberTwice(row, first.line));
      continue;
    }
    for (const one of row.answers) {
      const [line, item] = one;
      const before = answers.get(item);
      if (differs)
        strays.push({
          line,
          field: differs,
          code: 'DIFFERS_IN_VISIT',
          expected: `${first[differs] ?? 'nothing'}, as in line ${first.line} of the same visit`,
          found: row[differs] ?? '',
        });
      else if (before === undefined) {
        put(one);
        lines.push(line);
      } else if (sameAnswers([before], [one])) twice.push(line);
      else
        strays.push({
          line,
          field: 'item',
          code: 'DUPLICATE_ID',
          expected: `one answer for each item: line ${lineOf.get(item)} has another`,
          found: item,
        });
    }
  }
  function put(one: FiledAnswer): void {
    const [line, item] = one;
    answers.set(item, one);
    lineOf.set(item, line);
  }
  const { number, locationCode, employeeCode, visitedOn } = first;
  const visit: FiledVisit = {
    input: {
      number,
      locationCode,
      employeeCode,
      visitedOn,
      remark,
      answers: [...answers.values()].map(([, item, answer, evidence, said]) => ({
        item,
        answer: answer === NOT_APPLICABLE ? null : answer,
        evidence,
        remark: said,
      })),
    },
    lines,
    twice,
    lineOf,
    misfits: strays,
    refused: false,
    stands: false,
  };
  // A row for each item: without one of them the visit is not what was seen.
  return apart && strays.length > 0 ? refuse(visit, strays) : visit;
}

/** A visit that stays out as a whole: the lines that are bad say why, the others name one of these. */
export function refuse(visit: FiledVisit, why: Misfit[]): FiledVisit {
  const [bad] = why as [Misfit];
  const told = new Set(why.map(({ line }) => line));
  const others = [...visit.lines, ...visit.twice].filter((line) => !told.has(line));
  return {
    ...visit,
    refused: true,
    misfits: [
      ...why,
      ...others.map((line) => ({
        line,
        field: 'number',
        code: 'VISIT_REFUSED',
        expected: `a visit without a bad row: line ${bad.line} keeps it out`,
        found: visit.input.number,
      })),
    ],
  };
}

/** Whatever lines they stand on. */
function sameAnswers(some: FiledAnswer[], others: FiledAnswer[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, n) => others[n]!.every((part, at) => at === 0 || part === one[at]))
  );
}

function numberTwice(row: FiledRows, first: number): Misfit {
  return {
    line: row.line,
    field: 'number',
    code: 'DUPLICATE_ID',
    expected: `a number of its own: line ${first} has it with other content`,
    found: row.number,
  };
}
