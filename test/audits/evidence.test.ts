import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainPicture } from '../../api/audits/plain-picture.js';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
import { codeOf } from '../standards/desk.js';
import { shopOf, type Shop } from './shop.js';

const marker = (code: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const NOTE = Buffer.from('Exif\0\0 taken by Shirley at 52.2297 N');
/** As small as one can be read, with notes where cameras and programs write them: before the scan, between scans and behind the end. */
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  marker(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')),
  marker(0xe1, NOTE),
  marker(0xfe, NOTE),
  marker(0xdb, Buffer.alloc(65, 1)),
  // A table that holds what looks like a note: it must stay whole.
  marker(0xc4, Buffer.concat([Buffer.alloc(17, 1), Buffer.from([0xff, 0xe1, 0, 9])])),
  marker(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd0, 0x33]),
  marker(0xe1, NOTE),
  marker(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x44, 0xff, 0xd9]),
  marker(0xe1, NOTE),
  Buffer.from([0xff, 0xd9]),
]);
const chunk = (name: string, data: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(name), data, Buffer.alloc(4)]);
};
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('tEXt', NOTE),
  chunk('eXIf', NOTE),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
  NOTE,
]);

describe('a picture', () => {
  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
  ])('is kept without what was written beside it: %s', (_, sent) => {
    expect(sent.includes('Shirley')).toBe(true);
    const { bytes } = plainPicture(sent)!;
    expect(bytes.includes('Shirley')).toBe(false);
    // Once more changes nothing: everything else is there as it was.
    expect(plainPicture(bytes)!.bytes.equals(bytes)).toBe(true);
  });

  it('keeps every table and every scan', () => {
    const { bytes, mediaType } = plainPicture(jpeg)!;
    expect(mediaType).toBe('image/jpeg');
    const notes = 3 * (NOTE.length + 4);
    // Without three notes, and without the fourth and the second end behind the first end.
    expect(bytes.length).toBe(jpeg.length - notes - (NOTE.length + 4) - 2);
    expect(bytes.includes(Buffer.from([0xff, 0xe1, 0, 9]))).toBe(true);
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing that runs', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['nothing', Buffer.alloc(0)],
    ['half a JPEG', jpeg.subarray(0, 60)],
    ['half a PNG', png.subarray(0, 40)],
    ['a JPEG whose segment is longer than the file', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])],
    [
      'a PNG whose chunk is longer than memory',
      Buffer.concat([png.subarray(0, 8), Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.from('IHDRxxxxxxxx')]),
    ],
  ])('is none when it is %s', (_, sent) => {
    expect(plainPicture(sent)).toBeNull();
  });
});

