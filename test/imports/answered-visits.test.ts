import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../access/world.js';
import { shopOf, type Shop } from '../audits/shop.js';
import { csv } from './files.js';
import { constant, from, wizard } from './wizard.js';

let api: World;
let shop: Shop;
let hr: ReturnType<typeof wizard>;
let auditor: ReturnType<typeof wizard>;
beforeAll(async () => {
  api = await startWorld();
  const token = await api.signedIn('HR');
  shop = shopOf(api, token);
  hr = wizard(api, token);
  auditor = wizard(api, await api.signedIn('AUDITOR'));
  const { face } = await shop.published('S', {
    items: [
      { code: 'NAME', question: { en: 'By name?', pl: 'Po imieniu?' } },
      {
        code: 'WAIT',
        question: { en: 'How many minutes?' },
        kind: 'SCALE',
        earns: [
          { answer: '10', score: 0 },
          { answer: '2', score: 1 },
        ],
        naAllowed: true,
      },
      {
        code: 'TONE',
        question: { en: 'What tone?' },
        kind: 'CHOICE',
        earns: [
          { answer: 'WARM', score: 1, label: { en: 'Warm', pl: 'Ciepły' } },
          { answer: 'COLD', score: 0, label: { en: 'Cold', pl: 'Zimny' } },
        ],
      },
    ],
  });
  const plan = {
    announcedOn: '2026-07-01',
    startsOn: '2026-07-10',
    input: { endsOn: '2027-12-31' },
  };
  const sections = [{ itemIds: face.items.map(({ id }: { id: string }) => id) }];
  for (const code of ['wide', 'long', 'mine', 'mended', 'undone', 'pictured', 'templates', 'straight'])
    await shop.active(code, sections, plan);
});
afterAll(() => api.close());

const ABOUT = [
  from('number', 'Visit'),
  from('locationCode', 'Place'),
  from('employeeCode', 'Who'),
  from('visitedOn', 'Day'),
];
const ITEMS = [from('item:S/NAME', 'Name'), from('item:S/WAIT', 'Wait'), from('item:S/TONE', 'Tone')];
const APART = [from('item', 'Item'), from('answer', 'Answer'), from('itemRemark', 'Remark')];
const WIDE = ['Visit', 'Place', 'Who', 'Day', 'Name', 'Wait', 'Tone'];
const LONG = ['Visit', 'Place', 'Who', 'Day', 'Item', 'Answer', 'Remark'];

async function checked(by: typeof hr, programme: string, rows: string[][], more: object[]): Promise<any> {
  const { id } = await by.sent(csv(rows), 'visits.csv');
  await by.map(id, {
    mapping: { target: 'VISITS', fields: [...ABOUT, ...more, constant('programmeCode', programme)] },
  });
  const columns = [{ column: 'Day', type: 'DAY', date: 'DMY' }];
  await by.settle(id, { reading: { confirm: true, zone: 'UTC', columns } });
  return by.checked(id);
}
const stand = async (programme: string): Promise<Record<string, unknown>[]> =>
  (
    await api.db.pool.query(
      `select v.number, e.code as employee, v.visited_on::text as day, (select string_agg(i.code || '=' || coalesce(a.answer, 'N/A') || coalesce(' (' || a.remark || ')', ''), ', '
         order by i.position) from visit_answer a join standard_item i on i.id = a.item_id where a.visit_id = v.id) as answers
       from visit v join programme p on p.id = v.programme_id left join employee e on e.id = v.employee_id
       where p.code = $1 and v.superseded_by is null order by v.number`,
      [programme],
    )
  ).rows;

