import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { RequestError } from './graphql.ts';
import type { Rows } from './list-page.ts';
import { lists, ones } from './resources.ts';

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
      return { ...rows, data };
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
