import type { ExportList, Node } from './list.js';

const ROUND = { id: 'ID!' };

export const calibrationList: ExportList = {
  root: 'calibrations',
  params: { status: 'CalibrationStatus', search: 'String' },
  pages: 'offset',
  rows: 'nodes',
  columns: {
    name: 'name',
    status: 'status',
    programme: 'programmeName',
    questionnaire: 'questionnaireVersion',
    visits: 'caseCount',
    items: 'itemCount',
    asked: 'raterCount',
    answered: 'submittedCount',
    due: 'dueOn',
    opened_at: 'openedAt',
    ended_at: 'endedAt',
  },
};

/** How the answers to each item of a round agree. */
export const calibrationItemList: ExportList = {
  root: 'calibrationResults',
  params: ROUND,
  pages: 'none',
  rows: 'items',
  columns: {
    item: 'name',
    question_en: 'question.en',
    question_ru: 'question.ru',
    question_pl: 'question.pl',
    measure: 'measure',
    state: 'agreement.state',
    lacking: 'agreement.reason',
    alpha: 'agreement.alpha',
    low: 'agreement.low',
    high: 'agreement.high',
    verdict: 'agreement.verdict',
    units: 'agreement.units',
    raters: 'agreement.raters',
    pairs: 'pairs',
    agreeing: 'agreeing',
    spread: 'spread',
    not_applicable_split: 'split',
    diverges: 'diverges',
    group_less_expert: 'expertGap',
  },
};

/** A line for each person over all items, without an item, and one for each item. */
export const calibrationRaterList: ExportList = {
  root: 'calibrationResults',
  params: ROUND,
  pages: 'none',
  rows: 'raters',
  fields: `name expert { compared signed low high absolute side } group { compared signed low high absolute side }
    items { itemId compared signed absolute }`,
  columns: {
    name: 'name',
    item_id: 'of.itemId',
    compared: 'of.compared',
    signed: 'of.signed',
    low: 'of.low',
    high: 'of.high',
    absolute: 'of.absolute',
    side: 'of.side',
  },
  linesOf: (rater) =>
    [(rater['expert'] ?? rater['group']) as Node, ...(rater['items'] as Node[])].map((of) => ({ ...rater, of })),
};

export const calibrationAnswerList: ExportList = {
  root: 'calibrationAnswers',
  params: { ...ROUND, itemId: 'ID' },
  pages: 'after',
  rows: 'nodes',
  columns: {
    visit: 'caseTitle',
    item: 'itemName',
    by: 'by',
    expert: 'expert',
    name: 'name',
    answer: 'answer',
    points: 'points',
    remark: 'remark',
  },
};