describe('visits with a column for each item', () => {
  it('offer the items of the programme as fields, with the answers that fit', async () => {
    const { id } = await hr.sent(csv([WIDE, ['1', 'A', '', '01.08.2026', 'yes', '2', 'WARM']]));
    await hr.map(id, { mapping: { target: 'VISITS', fields: [constant('programmeCode', 'wide')] } });
    const { fields } = await hr.call(
      'query ($id: ID!) { upload(id: $id) { fields { name required values label { en pl } } } }',
      {
        id,
      },
    );
    expect(fields.filter(({ name }: any) => name.startsWith('item:'))).toEqual([
      { name: 'item:S/NAME', required: false, values: ['YES', 'NO'], label: { en: 'By name?', pl: 'Po imieniu?' } },
      { name: 'item:S/WAIT', required: false, values: [], label: { en: 'How many minutes?', pl: 'How many minutes?' } },
      { name: 'item:S/TONE', required: false, values: ['WARM', 'COLD'], label: { en: 'What tone?', pl: 'What tone?' } },
    ]);
    // Once one item has a column, all need one: no visit is whole without an answer to each.
    await hr.map(id, {
      mapping: { target: 'VISITS', fields: [...ABOUT, ITEMS[0], constant('programmeCode', 'wide')] },
    });
    const { mappingFlaws } = await hr.read(id);
    expect(mappingFlaws.filter(({ code }: any) => code === 'MISSING_FIELD').map(({ field }: any) => field)).toEqual([
      'item:S/WAIT',
      'item:S/TONE',
    ]);
  });

  it('come in with answers in several languages, decimal commas and N/A; the same file again adds nothing', async () => {
    const rows = [
      WIDE,
      ['1', 'A', 'E-1', '01.08.2026', 'tak', '4,5', 'Ciepły'],
      ['2', 'B', '', '02.08.2026', 'No', 'n/d', 'COLD'],
    ];
    const upload = await checked(hr, 'wide', rows, ITEMS);
    expect(upload.badRows).toEqual([]);
    expect(upload.counts).toMatchObject({ newRows: 2, changed: 0, same: 0, bad: 0, people: 1 });
    expect(upload.effects.notes).toEqual([{ code: 'NOT_ACKNOWLEDGED', count: 3 }]);
    const named = { people: 1, newRows: 2, same: 0 };
    expect(await hr.committed(upload.id)).toMatchObject({ status: 'COMMITTED', counts: named, effects: { people: 1 } });
    expect(await stand('wide')).toEqual([
      { number: '1', employee: 'E-1', day: '2026-08-01', answers: 'NAME=YES, WAIT=4.5, TONE=WARM' },
      { number: '2', employee: null, day: '2026-08-02', answers: 'NAME=NO, WAIT=N/A, TONE=COLD' },
    ]);
    const again = await checked(hr, 'wide', rows, ITEMS);
    // Who is named is named, whether or not the row brings anything.
    expect(again.counts).toMatchObject({ newRows: 0, changed: 0, same: 2, bad: 0, people: 1 });
    expect(again.effects.months).toEqual([]);
    expect(await hr.committed(again.id)).toMatchObject({ status: 'COMMITTED', batchId: null, counts: { same: 2 } });
  });

  it('are told row by row where they are bad, by the column that is wrong', async () => {
    const good = ['A', '', '01.08.2026', 'yes', '2', 'WARM'];
    const upload = await checked(
      hr,
      'wide',
      [
        WIDE,
        ['11', ...good],
        ['12', 'A', '', '01.08.2026', 'maybe', '2', 'WARM'],
        ['13', 'A', '', '01.08.2026', 'yes', '11', 'WARM'],
        ['14', 'A', '', '01.08.2026', 'n/a', '2', 'WARM'],
        ['15', 'A', '', '01.08.2026', 'yes', '', 'WARM'],
        ['16', 'Z', '', '01.08.2026', 'yes', '2', 'WARM'],
        ['17', 'A', 'nobody', '01.08.2026', 'yes', '2', 'WARM'],
        ['18', 'A', '', '30.06.2026', 'yes', '2', 'WARM'],
        ['19', 'A', '', '05.07.2026', 'yes', '2', 'WARM'],
        ['20', 'A', '', '31.02.2026', 'yes', '2', 'WARM'],
        ['11', 'A', '', '01.08.2026', 'no', '2', 'WARM'],
        ['11', ...good],
      ],
      ITEMS,
    );
    expect(upload.badRows.map(({ line, column, code }: any) => [line, column, code])).toEqual([
      [3, 'Name', 'OFF_SCALE'],
      [4, 'Wait', 'OFF_SCALE'],
      [5, 'Name', 'NOT_APPLICABLE'],
      [6, 'Wait', 'MISSING'],
      [7, 'Place', 'UNKNOWN_LOCATION'],
      [8, 'Who', 'UNKNOWN_EMPLOYEE'],
      [9, 'Day', 'BEFORE_ANNOUNCEMENT'],
      [10, 'Day', 'BEFORE_PROGRAMME'],
      [11, 'Day', 'NOT_A_DATE'],
      [12, 'Visit', 'DUPLICATE_ID'],
    ]);
    expect(upload.counts).toMatchObject({ rows: 12, newRows: 1, same: 1, bad: 10 });
  });

  it('are corrected by their numbers: the preview shows what stood before, the new version what stands now', async () => {
    const row = (name: string, wait: string) => ['1', 'A', 'E-1', '01.08.2026', name, wait, 'WARM'];
    const first = await checked(hr, 'mended', [WIDE, row('yes', '4')], ITEMS);
    await hr.committed(first.id);
    const { id, counts } = await checked(hr, 'mended', [WIDE, row('no', '4')], ITEMS);
    expect(counts).toMatchObject({ newRows: 0, changed: 1, same: 0 });
    const { sample } = await hr.call(
      'query ($id: ID!) { upload(id: $id) { sample { outcome earlier { field value } } } }',
      { id },
    );
    expect(sample).toEqual([{ outcome: 'CHANGED', earlier: [{ field: 'item:S/NAME', value: 'YES' }] }]);
    const { batchId } = await hr.committed(id);
    expect(await stand('mended')).toMatchObject([{ answers: 'NAME=NO, WAIT=4, TONE=WARM' }]);
    await hr.call('mutation ($id: ID!) { undoBatch(id: $id) { superseded } }', { id: batchId });
    expect(await stand('mended')).toMatchObject([{ answers: 'NAME=YES, WAIT=4, TONE=WARM' }]);
  });
});

