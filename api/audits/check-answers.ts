import { hash as hashOf } from 'node:crypto';
import { earned } from '../scoring/earned.js';
import { MICRO } from '../scoring/exact.js';
import type { Day } from '../scoring/rules.js';
import type { AskedItem, Asked } from './read-asked.js';
import type { VisitInput } from './visit.input.js';

/** Why a visit is not taken: at which field, what was expected, what came. */
export interface VisitFlaw {
  code: string;
  field: string;
  expected: string;
  came: string;
}

/** Who served, with the tasks that the visit counts for. */
export interface Worker {
  id: string;
  tasks: string[];
}

/** A visit all of whose codes were found: what can be written. */
export interface CheckedVisit {
  number: string;
  locationId: string;
  employeeId: string | null;
  taskIds: string[];
  visitedOn: Day;
  remark: string | null;
  questionnaireId: string;
  answers: {
    itemId: string;
    name: string;
    answer: string | null;
    evidence: string | null;
    remark: string | null;
    /** Absent where there is none, so that the print of a visit without pictures stays what it was. */
    evidenceFileId?: string;
  }[];
  /** Plain sums of the ordinary items, for lists: what a score is made of is read from the answers. */
  points: string;
  outOf: string;
  hash: string;
}

export function isChecked(visit: CheckedVisit | VisitFlaw): visit is CheckedVisit {
  return 'hash' in visit;
}

/** The answers against the questionnaire whose items they are; where none fits, against the newest. */
export function answersOf(visit: VisitInput, asked: Asked, worker: Worker | null): CheckedVisit | VisitFlaw {
  const given = new Map<string, VisitInput['answers'][number]>();
  for (const answer of visit.answers) {
    const item = asked.items.get(answer.item);
    if (!item || given.has(item.id))
      return flawOf(
        'UNKNOWN_ITEM',
        `answers.${answer.item}`,
        item ? 'one answer for each item' : 'an item of the questionnaire',
        answer.item,
      );
    given.set(item.id, answer);
  }
  const questionnaire =
    asked.questionnaires.find(({ items }) => items.length === given.size && items.every(({ id }) => given.has(id))) ??
    asked.questionnaires[0];
  if (!questionnaire) return flawOf('UNKNOWN_ITEM', 'answers', 'a programme with a questionnaire', 'none');
  const answers: CheckedVisit['answers'] = [];
  let points = 0n;
  let outOf = 0n;
  for (const item of questionnaire.items) {
    const one = given.get(item.id);
    if (!one)
      return flawOf('MISSING_ANSWER', `answers.${item.name}`, 'an answer, or that it is not applicable', 'none');
    const share = shareOf(item, one.answer ?? null);
    if (typeof share === 'object' && share !== null) return share;
    if (share !== null && item.bonus === null) {
      const weight = BigInt(Math.round(Number(item.weight) * 1e6));
      points += share * weight;
      outOf += MICRO * weight;
    }
    answers.push({
      itemId: item.id,
      name: item.name,
      answer: one.answer ?? null,
      evidence: one.evidence || null,
      remark: one.remark?.trim() || null,
      ...(one.evidenceFileId ? { evidenceFileId: one.evidenceFileId } : {}),
    });
  }
  const stray =
    given.size === answers.length
      ? undefined
      : [...given.keys()].find((id) => !questionnaire.items.some((item) => item.id === id));
  if (stray !== undefined)
    return flawOf(
      'UNKNOWN_ITEM',
      'answers',
      `items of version ${questionnaire.version} of the questionnaire`,
      given.get(stray)!.item,
    );
  const content = {
    number: visit.number,
    locationId: asked.locations.get(visit.locationCode)!,
    employeeId: worker?.id ?? null,
    taskIds: worker?.tasks ?? [],
    visitedOn: visit.visitedOn,
    remark: visit.remark?.trim() || null,
    answers: answers.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
  };
  const hash = hashOf('sha256', JSON.stringify(content));
  return { ...content, questionnaireId: questionnaire.id, points: decimal(points), outOf: decimal(outOf), hash };
}

/** What share of its weight an answer earns; null: not applicable. A flaw where the item doesn't take it. */
export function shareOf(
  item: Pick<AskedItem, 'name' | 'kind' | 'earns' | 'naAllowed'>,
  answer: string | null,
): bigint | VisitFlaw | null {
  if (answer === null)
    return item.naAllowed
      ? null
      : flawOf('NOT_APPLICABLE', `answers.${item.name}`, 'an answer: this item always applies', 'not applicable');
  const share = earned(item, answer);
  if (share !== null) return share;
  const scale = item.earns.map((each) => each.answer);
  const expected =
    item.kind === 'SCALE'
      ? `${scale[0]} to ${scale.at(-1)}`
      : item.kind === 'COUNT'
        ? 'a whole number'
        : `one of ${scale.join(', ')}`;
  return flawOf('OFF_SCALE', `answers.${item.name}`, expected, answer);
}

/** 10^-12 as a decimal of six places. */
function decimal(value: bigint): string {
  return `${value / MICRO / MICRO}.${String((value / MICRO) % MICRO).padStart(6, '0')}`;
}

export function flawOf(code: string, field: string, expected: string, came: string): VisitFlaw {
  return { code, field, expected, came: came.slice(0, 200) };
}
