import type { ExportList, Node } from './list.js';

/** One line for each standard in each column of the map. */
export const conformityList: ExportList = {
  root: 'conformityMap',
  params: { across: 'ConformityAcross!', from: 'Day!', to: 'Day!', search: 'String' },
  pages: 'offset',
  rows: 'nodes',
  fields: 'name cells { code visits asked kept notYetAnnounced share low high enough }',
  columns: {
    name: 'name',
    standard: 'cell.code',
    visits: 'cell.visits',
    answers: 'cell.asked',
    kept: 'cell.kept',
    not_yet_announced: 'cell.notYetAnnounced',
    share: 'share',
    low: 'low',
    high: 'high',
  },
  linesOf: (column) =>
    (column['cells'] as Node[]).map((cell) => {
      // What there is too little of is no figure, in a file either.
      const known = cell['enough'] ? cell : null;
      return { ...column, cell, share: known?.['share'], low: known?.['low'], high: known?.['high'] };
    }),
};

/** What the two sides see of each location or of the people of each manager. */
export const sideGapList: ExportList = {
  root: 'sideGaps',
  params: { from: 'Day!', to: 'Day!', by: 'SideGapBy' },
  pages: 'none',
  rows: null,
  columns: {
    name: 'name',
    manager_visits: 'managerVisits',
    manager_points: 'managerScore',
    independent_visits: 'independentVisits',
    independent_points: 'independentScore',
    gap: 'gap',
    low: 'low',
    high: 'high',
    state: 'state',
  },
};