describe('what a file can not say of a visit', () => {
  it('stays with it: pictures, and links and remarks where no column tells them', async () => {
    const { rows: kept } = await api.db.pool.query<{ id: string }>(
      `insert into evidence_file (account_id, media_type, bytes, sha256)
       select id, 'image/png', '\\x00', '\\x00' from account where role = 'HR' limit 1 returning id`,
    );
    const { rows: programmes } = await api.db.pool.query<{ id: string }>(
      "select id from programme where code = 'pictured'",
    );
    const seen = { evidence: 'https://photos.example/1', remark: 'No name tag', evidenceFileId: kept[0]!.id };
    const { added } = await hr.call(
      'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { added } }',
      {
        id: programmes[0]!.id,
        visits: [
          {
            number: '1',
            locationCode: 'A',
            visitedOn: '2026-08-01',
            remark: 'In the rain',
            answers: [
              { item: 'S/NAME', answer: 'NO', ...seen },
              { item: 'S/WAIT', answer: '4' },
              { item: 'S/TONE', answer: 'WARM' },
            ],
          },
        ],
      },
    );
    expect(added).toBe(1);
    const row = (wait: string) => ['1', 'A', '', '01.08.2026', 'no', wait, 'WARM'];
    expect((await checked(hr, 'pictured', [WIDE, row('4')], ITEMS)).counts).toMatchObject({ same: 1, changed: 0 });
    const { id, counts } = await checked(hr, 'pictured', [WIDE, row('3')], ITEMS);
    expect(counts).toMatchObject({ same: 0, changed: 1, bad: 0 });
    await hr.committed(id);
    const { rows } = await api.db.pool.query(
      `select a.answer, a.evidence, a.remark, a.evidence_file_id as "evidenceFileId", v.remark as visit from visit v join visit_answer a on a.visit_id = v.id
         join standard_item i on i.id = a.item_id where v.programme_id = $1 and v.superseded_by is null order by i.position`,
      [programmes[0]!.id],
    );
    expect(rows.slice(0, 2)).toEqual([
      { answer: 'NO', ...seen, visit: 'In the rain' },
      { answer: '3', evidence: null, remark: null, evidenceFileId: null, visit: 'In the rain' },
    ]);
    // A column that tells remarks tells them all: what it leaves blank is no remark any more.
    const apart = (item: string, answer: string) => ['1', 'A', '', '01.08.2026', item, answer, ''];
    const said = [apart('NAME', 'no'), apart('WAIT', '3'), apart('TONE', 'WARM')];
    await hr.committed((await checked(hr, 'pictured', [LONG, ...said], APART)).id);
    expect(await stand('pictured')).toMatchObject([{ answers: 'NAME=NO, WAIT=3, TONE=WARM' }]);
  });
});

