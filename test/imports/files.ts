import type { Api, Answer } from '../api.js';

/** Columns of a help desk's export. Every value in these tests is invented. */
export const HEADER = [
  'Unique id',
  'channel_name',
  'category',
  'Sub-category',
  'Customer Remarks',
  'Order_id',
  'order_date_time',
  'Issue_reported at',
  'issue_responded',
  'Survey_response_Date',
  'Customer_City',
  'Product_category',
  'Item_price',
  'connected_handling_time',
  'Agent_name',
  'Supervisor',
  'Manager',
  'Tenure Bucket',
  'Agent Shift',
  'CSAT Score',
];

export type Cells = Partial<
  Record<
    'id' | 'channel' | 'remarks' | 'reported' | 'responded' | 'agent' | 'supervisor' | 'manager' | 'tenure' | 'rating',
    string
  >
>;

/** One good row, with what a test says about it. */
export function supportRow(cells: Cells = {}): string[] {
  const {
    id = 'row-1',
    channel = 'Inbound',
    remarks = '',
    reported = '14/08/2023 10:00',
    responded = '14/08/2023 10:05',
    agent = 'Ada Nowak',
    supervisor = 'Olga Sova',
    manager = 'Piotr Lis',
    tenure = '31-60',
    rating = '5',
  } = cells;
  return [
    id,
    channel,
    'Orders',
    'Question',
    remarks,
    '',
    '',
    reported,
    responded,
    '14-Aug-23',
    '',
    '',
    '',
    '',
    agent,
    supervisor,
    manager,
    tenure,
    'Morning',
    rating,
  ];
}

export function supportFile(...rows: Cells[]): string {
  return csv([HEADER, ...rows.map((cells, at) => supportRow({ id: `row-${at + 1}`, ...cells }))]);
}

export const VISIT_HEADER = [
  'JobID',
  'LocationName',
  'LocationID',
  'Area',
  'AreaID',
  'Month',
  'PointsScored',
  'PointsOutOf',
];

export function visitFile(
  ...rows: [number: string, location: string, month: string, points: string, outOf: string][]
): string {
  return csv([
    VISIT_HEADER,
    ...rows.map(([number, location, month, points, outOf]) => [
      number,
      `Shop ${location}`,
      location,
      'North',
      '1',
      month,
      points,
      outOf,
    ]),
  ]);
}

export function csv(rows: string[][]): string {
  return rows
    .map(
      (cells) => `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`,
    )
    .join('');
}

/** What a person says of a file beside its template: where it comes from, how it is read, and what is the same for all of it. */
export interface Said {
  template: string;
  source?: string;
  zone: string;
  /** Columns of dates, and how they are read. */
  dates?: readonly [columns: readonly string[], date: string];
  constants: Record<string, string>;
}

export const SUPPORT: Said = {
  template: 'customer-support',
  source: 'desk',
  zone: 'UTC',
  dates: [['Issue_reported at', 'issue_responded'], 'DMY'],
  constants: { taskCode: 'support', taskName: 'Support' },
};
export const VISITS: Said = {
  template: 'visit-totals',
  zone: 'UTC',
  constants: { programmeCode: 'shops', programmeName: 'Shops', year: '2023', side: 'INDEPENDENT' },
};

const WHOLE = `id target fileName size sha256 fingerprint status version batchNumber batchId badRowCount createdBy firstDay lastDay
  counts { rows newRows changed same bad signals people newPeople unknownDurations } effects { newLocations notes { code count found } }
  doubts { about column found proposed options { value fits total example } }
  badRows(first: 100) { line column found code expected } checkJob { id status errorCode errorMessage } commitJob { id status errorCode errorMessage }`;

const MAPPING = `target template people { by unknown }
  fields { field columns join splitBy splitPart constant values { from to } otherwise duration { midnight negative } }
  records { when { column is values } fields { field columns join splitBy splitPart constant values { from to } otherwise duration { midnight negative } } }`;

/** Sends a file as the console does and answers what came back. */
export async function send(
  api: Api,
  token: string | null,
  target: string,
  body: string | Uint8Array<ArrayBuffer>,
  fileName = 'august.csv',
): Promise<{ status: number; body: any }> {
  const kind = target === '' ? '' : `target=${target}&`;
  const response = await fetch(`${api.url}/uploads?${kind}fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body,
  });
  return { status: response.status, body: await response.json() };
}

export async function read(api: Api, token: string, id: string): Promise<any> {
  return (await api.post(`query ($id: ID!) { upload(id: $id) { ${WHOLE} } }`, { id }, token)).data!['upload'];
}

/** Settles the reading, takes the template with the constants and starts the dry run. Answers the first that was refused, or the dry run. */
export async function check(
  api: Api,
  token: string,
  id: string,
  { template, source, zone, dates, constants }: Said,
): Promise<Answer> {
  const call = (operation: string, more: Record<string, unknown> = {}) => api.post(operation, { id, ...more }, token);
  const columns = dates?.[0].map((column) => ({ column, type: 'MOMENT', date: dates[1] })) ?? null;
  const read = await call(
    'mutation ($id: ID!, $reading: ReadingInput!) { settleReading(id: $id, reading: $reading) { id } }',
    { reading: { confirm: true, zone, columns } },
  );
  if (read.errors) return read;
  const { data } = await call(`{ importTemplates { code mapping { ${MAPPING} } } }`);
  const { mapping } = data!['importTemplates'].find(({ code }: { code: string }) => code === template);
  const more = Object.entries(constants).map(([field, constant]) => ({ field, constant }));
  const mapped = await call(
    'mutation ($id: ID!, $mapping: MappingInput!, $source: String) { mapUpload(id: $id, mapping: $mapping, source: $source) { id } }',
    { mapping: { ...mapping, fields: [...mapping.fields, ...more] }, source },
  );
  return mapped.errors ? mapped : call(`mutation ($id: ID!) { dryRunUpload(id: $id) { ${WHOLE} } }`);
}

export function commit(api: Api, token: string, id: string, fingerprint: string): Promise<Answer> {
  return api.post(
    `mutation ($id: ID!, $fingerprint: String!) { commitUpload(id: $id, fingerprint: $fingerprint) { ${WHOLE} } }`,
    { id, fingerprint },
    token,
  );
}

/** Sends and checks; answers the upload after its check, whatever came of it. */
export async function checked(
  api: Api,
  token: string,
  target: string,
  file: string | Uint8Array<ArrayBuffer>,
  said: Said,
): Promise<any> {
  const { body } = await send(api, token, target, file);
  const answer = await check(api, token, body.id, said);
  await api.finished(answer.data!['dryRunUpload'].checkJob.id);
  return read(api, token, body.id);
}

/** Sends, checks and commits; answers the upload with its receipt. */
export async function committed(
  api: Api,
  token: string,
  target: string,
  file: string | Uint8Array<ArrayBuffer>,
  said: Said,
): Promise<any> {
  const upload = await checked(api, token, target, file, said);
  const answer = await commit(api, token, upload.id, upload.fingerprint);
  await api.finished(answer.data!['commitUpload'].commitJob.id);
  return read(api, token, upload.id);
}
