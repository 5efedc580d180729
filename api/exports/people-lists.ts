import type { ExportList, Node } from './list.js';

const NARROWED = { 'filter.search': 'String', 'filter.teamId': 'ID', 'filter.taskId': 'ID', 'filter.stage': 'String' };

/** One line per person and task that goes on; people without one have a line all the same. */
export const peopleList: ExportList = {
  root: 'employees',
  params: {
    ...NARROWED,
    'filter.hasOpenProposal': 'Boolean',
    'filter.employed': 'Boolean',
    sort: 'EmployeeSort',
    order: 'SortOrder',
  },
  pages: 'after',
  rows: 'nodes',
  fields: `code name position signalCount team { name } latestMap { asOf }
    assignments { endedOn stage stageSince task { name } openProposal { kind fromStage toStage } }`,
  columns: {
    code: 'code',
    name: 'name',
    position: 'position',
    team: 'team.name',
    task: 'now.task.name',
    stage: 'now.stage',
    since: 'now.stageSince',
    proposal: 'proposal',
    proposal_kind: 'now.openProposal.kind',
    signals: 'signalCount',
    map_as_of: 'latestMap.asOf',
  },
  linesOf(person) {
    const now = (person['assignments'] as Node[]).filter((each) => !each['endedOn']);
    if (now.length === 0) return [person];
    return now.map((each) => ({ ...person, now: each, proposal: move(each['openProposal'] as Node | null) }));
  },
};

export const teamList: ExportList = {
  root: 'teamBoard',
  params: { ...NARROWED, 'filter.state': 'String', 'filter.hasOpenProposal': 'Boolean', order: 'BoardOrder' },
  pages: 'after',
  rows: 'rows',
  fields: `employeeName teamName stage stageSince evaluatedOn state stale trend task { name } points { state value low high }
    lastTalk proposal { kind fromStage toStage }`,
  columns: {
    name: 'employeeName',
    team: 'teamName',
    task: 'task.name',
    stage: 'stage',
    since: 'stageSince',
    evaluated: 'evaluatedOn',
    state: 'state',
    stale: 'stale',
    trend: 'trend',
    value: 'known.value',
    low: 'known.low',
    high: 'known.high',
    last_talk: 'lastTalk',
    proposal: 'move',
    proposal_kind: 'proposal.kind',
  },
  linesOf(row) {
    const last = (row['points'] as Node[]).at(-1);
    // What there is too little of is no figure, in a file either.
    const known = last?.['state'] === 'ok' ? last : null;
    return [{ ...row, known, move: move(row['proposal'] as Node | null) }];
  },
};

/** One line per person, task and KPI: columns that every set of rules fills. */
export const kpiList: ExportList = {
  root: 'kpiBoard',
  params: { 'filter.search': 'String', 'filter.teamId': 'ID', 'filter.taskId': 'ID', sort: 'KpiBoardSort' },
  pages: 'after',
  rows: 'rows',
  fields: 'employeeName teamName taskName asOf cells { code state score value n minSample }',
  columns: {
    name: 'employeeName',
    team: 'teamName',
    task: 'taskName',
    evaluated: 'asOf',
    kpi: 'cell.code',
    state: 'cell.state',
    value: 'known.value',
    score: 'known.score',
    n: 'cell.n',
    needed: 'cell.minSample',
  },
  linesOf(row) {
    // What there is too little of is no figure, in a file either.
    return (row['cells'] as Node[]).map((cell) => ({ ...row, cell, known: cell['score'] === null ? null : cell }));
  },
};

function move(proposal: Node | null): string | null {
  return proposal && `${String(proposal['fromStage'])} → ${String(proposal['toStage'])}`;
}