describe('visits with a row for each item', () => {
  const visit = (number: string, answers: [item: string, answer: string, remark?: string][], day = '01.08.2026') =>
    answers.map(([item, answer, remark = '']) => [number, 'A', 'E-1', day, item, answer, remark]);

  it('are put together however far apart their rows stand, by code, name or question of the item', async () => {
    const one = visit('1', [
      ['NAME', 'yes', 'Smiled'],
      ['s/wait', 'N/A'],
      ['What tone?', 'warm'],
    ]);
    const two = visit('2', [
      ['Po imieniu?', 'nie'],
      ['S/WAIT', '3'],
      ['TONE', 'COLD'],
    ]);
    const upload = await checked(hr, 'long', [LONG, one[0]!, ...two, ...one.slice(1), one[2]!], APART);
    expect(upload.badRows).toEqual([]);
    expect(upload.counts).toMatchObject({ rows: 7, newRows: 6, same: 1, bad: 0, people: 1 });
    expect(await hr.committed(upload.id)).toMatchObject({ status: 'COMMITTED', counts: { newRows: 6, same: 1 } });
    expect(await stand('long')).toEqual([
      { number: '1', employee: 'E-1', day: '2026-08-01', answers: 'NAME=YES (Smiled), WAIT=N/A, TONE=WARM' },
      { number: '2', employee: 'E-1', day: '2026-08-01', answers: 'NAME=NO, WAIT=3, TONE=COLD' },
    ]);
  });

  it('are the same where a whole one stands twice, pages apart, with its remark in one place only', async () => {
    const whole = (number: string): string[][] =>
      visit(number, [
        ['NAME', 'yes'],
        ['WAIT', '3'],
        ['TONE', 'WARM'],
      ]).map((row) => [...row, '']);
    const first = whole('first');
    first[0]![7] = 'In the rain';
    const others = Array.from({ length: 900 }, (_, at) => whole(`other ${at}`)).flat();
    const fields = [...APART, from('remark', 'Words')];
    const rows = [[...LONG, 'Words'], ...first, ...others, ...whole('first')];
    const upload = await checked(hr, 'straight', rows, fields);
    expect(upload.counts).toMatchObject({ rows: 2706, newRows: 2703, same: 3, changed: 0, bad: 0 });
    expect(await hr.committed(upload.id)).toMatchObject({ counts: { newRows: 2703, same: 3, changed: 0, bad: 0 } });
    const versions = async () =>
      (
        await api.db.pool.query(
          `select v.number, v.remark, v.superseded_by is null as stands, (select count(*)::int from visit_answer where visit_id = v.id) as answers
             from visit v join programme p on p.id = v.programme_id where p.code = 'straight' and v.number in ('first', 'other 7') order by v.number, v.id`,
        )
      ).rows;
    const stands = { stands: true, answers: 3 };
    expect(await versions()).toEqual([
      { number: 'first', remark: 'In the rain', ...stands },
      { number: 'other 7', remark: null, ...stands },
    ]);
    // Sent again, with one answer corrected, all but that one are the same.
    const mended = rows.map((row) => (row[0] === 'other 7' && row[4] === 'WAIT' ? row.with(5, '4') : row));
    const again = await checked(hr, 'straight', mended, fields);
    expect(again.counts).toMatchObject({ newRows: 0, same: 2703, changed: 3 });
    expect(await hr.committed(again.id)).toMatchObject({ counts: { newRows: 0, same: 2703, changed: 3 } });
    expect(await versions()).toEqual([
      { number: 'first', remark: 'In the rain', ...stands },
      { number: 'other 7', remark: null, stands: false, answers: 3 },
      { number: 'other 7', remark: null, ...stands },
    ]);
  });

  it('stay out as a whole when one row is bad, so that the visit can be mended and sent again', async () => {
    const rows = [
      ...visit('21', [
        ['NAME', 'yes'],
        ['MOOD', 'good'],
        ['WAIT', '2'],
      ]),
      ...visit('22', [
        ['NAME', 'yes'],
        ['WAIT', '2'],
      ]),
      ...visit('23', [
        ['NAME', 'yes'],
        ['NAME', 'no'],
        ['WAIT', '2'],
        ['TONE', 'WARM'],
      ]),
      ...visit('24', [
        ['NAME', 'yes'],
        ['WAIT', '2'],
      ]),
      ...visit('24', [['TONE', 'WARM']], '02.08.2026'),
      ...visit('25', [
        ['NAME', 'yes'],
        ['WAIT', '2'],
        ['TONE', 'WARM'],
      ]),
    ];
    const upload = await checked(hr, 'long', [LONG, ...rows], APART);
    expect(upload.badRows.map(({ line, column, code }: any) => [line, column, code])).toEqual([
      [2, 'Answer', 'MISSING_ANSWER'],
      [3, 'Item', 'UNKNOWN_ITEM'],
      [4, 'Visit', 'VISIT_REFUSED'],
      [5, 'Answer', 'MISSING_ANSWER'],
      [6, 'Visit', 'VISIT_REFUSED'],
      [7, 'Visit', 'VISIT_REFUSED'],
      [8, 'Item', 'DUPLICATE_ID'],
      [9, 'Visit', 'VISIT_REFUSED'],
      [10, 'Visit', 'VISIT_REFUSED'],
      [11, 'Visit', 'VISIT_REFUSED'],
      [12, 'Visit', 'VISIT_REFUSED'],
      [13, 'Day', 'DIFFERS_IN_VISIT'],
    ]);
    expect(upload.counts).toMatchObject({ rows: 15, newRows: 3, bad: 12 });
    expect(await hr.committed(upload.id)).toMatchObject({ status: 'COMMITTED', counts: { newRows: 3, bad: 12 } });
    expect((await stand('long')).map(({ number }) => number)).toEqual(['1', '2', '25']);
  });
});

