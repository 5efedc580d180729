import type { GetListParams, RaRecord } from 'react-admin';
import {
  AccountsDocument,
  AcknowledgementsDocument,
  ApiKeysDocument,
  CalendarsDocument,
  ClosuresDocument,
  EmployeeDocument,
  EmployeesDocument,
  FindSignalKindsDocument,
  ForceMajeureDaysDocument,
  PlanTargetsDocument,
  ProgrammesDocument,
  ProposalsDocument,
  StandardsDocument,
  ImportLogDocument,
  UploadDocument,
  BroughtVisitsDocument,
  type EmployeeFilter,
  type ImportLogSort,
  type EmployeeSort,
  type SignalKindFilter,
  type SignalKindSort,
  type ClosureFilter,
  type ClosureSort,
  type ForceMajeureFilter,
  type BroughtVisitFilter,
  type BroughtVisitSort,
  type AcknowledgementSort,
  type PlanTargetFilter,
  type PlanTargetSort,
  type StandardFilter,
  type StandardSort,
} from '../schema/generated/operations.ts';
import { accountFilter } from './accounts/account-filter.ts';
import { apiKeyFilter } from './api-keys/api-key-filter.ts';
import { stateAsked } from './closures/state-asked.ts';
import { request } from './graphql.ts';
import { whole, type Page, type Rows } from './list-page.ts';
import { nounsOf } from './rules/list-nouns.ts';

