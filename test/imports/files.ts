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

export const SUPPORT = { sourceCode: 'desk', taskCode: 'support', taskName: 'Support', timeZone: 'UTC' };
export const VISITS = { programmeCode: 'shops', programmeName: 'Shops', year: 2023, side: 'INDEPENDENT' };

const WHOLE = `id target fileName size sha256 status version batchNumber batchId badRowCount settings createdBy firstDay lastDay
  counts { rows newRows changed same bad signals people newPeople unknownDurations }
  preview { columns mapped rows doubts { code column found chosen options { value fits total example } } notes { code count } }
  badRows(first: 100) { line column found code expected } checkJob { id status errorCode errorMessage } commitJob { id status errorCode errorMessage }`;

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

export function check(api: Api, token: string, id: string, settings: object): Promise<Answer> {
  return api.post(
    `mutation ($id: ID!, $settings: UploadSettings!) { checkUpload(id: $id, settings: $settings) { ${WHOLE} } }`,
    { id, settings },
    token,
  );
}

export function commit(api: Api, token: string, id: string, sha256: string): Promise<Answer> {
  return api.post(
    `mutation ($id: ID!, $sha256: String!) { commitUpload(id: $id, sha256: $sha256) { ${WHOLE} } }`,
    { id, sha256 },
    token,
  );
}

/** Sends and checks; answers the upload after its check, whatever came of it. */
export async function checked(
  api: Api,
  token: string,
  target: string,
  file: string | Uint8Array<ArrayBuffer>,
  settings: object,
): Promise<any> {
  const { body } = await send(api, token, target, file);
  const answer = await check(api, token, body.id, settings);
  await api.finished(answer.data!['checkUpload'].checkJob.id);
  return read(api, token, body.id);
}

/** Sends, checks and commits; answers the upload with its receipt. */
export async function committed(
  api: Api,
  token: string,
  target: string,
  file: string | Uint8Array<ArrayBuffer>,
  settings: object,
): Promise<any> {
  const upload = await checked(api, token, target, file, settings);
  const answer = await commit(api, token, upload.id, upload.sha256);
  await api.finished(answer.data!['commitUpload'].commitJob.id);
  return read(api, token, upload.id);
}