describe('the templates of visits with answers', () => {
  const places = ['Visit', 'Location', 'Employee', 'Date'];
  const about = ['1', 'A', 'E-1', '2026-08-01'];

  it('are offered by the header, and need nothing but the programme', async () => {
    const rows = [
      [...places, 'Item', 'Answer', 'Evidence', 'Remark'],
      [...about, 'S/NAME', 'yes', 'https://photos.example/2', 'Smiled'],
      [...about, 'S/WAIT', '3', '', ''],
      [...about, 'What tone?', 'warm', '', ''],
    ];
    const { id, suggestions } = await hr.sent(csv(rows), 'answers.csv');
    expect(suggestions[0]).toMatchObject({ id: 'visit-answers', likeness: 1, missing: [] });
    const { mapping, mappingFlaws } = await hr.apply(id, { suggestion: 'visit-answers' });
    expect(mappingFlaws.map(({ code, field }: any) => [code, field])).toEqual([['MISSING_FIELD', 'programmeCode']]);
    const fields = [...mapping.fields, constant('programmeCode', 'templates')];
    await hr.map(id, { mapping: { target: 'VISITS', fields } });
    await hr.settle(id, { reading: { confirm: true } });
    expect((await hr.checked(id)).counts).toMatchObject({ newRows: 3, bad: 0 });
    expect(await hr.committed(id)).toMatchObject({ status: 'COMMITTED' });
    expect(await stand('templates')).toMatchObject([{ answers: 'NAME=YES (Smiled), WAIT=3, TONE=WARM' }]);
  });

  it('tell a column for each item from a row for each', async () => {
    const { id, suggestions } = await hr.sent(
      csv([
        [...places, 'NAME', 'WAIT', 'TONE'],
        [...about, 'no', '4', 'Cold'],
      ]),
    );
    expect(suggestions[0]).toMatchObject({ id: 'visit-columns', likeness: 1 });
    const { mapping } = await hr.apply(id, { suggestion: 'visit-columns' });
    const items = ['NAME', 'WAIT', 'TONE'].map((code) => from(`item:S/${code}`, code));
    const fields = [...mapping.fields, ...items, constant('programmeCode', 'templates')];
    await hr.map(id, { mapping: { target: 'VISITS', fields } });
    await hr.settle(id, { reading: { confirm: true } });
    expect(await hr.checked(id)).toMatchObject({ counts: { changed: 1, bad: 0 } });
  });
});

describe('who brings visits with answers', () => {
  const rows = (name: string) => [WIDE, ['7', 'A', '', '01.08.2026', name, '2', 'WARM']];

  it('is told of a number that another auditor has used, and corrects his own visits only', async () => {
    const own = await checked(auditor, 'mine', rows('yes'), ITEMS);
    await auditor.committed(own.id);
    expect((await checked(auditor, 'mine', rows('no'), ITEMS)).counts).toMatchObject({ changed: 1, bad: 0 });
    const other = wizard(api, await api.signedIn('AUDITOR'));
    const { badRows, counts } = await checked(other, 'mine', rows('no'), ITEMS);
    expect(badRows).toMatchObject([{ line: 2, column: 'Visit', code: 'NUMBER_TAKEN' }]);
    expect(counts).toMatchObject({ changed: 0, same: 0, bad: 1 });
  });

  it('needs a programme that asks something', async () => {
    await shop.programme('silent');
    await expect(
      checked(hr, 'silent', [LONG, ['1', 'A', '', '01.08.2026', 'NAME', 'yes', '']], APART),
    ).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'programmeCode' },
    });
  });
});
