import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import {
  AccountsDocument,
  ApiKeysDocument,
  EmployeeDocument,
  EmployeesDocument,
  ProgrammesDocument,
  ProposalsDocument,
  UploadDocument,
  UploadsDocument,
  type EmployeeFilter,
  type EmployeeSort,
} from '../schema/generated/operations.ts';
import { request, RequestError } from './graphql.ts';

interface Page {
  first: number;
  offset: number;
}
interface Rows {
  data: RaRecord[];
  total: number;
}

/** One entry for each resource, over its own typed document. Screens change things by the verbs of the API, so nothing is updated from here. */
const lists: Record<string, (page: Page, params: GetListParams) => Promise<Rows>> = {
  async employees(page, { filter, sort }) {
    const wanted: EmployeeFilter = pick(filter, ['search', 'teamId', 'taskId', 'stage', 'hasOpenProposal']);
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
  async uploads(page) {
    const { uploads } = await request(UploadsDocument, page);
    return { data: uploads.nodes, total: uploads.totalCount };
  },
  programmes: async (page) => whole((await request(ProgrammesDocument, {})).programmes, page),
  accounts: async (page) => whole((await request(AccountsDocument, {})).accounts, page),
  'api-keys': async (page) => whole((await request(ApiKeysDocument, {})).apiKeys, page),
};

const ones: Record<string, (id: string) => Promise<RaRecord>> = {
  employees: async (id) => (await request(EmployeeDocument, { id })).employee,
  uploads: async (id) => (await request(UploadDocument, { id })).upload,
};

/** The API gives at most this many rows at once; an export asks several times. */
const mostRows = 100;

async function getList(resource: string, params: GetListParams): Promise<Rows> {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const list = lists[resource] ?? missing(resource);
  const from = (page - 1) * perPage;
  const data: RaRecord[] = [];
  for (;;) {
    const first = Math.min(mostRows, perPage - data.length);
    const rows = await list({ first, offset: from + data.length }, params);
    data.push(...rows.data);
    if (rows.data.length < first || data.length >= perPage || from + data.length >= rows.total)
      return { data, total: rows.total };
  }
}

async function getOne(resource: string, { id }: { id: string | number }) {
  return { data: await (ones[resource] ?? missing(resource))(String(id)) };
}

const never = (what: string) => async () => missing(what);

export const dataProvider = {
  getList,
  getOne,
  getMany: async (resource: string, { ids }: { ids: (string | number)[] }) => ({
    data: await Promise.all(ids.map(async (id) => (await getOne(resource, { id })).data)),
  }),
  getManyReference: never('getManyReference'),
  create: never('create'),
  update: never('update'),
  updateMany: never('updateMany'),
  delete: never('delete'),
  deleteMany: never('deleteMany'),
} as unknown as DataProvider;

function missing(what: string): never {
  throw new RequestError('INTERNAL', `The data provider has no "${what}".`);
}

function whole(rows: RaRecord[], { first, offset }: Page): Rows {
  return { data: rows.slice(offset, offset + first), total: rows.length };
}

/** Only the filters the API knows, and only those that are set. */
function pick(filter: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names
      .map((name) => [name, filter[name]])
      .filter(([, value]) => value !== undefined && value !== '' && value !== null),
  );
}
