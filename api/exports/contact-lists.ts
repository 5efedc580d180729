import type { ExportList, Node } from './list.js';

const NARROWED = {
  'filter.search': 'String',
  'filter.taskId': 'ID',
  'filter.priority': 'String',
  'filter.channel': 'String',
  'filter.employeeId': 'ID',
  'filter.openedFrom': 'Day',
  'filter.openedTo': 'Day',
  'filter.running': 'Boolean',
};

/** One line per event, as files with contacts have it. */
export const contactList: ExportList = {
  root: 'contacts',
  params: { ...NARROWED, sort: 'ContactSort', order: 'SortOrder' },
  pages: 'after',
  rows: 'nodes',
  fields: 'externalId taskName clientCode priority channel subject openedAt events { at kind employeeName reason }',
  columns: {
    contact: 'externalId',
    task: 'taskName',
    client: 'clientCode',
    priority: 'priority',
    channel: 'channel',
    subject: 'subject',
    opened: 'openedAt',
    at: 'event.at',
    event: 'event.kind',
    employee: 'event.employeeName',
    reason: 'event.reason',
  },
  linesOf: (contact) => (contact['events'] as Node[]).map((event) => ({ ...contact, event })),
};

/** How often promises were kept, by whatever the screen tells them by. */
export const attainmentList: ExportList = {
  root: 'slaAttainment',
  params: { from: 'Day!', to: 'Day!', group: 'SlaGroup' },
  pages: 'none',
  rows: null,
  columns: {
    name: 'name',
    employee: 'employeeName',
    promise: 'clock',
    kept: 'hits',
    missed: 'misses',
    share: 'share',
    low: 'low',
    high: 'high',
  },
};

/** The clocks behind one figure, a line for each, as the screen lists them. */
export const slaContactList: ExportList = {
  root: 'slaContacts',
  params: { from: 'Day!', to: 'Day!', clock: 'SlaClock!', group: 'SlaGroup', key: 'ID', missed: 'Boolean' },
  pages: 'after',
  rows: 'nodes',
  fields: `contact { externalId taskName priority channel openedAt } sla { policyName policyVersion calendarName }
    counted { clock startedAt stoppedAt dueAt elapsedSeconds targetSeconds verdict employeeName }`,
  columns: {
    contact: 'contact.externalId',
    task: 'contact.taskName',
    priority: 'contact.priority',
    channel: 'contact.channel',
    opened: 'contact.openedAt',
    policy: 'sla.policyName',
    version: 'sla.policyVersion',
    calendar: 'sla.calendarName',
    promise: 'clock.clock',
    started: 'clock.startedAt',
    stopped: 'clock.stoppedAt',
    due: 'clock.dueAt',
    elapsed_seconds: 'clock.elapsedSeconds',
    promised_seconds: 'clock.targetSeconds',
    over_seconds: 'over',
    verdict: 'clock.verdict',
    employee: 'clock.employeeName',
  },
  linesOf: (judged) =>
    (judged['counted'] as Node[]).map((clock) => ({
      ...judged,
      clock,
      over: Math.max(0, Number(clock['elapsedSeconds']) - Number(clock['targetSeconds'])),
    })),
};

export const planList: ExportList = {
  root: 'planTargets',
  params: {
    'filter.search': 'String',
    'filter.scope': 'PlanScope',
    'filter.teamId': 'ID',
    'filter.employeeId': 'ID',
    'filter.taskId': 'ID',
    'filter.from': 'Day',
    'filter.to': 'Day',
    sort: 'PlanTargetSort',
    order: 'SortOrder',
  },
  pages: 'offset',
  rows: 'nodes',
  columns: {
    employee: 'employeeCode',
    employee_name: 'employeeName',
    team: 'teamCode',
    task: 'taskCode',
    from: 'from',
    to: 'to',
    planned: 'planned',
    due: 'due',
    handled: 'handled',
    fulfilment: 'fulfilment',
  },
};