describe('evidence', () => {
  let api: World;
  let shop: Shop;
  let programme: any;
  let today: string;
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    api = await startWorld();
    shop = shopOf(api, (tokens['hr'] = await api.signedIn('HR')));
    tokens['auditor'] = await api.signedIn('AUDITOR');
    tokens['other'] = await api.signedIn('AUDITOR');
    tokens['manager'] = await api.signedIn('MANAGER', api.people.manager);
    tokens['stranger'] = await api.signedIn('MANAGER');
    tokens['employee'] = await api.signedIn('EMPLOYEE', api.people.employees[0]);
    tokens['analyst'] = await api.signedIn('ANALYST');
    tokens['colleague'] = await api.signedIn('EMPLOYEE', api.people.employees[1]);
    today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
    const { face } = await shop.published('S');
    programme = await shop.active('p', [{ itemIds: face.items.map(({ id }: any) => id) }]);
  });
  afterAll(() => api.close());

  const send = (bytes: Buffer, who = 'auditor', type = 'image/jpeg') =>
    fetch(`${api.url}/evidence`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens[who]}`, 'content-type': type },
      body: bytes as unknown as BodyInit,
    });
  const get = (id: string, who: string) =>
    fetch(`${api.url}/evidence/${id}`, { headers: { authorization: `Bearer ${tokens[who]}` } });
  const codeIn = async (answer: Response): Promise<unknown> => [
    answer.status,
    ((await answer.json()) as any).errors?.[0]?.extensions.code,
  ];
  const record = async (number: string, evidenceFileId: string, who = 'auditor'): Promise<any> => {
    const visit = {
      number,
      locationCode: 'A',
      employeeCode: 'E-1',
      visitedOn: addDays(today, -5),
      answers: [{ item: 'S/NAME', answer: 'NO', evidenceFileId }],
    };
    const { data } = await shop.ask(
      'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { results { status code field visitId } } }',
      { id: programme.id, visits: [visit] },
      tokens[who],
    );
    return data!['recordVisits'].results[0];
  };

  it('is taken from those who record or dispute something, of the kinds and the size that are told', async () => {
    expect(await codeIn(await send(jpeg, 'analyst'))).toEqual([403, 'FORBIDDEN']);
    expect(await codeIn(await send(jpeg, 'auditor', 'text/plain'))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await codeIn(await send(Buffer.from('GIF89a'), 'auditor'))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await codeIn(await send(Buffer.alloc(2 * 1024 * 1024 + 1), 'auditor'))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    const [one, same] = [await send(jpeg), await send(jpeg)];
    expect([one.status, same.status]).toEqual([201, 201]);
    expect(await one.json()).toEqual(await same.json());
  });

  it('is read by whoever may read the visit, as a file that runs nowhere', async () => {
    const { id } = (await (await send(png, 'auditor', 'image/png')).json()) as { id: string };
    expect((await get(id, 'auditor')).status).toBe(200);
    for (const who of ['hr', 'other', 'manager', 'employee'])
      expect(await codeIn(await get(id, who))).toEqual([404, 'NOT_FOUND']);
    expect(await record('x', id, 'other')).toMatchObject({
      status: 'REFUSED',
      code: 'UNKNOWN_FILE',
      field: 'answers.S/NAME.evidenceFileId',
    });
    const { visitId } = await record('1', id);
    for (const [who, status] of [
      ['hr', 200],
      ['manager', 200],
      ['other', 404],
      ['stranger', 404],
      ['employee', 404],
      ['colleague', 404],
    ] as const)
      expect([who, (await get(id, who)).status]).toEqual([who, status]);
    await shop.ask('mutation ($id: ID!) { discloseResults(ids: [$id]) }', { id: visitId }, tokens['manager']);
    expect((await get(id, 'colleague')).status).toBe(404);
    const told = await get(id, 'employee');
    expect(told.status).toBe(200);
    expect(Object.fromEntries(told.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="evidence.png"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(Buffer.from(await told.arrayBuffer()).includes('Shirley')).toBe(false);
    const { rows } = await api.db.pool.query(
      `select count(*)::int as n from journal where action = 'GET /evidence' and object_id = $1`,
      [id],
    );
    expect(rows[0].n).toBeGreaterThan(3);
    expect((await get('not an id', 'hr')).status).toBe(404);
    // Nothing of it changes the visit: the same once more adds nothing.
    expect(await record('1', id)).toMatchObject({ status: 'SAME' });
  });

  it('beside a dispute is read by whoever sees that dispute, and by nobody else who leads the person', async () => {
    const { id } = (await (await send(jpeg, 'employee')).json()) as { id: string };
    const { data } = await shop.ask('{ visits(first: 1) { nodes { id } } }', {}, tokens['employee']);
    const opened = await shop.ask(
      'mutation ($visitId: ID!, $id: ID!) { openDispute(visitId: $visitId, reason: "See there", evidenceFileId: $id) { evidenceFileId } }',
      { visitId: data!['visits'].nodes[0].id, id },
      tokens['employee'],
    );
    expect(opened.data!['openDispute'].evidenceFileId).toBe(id);
    tokens['lead'] = await leadOfAnotherTask();
    for (const [who, status] of [
      ['employee', 200],
      ['hr', 200],
      ['manager', 200],
      ['auditor', 200],
      ['other', 404],
      ['stranger', 404],
      ['colleague', 404],
      ['lead', 404],
    ] as const)
      expect([who, (await get(id, who)).status]).toEqual([who, status]);
  });

  /** Of whose people E-1 is one, on a task that no visit was about. */
  async function leadOfAnotherTask(): Promise<string> {
    const { rows } = await api.db.pool.query<{ lead: string; task: string }>(
      `with lead as (insert into employee (code, name) values ('LEAD', 'Lead') returning id),
         task as (insert into task (code, name, manager_id) select 'OTHER', 'Other', id from lead returning id, manager_id)
       select manager_id as lead, id as task from task`,
    );
    await api.db.pool.query(
      `with made as (insert into assignment (employee_id, task_id) values ($1, $2) returning id)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id)
       select id, $1, $2, '2026-06-01', (select max(id) from batch where number is not null) from made`,
      [api.people.employees[0], rows[0]!.task],
    );
    return api.signedIn('MANAGER', rows[0]!.lead);
  }

  it('of a form: who may be named, and what the visit would say so far', async () => {
    const staff = (who: string, more: object = {}) =>
      shop.ask(
        'query ($p: ID!, $l: ID!, $on: Day!, $search: String) { visitStaff(programmeId: $p, locationId: $l, on: $on, search: $search) { code name atLocation } }',
        { p: programme.id, l: programme.locations[0].id, on: today, ...more },
        tokens[who],
      );
    expect((await staff('auditor')).data!['visitStaff']).toEqual([]);
    expect((await staff('auditor', { search: 'Employee 2' })).data!['visitStaff']).toEqual([
      { code: 'E-2', name: 'Employee 2', atLocation: false },
    ]);
    expect((await staff('auditor', { search: '%' })).data!['visitStaff']).toEqual([]);
    expect((await staff('manager', { search: 'Employee' })).data!['visitStaff']).toEqual([]);
    expect(codeOf(await staff('employee'))).toBe('FORBIDDEN');
    await api.db.pool.query(`update assignment_period set location_id = $1`, [programme.locations[0].id]);
    expect((await staff('auditor')).data!['visitStaff']).toHaveLength(3);

    const preview = async (visit: object, who = 'auditor'): Promise<any> =>
      (
        await shop.ask(
          'query ($id: ID!, $visit: VisitInput!) { visitPreview(programmeId: $id, visit: $visit) { answered asked score code field correction differences { field before after } } }',
          { id: programme.id, visit: { number: 'new', locationCode: 'A', visitedOn: today, answers: [], ...visit } },
          tokens[who],
        )
      ).data!['visitPreview'];
    expect(await preview({})).toMatchObject({
      answered: 0,
      asked: 1,
      score: null,
      code: 'MISSING_ANSWER',
      correction: false,
    });
    expect(await preview({ answers: [{ item: 'S/NAME', answer: 'YES' }] })).toMatchObject({
      answered: 1,
      score: 100,
      code: null,
    });
    const again = {
      number: '1',
      employeeCode: 'E-1',
      visitedOn: addDays(today, -5),
      answers: [{ item: 'S/NAME', answer: 'YES' }],
    };
    expect(await preview(again)).toMatchObject({
      correction: true,
      differences: [{ field: 'S/NAME', before: 'NO', after: 'YES' }],
    });
    expect(await preview(again, 'other')).toMatchObject({
      correction: false,
      differences: [],
      code: 'NUMBER_TAKEN',
      field: 'number',
    });
    expect(await preview({ answers: [{ item: 'S/NAME', answer: '7' }] })).toMatchObject({
      code: 'OFF_SCALE',
      score: null,
    });
  });
});