/** One entry for each resource, over its own typed document. Screens change things by the verbs of the API, so nothing is updated from here. */
export const lists: Record<string, (page: Page, params: GetListParams) => Promise<Rows>> = {
  async employees(page, { filter, sort }) {
    const wanted: EmployeeFilter = pick(filter, ['search', 'teamId', 'taskId', 'stage', 'hasOpenProposal', 'employed']);
    const field = (sort?.field ?? 'name').toUpperCase();
    const by = (['NAME', 'CODE', 'TEAM'].includes(field) ? field : 'NAME') as EmployeeSort;
    const { employees } = await request(EmployeesDocument, {
      ...page,
      filter: wanted,
      sort: by,
      order: sort?.order ?? 'ASC',
    });
    return { data: employees.nodes, total: employees.totalCount };
  },
  async proposals(page, { filter }) {
    const { stageProposals } = await request(ProposalsDocument, {
      ...page,
      status: filter.status ?? 'OPEN',
      search: filter.search || null,
    });
    return { data: stageProposals.nodes, total: stageProposals.totalCount };
  },
  async 'force-majeure'(page, { filter, sort }) {
    const wanted: ForceMajeureFilter = pick(filter, ['locationId', 'from', 'to', 'search']);
    const { forceMajeureDays } = await request(ForceMajeureDaysDocument, {
      ...page,
      filter: wanted,
      order: sort?.order ?? 'DESC',
    });
    return { data: forceMajeureDays.nodes, total: forceMajeureDays.totalCount };
  },
  async closures(page, { filter, sort }) {
    const wanted: ClosureFilter = {
      ...pick(filter, ['locationId', 'from', 'to', 'search']),
      state: stateAsked(filter['state']),
    };
    const by = (['UNTIL', 'LOCATION', 'RECORDED'].includes(sort?.field ?? '') ? sort!.field : 'FROM') as ClosureSort;
    const { closures } = await request(ClosuresDocument, {
      ...page,
      filter: wanted,
      sort: by,
      order: sort?.order ?? 'DESC',
    });
    return { data: closures.nodes, total: closures.totalCount };
  },
  async 'plan-targets'(page, { filter, sort }) {
    const wanted: PlanTargetFilter = pick(filter, ['search', 'scope', 'teamId', 'employeeId', 'taskId', 'from', 'to']);
    const sorts = ['NAME', 'PLANNED', 'DUE', 'HANDLED', 'FULFILMENT'];
    const by = (sorts.includes(sort?.field ?? '') ? sort!.field : 'PERIOD') as PlanTargetSort;
    const { planTargets } = await request(PlanTargetsDocument, {
      ...page,
      filter: wanted,
      sort: by,
      order: sort?.order ?? 'DESC',
    });
    return { data: planTargets.nodes, total: planTargets.totalCount };
  },
  async visits(page, { filter, sort }) {
    const wanted: BroughtVisitFilter = pick(filter, ['programmeId', 'locationId', 'from', 'to', 'counted', 'search']);
    const by = (
      ['DAY', 'LOCATION', 'PROGRAMME', 'SHARE'].includes(sort?.field ?? '') ? sort!.field : 'DAY'
    ) as BroughtVisitSort;
    const { broughtVisits: visits } = await request(BroughtVisitsDocument, {
      ...page,
      filter: wanted,
      sort: by,
      order: sort?.order ?? 'DESC',
    });
    return { data: visits.nodes, total: visits.totalCount, meta: { counted: visits.countedCount } };
  },
  async uploads(page, { filter, sort }) {
    const by = (
      ['FILE_NAME', 'BY', 'ROWS', 'SECONDS'].includes(sort?.field ?? '') ? sort!.field : 'AT'
    ) as ImportLogSort;
    const { importLog } = await request(ImportLogDocument, {
      ...page,
      ...pick(filter, ['search', 'target', 'outcome', 'from', 'to']),
      sort: by,
      descending: sort?.order !== 'ASC',
    });
    return { data: importLog.nodes, total: importLog.totalCount };
  },
  async 'signal-kinds'(page, { filter, sort }) {
    const yes = (name: string) => (filter[name] === undefined ? null : filter[name] === 'yes');
    const wanted: SignalKindFilter = {
      ...pick(filter, ['search', 'nature', 'attribution']),
      counted: yes('counted'),
      retired: yes('retired'),
      shipped: yes('shipped'),
    };
    const field = (sort?.field ?? 'added').toUpperCase();
    const by = (['NAME', 'CODE', 'METRICS'].includes(field) ? field : 'ADDED') as SignalKindSort;
    const { findSignalKinds } = await request(FindSignalKindsDocument, {
      ...page,
      filter: wanted,
      sort: by,
      order: sort?.order ?? 'ASC',
    });
    return { data: findSignalKinds.nodes, total: findSignalKinds.totalCount };
  },
  async standards(page, { filter, sort }) {
    const wanted: StandardFilter = {
      ...pick(filter, ['search', 'touchpoint', 'attribution', 'competency', 'state', 'ownerId']),
      ...(filter['mandatory'] === undefined ? {} : { mandatory: filter['mandatory'] === 'true' }),
    };
    const field = (sort?.field ?? 'code').toUpperCase();
    const by = (['TITLE', 'TOUCHPOINT', 'EFFECTIVE'].includes(field) ? field : 'CODE') as StandardSort;
    const { standards } = await request(StandardsDocument, {
      ...page,
      filter: wanted,
      sort: by,
      order: sort?.order ?? 'ASC',
    });
    return { data: standards.nodes, total: standards.totalCount };
  },
  async acknowledgements(page, { filter, sort }) {
    const by = (
      ['EMPLOYEE', 'STANDARD', 'ASKED'].includes(sort?.field ?? '') ? sort!.field : 'URGENCY'
    ) as AcknowledgementSort;
    const { acknowledgements } = await request(AcknowledgementsDocument, {
      ...page,
      ...pick(filter, ['standardId', 'teamId', 'state', 'search']),
      sort: by,
    });
    // A row is a person and a version; what is not acknowledged yet has no id of its own.
    const data = acknowledgements.nodes.map(({ id, ...row }) => ({
      ...row,
      given: id,
      id: `${row.employeeId} ${row.version.id}`,
    }));
    return { data, total: acknowledgements.totalCount };
  },
  async calendars(page, { filter, sort }) {
    const { calendars } = await request(CalendarsDocument, {});
    const wanted = String(filter['search'] ?? '')
      .trim()
      .toLocaleLowerCase();
    const found = calendars.filter(({ name, code }) => `${name} ${code}`.toLocaleLowerCase().includes(wanted));
    // The API answers by name.
    return whole(sort?.order === 'DESC' ? found.toReversed() : found, page);
  },
  metrics: (page, params) => nounsOf('metrics', page, params),
  kpis: (page, params) => nounsOf('kpis', page, params),
  competencies: (page, params) => nounsOf('competencies', page, params),
  programmes: async (page) => whole((await request(ProgrammesDocument, {})).programmes, page),
  async accounts(page, { filter }) {
    const { accounts } = await request(AccountsDocument, { ...page, filter: accountFilter(filter) });
    return { data: accounts.nodes, total: accounts.totalCount };
  },
  async 'api-keys'(page, { filter }) {
    const { apiKeys } = await request(ApiKeysDocument, { ...page, filter: apiKeyFilter(filter) });
    return { data: apiKeys.nodes, total: apiKeys.totalCount };
  },
};

export const ones: Record<string, (id: string) => Promise<RaRecord>> = {
  employees: async (id) => (await request(EmployeeDocument, { id })).employee,
  uploads: async (id) => (await request(UploadDocument, { id })).upload,
};

/** Only the filters the API knows, and only those that are set. */
function pick(filter: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names
      .map((name) => [name, filter[name]])
      .filter(([, value]) => value !== undefined && value !== '' && value !== null),
  );
}
