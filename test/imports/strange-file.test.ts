import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { csv, HEADER, supportFile, supportRow } from './files.js';
import { constant, from, wizard } from './wizard.js';

let api: Api;
let hr: ReturnType<typeof wizard>;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  hr = wizard(api, await api.signedIn('HR'));
  await api.db.pool.query(`
    insert into employee (code, name) values ('E-1', 'Jan Nowak'), ('E-2', 'Julia Nowak'), ('E-3', 'Maria Lis');
    insert into task (code, name) values ('desk', 'Desk');
    insert into location (code, name) values ('L-7', 'Łódź, Piotrkowska 7');
    insert into batch (kind) values ('ASSIGNMENT');
    insert into assignment (employee_id, task_id) select e.id, t.id from employee e, task t;
    insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id)
      select a.id, a.employee_id, a.task_id, '2025-01-01', (select max(id) from batch) from assignment a;
    select number_batch((select max(id) from batch))`);
});
afterAll(() => api.close());

const many = async <Row extends object>(text: string): Promise<Row[]> => (await api.db.pool.query<Row>(text)).rows;

/** A file that nobody designed for Karta: semicolons, Polish words, decimal commas, days and hours apart, a name in two columns. */
const STRANGE = `Zgłoszenie;Dzień;Godz;Imię;Nazwisko;Ocena (1-5);Zadowolony;Uwagi
Z-1;13.02.2026;10:15;Jan;Nowak;4,5;T;"Dobrze; szybko"
Z-2;01.02.2026;11:00;Maria;Lis;5,0;N;
Z-3;14.02.2026;12:30;Julia;Nowak;7,5;T;
Z-4;15.02.2026;09:00;Jan;Nowak;;?;
`;

const MAPPING = {
  target: 'SIGNALS',
  fields: [
    from('externalId', 'Zgłoszenie'),
    from('occurredAt', ['Dzień', 'Godz']),
    from('employeeName', ['Imię', 'Nazwisko']),
    constant('taskCode', 'desk'),
  ],
  records: [
    {
      when: { column: 'Ocena (1-5)', is: 'FILLED' },
      fields: [constant('kind', 'rating'), from('value', 'Ocena (1-5)')],
    },
    {
      fields: [
        constant('kind', 'solved_in_dialogue'),
        from('value', 'Zadowolony', {
          values: [
            { from: 'T', to: '1' },
            { from: 'N', to: '0' },
          ],
          otherwise: 'REFUSE',
        }),
      ],
    },
  ],
  people: { by: 'NAME', unknown: 'REFUSE' },
};

test('tells what a strange file holds, and asks where it could be read in two ways', async () => {
  const upload = await hr.sent(STRANGE);
  expect(upload).toMatchObject({
    status: 'RECEIVED',
    target: null,
    reading: { format: 'CSV', encoding: 'utf-8', delimiter: ';' },
  });
  expect(upload.columns.map(({ key }: { key: string }) => key)).toEqual([
    'Zgłoszenie',
    'Dzień',
    'Godz',
    'Imię',
    'Nazwisko',
    'Ocena (1-5)',
    'Zadowolony',
    'Uwagi',
  ]);
  expect(upload.doubts).toContainEqual(
    expect.objectContaining({ about: 'DATE_ORDER', column: 'Dzień', proposed: 'DMY', settled: true }),
  );
  expect(upload.reading.columns).toContainEqual(
    expect.objectContaining({ column: 'Ocena (1-5)', type: 'NUMBER', decimal: ',' }),
  );
});

test('a mapping is kept with its flaws, and the dry run refuses it by their paths', async () => {
  const { id } = await hr.sent(STRANGE);
  const wrong = {
    ...MAPPING,
    fields: [from('externalId', 'Nowhere'), from('rank', 'Imię'), constant('taskCode', 'desk')],
  };
  const flawed = await hr.map(id, { mapping: wrong });
  expect(flawed.mappingFlaws).toEqual(
    expect.arrayContaining([
      { path: 'fields[0].columns', field: 'externalId', code: 'UNKNOWN_COLUMN' },
      { path: 'fields[1].field', field: 'rank', code: 'UNKNOWN_FIELD' },
      expect.objectContaining({ field: 'occurredAt', code: 'MISSING_FIELD' }),
      { path: 'source', field: null, code: 'SOURCE_MISSING' },
    ]),
  );
  await expect(hr.checked(id)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'mapping' } });
  await expect(
    hr.map(id, { mapping: { ...MAPPING, people: { by: 'FACE', unknown: 'REFUSE' } } }),
  ).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', field: 'mapping.people.by' },
  });
});

test('a written value that does not fit says why by the codes of bad rows, so that each language has its words', async () => {
  const { id } = await hr.sent(STRANGE);
  const fields = [
    ...MAPPING.fields,
    constant('interaction', ''),
    { ...from('sentiment', 'Imię'), values: [{ from: 'x', to: 'so-so' }] },
  ];
  await hr.map(id, { mapping: { ...MAPPING, fields } });
  const { mappingFlaws } = await hr.call(
    'query ($id: ID!) { upload(id: $id) { mappingFlaws { field code because expected } } }',
    { id },
  );
  expect(mappingFlaws).toEqual([
    expect.objectContaining({ code: 'ZONE_UNSETTLED', because: null }),
    { field: 'interaction', code: 'WRONG_VALUE', because: 'MISSING', expected: 'a text of 1 to 200 characters' },
    { field: 'sentiment', code: 'WRONG_VALUE', because: 'UNKNOWN_VALUE', expected: 'one of -1, 0, 1' },
    expect.objectContaining({ code: 'SOURCE_MISSING', because: null }),
  ]);
});

test('joins a day and an hour, a first and a last name, and makes two signals of a row', async () => {
  const { id } = await hr.sent(STRANGE);
  expect((await hr.map(id, { mapping: MAPPING, source: 'strange' })).mappingFlaws).toEqual([
    { path: 'fields[1].columns', field: 'occurredAt', code: 'ZONE_UNSETTLED' },
  ]);
  const mapped = await hr.settle(id, { reading: { zone: 'Europe/Warsaw' } });
  expect(mapped.mappingFlaws).toEqual([]);
  expect(mapped.sample[0].records[0].values).toEqual(
    expect.arrayContaining([
      { field: 'employeeName', value: 'Jan Nowak' },
      { field: 'occurredAt', value: '2026-02-13T09:15:00.000Z' },
      { field: 'value', value: '4.5' },
    ]),
  );
  const checked = await hr.checked(id);
  expect(checked).toMatchObject({
    status: 'CHECKED',
    counts: { rows: 4, newRows: 2, bad: 2, signals: 4, newPeople: 0 },
  });
  expect(checked.badRows).toMatchObject([
    {
      line: 4,
      column: 'Ocena (1-5)',
      field: 'value',
      code: 'OUT_OF_SCALE',
      found: '7,5',
      expected: 'a number from 1 to 5',
    },
    { line: 5, column: 'Zadowolony', code: 'UNKNOWN_VALUE', found: '?', expected: 'one of T, N' },
  ]);
  expect(checked.sample.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['NEW', 'NEW', 'BAD', 'BAD']);
  expect(checked.effects.months).toEqual([{ month: '2026-02-01', people: 2, maps: 0 }]);

  const receipt = await hr.committed(id);
  expect(receipt).toMatchObject({ status: 'COMMITTED', counts: { newRows: 2, bad: 2 }, badLineCount: 2, sample: [] });
  expect(
    await many(`select e.code, k.code as kind, trim_scale(s.value)::text as value from signal s join employee e on e.id = s.employee_id
      join signal_kind k on k.number = s.kind order by s.external_id, k.code`),
  ).toEqual([
    { code: 'E-1', kind: 'rating', value: '4.5' },
    { code: 'E-1', kind: 'solved_in_dialogue', value: '1' },
    { code: 'E-3', kind: 'rating', value: '5' },
    { code: 'E-3', kind: 'solved_in_dialogue', value: '0' },
  ]);
});

test('the bad rows come back as a file that can be mended and sent as it is, read as its source was', async () => {
  const [{ id }] = (await many<{ id: string }>(
    `select id from upload where status = 'COMMITTED' order by created_at desc limit 1`,
  )) as [{ id: string }];
  const token = await api.signedIn('HR');
  const answer = await fetch(`${api.url}/uploads/${id}/bad-rows.csv`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await answer.text();
  expect(text.split('\n')[0]).toMatch(
    /^\uFEFF?Zgłoszenie;Dzień;Godz;Imię;Nazwisko;Ocena \(1-5\);Zadowolony;Uwagi;karta_line;karta_column;karta_found;karta_expected$/,
  );
  const mended = text.replace(';7,5;', ';3,5;').replace(';?;', ';N;');
  const sent = await fetch(`${api.url}/uploads?source=strange&fileName=mended.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: mended,
  });
  const again = await hr.read(((await sent.json()) as { id: string }).id);
  // Nobody is asked again: the source remembers its reading and its mapping.
  expect(again).toMatchObject({ target: 'SIGNALS', readingConfirmed: true, mappingFlaws: [] });
  const checked = await hr.checked(again.id);
  expect(checked.counts).toMatchObject({ rows: 2, newRows: 2, bad: 0 });
});

test('somebody who is only alike is asked about, never merged and never doubled in silence', async () => {
  const file =
    'id;when;who;rating\nA-1;2026-02-03 10:00;J. Nowak;4\nA-2;2026-02-03 11:00;Jan Nowak;4\nA-3;2026-02-03 12:00;Zofia Wrona;4\n';
  const { id } = await hr.sent(file);
  await hr.settle(id, { reading: { zone: 'UTC', columns: [{ column: 'when', type: 'MOMENT', date: 'YMD' }] } });
  const mapping = {
    target: 'SIGNALS',
    fields: [
      from('externalId', 'id'),
      from('occurredAt', 'when'),
      from('employeeName', 'who'),
      constant('taskCode', 'desk'),
      constant('kind', 'rating'),
      from('value', 'rating'),
    ],
    people: { by: 'NAME', unknown: 'CREATE' },
  };
  await hr.map(id, { mapping, source: 'alike' });
  const asked = await hr.checked(id);
  expect(asked.counts).toMatchObject({ newRows: 2, bad: 1, newPeople: 1 });
  expect(asked.badRows).toMatchObject([{ line: 2, column: 'who', code: 'PERSON_UNDECIDED', found: 'J. Nowak' }]);
  expect(asked.people).toMatchObject([{ name: 'J. Nowak', lead: null, rows: 1, decision: null }]);
  expect(asked.people[0].candidates[0]).toEqual({ code: 'E-1', name: 'Jan Nowak', likeness: 0.64 });

  await expect(hr.decide(id, { decisions: [{ name: 'J. Nowak', employee: 'nobody' }] })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const decided = await hr.decide(id, { decisions: [{ name: 'J. Nowak', employee: 'E-1' }] });
  expect(decided).toMatchObject({ status: 'RECEIVED', fingerprint: null, people: [{ decision: { employee: 'E-1' } }] });
  expect((await hr.checked(id)).counts).toMatchObject({ newRows: 3, bad: 0, newPeople: 1 });
});

test('two names of one file that may be one person are asked about, and the answer makes one person of them', async () => {
  const names = ['Łucja Świerczyńska', 'Swierczynska Lucja', 'Łucja Świerczyńska', 'L. Swierczynska', 'Piotr Lis'];
  const rows = names.map((name, n) => supportRow({ id: `twin-${n}`, agent: name, supervisor: 'Eryk Maj' }));
  const { id } = await hr.sent(csv([HEADER, ...rows]));
  await hr.apply(id, { suggestion: 'customer-support' });
  const { mapping } = await hr.call(
    `query ($id: ID!) { upload(id: $id) { mapping { fields { field columns constant values { from to } otherwise }
       records { when { column is values } fields { field columns constant duration { midnight negative } } } people { by unknown } } } }`,
    { id },
  );
  mapping.fields = mapping.fields.filter(({ field }: any) => !['taskCode', 'tenureDays'].includes(field));
  mapping.fields.push(constant('taskCode', 'twins'));
  await hr.map(id, { mapping: { target: 'SIGNALS', ...mapping }, source: 'twins' });
  const columns = ['Issue_reported at', 'issue_responded'].map((column) => ({ column, type: 'MOMENT', date: 'DMY' }));
  await hr.settle(id, { reading: { zone: 'UTC', confirm: true, columns } });
  const asked = await hr.checked(id);
  const candidate = { code: 'łucja-świerczyńska.eryk-maj', name: 'Łucja Świerczyńska' };
  expect(asked.people).toMatchObject([
    { name: 'Swierczynska Lucja', rows: 1, candidates: [{ ...candidate, likeness: 1 }] },
    { name: 'L. Swierczynska', rows: 1, candidates: [candidate] },
  ]);
  expect(asked.counts).toMatchObject({ newRows: 3, bad: 2, newPeople: 4 });
  const decisions = asked.people.map(({ name, lead }: any) => ({ name, lead, employee: candidate.code }));
  await hr.decide(id, { decisions: [decisions[0], { ...decisions[1], employee: null }] });
  const { counts, effects } = await hr.checked(id);
  expect(counts).toMatchObject({ newRows: 5, bad: 0, newPeople: 5 });
  expect(effects.notes.map(({ code }: { code: string }) => code)).toEqual(['STARTS_IN_FILE', 'SPELLINGS']);
  await hr.committed(id);
  const { rows: people } = await api.db.pool.query(
    `select e.name, count(*)::int as n from signal s join employee e on e.id = s.employee_id join assignment a on a.id = s.assignment_id join task t on t.id = a.task_id
     where t.code = 'twins' group by 1 order by e.name collate "C"`,
  );
  expect(people.map(({ name }) => name)).toEqual(['L. Swierczynska', 'Piotr Lis', 'Łucja Świerczyńska']);
});

test('the template of a help desk is suggested for its columns shuffled and renamed, with how alike they are', async () => {
  const order = HEADER.map((_, at) => (at * 7) % HEADER.length);
  const called: Record<string, string> = { Agent_name: 'Agent name', 'CSAT Score': 'CSAT_Score', 'Unique id': 'ID' };
  const renamed = (name: string): string => called[name] ?? name;
  const rows = [HEADER.map(renamed), supportRow(), supportRow({ id: 'x', agent: 'Ewa Zając' })].map((cells) =>
    order.map((at) => cells[at]!),
  );
  const { id, suggestions } = await hr.sent(csv(rows));
  expect(suggestions[0]).toMatchObject({ id: 'customer-support', kind: 'TEMPLATE', missing: [] });
  expect(suggestions[0].renamed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ was: 'CSAT Score', now: 'CSAT_Score' }),
      expect.objectContaining({ was: 'Agent_name', now: 'Agent name' }),
      { was: 'Unique id', now: 'ID', likeness: 0.5 },
    ]),
  );
  const applied = await hr.apply(id, { suggestion: 'customer-support' });
  expect(applied.mappingFlaws.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['MISSING_FIELD', 'SOURCE_MISSING', 'ZONE_UNSETTLED']),
  );
  expect(applied.columns.find(({ key }: { key: string }) => key === 'CSAT_Score').fields).toEqual(['value']);
});

test('a file whose fingerprint is not the one that was checked is not committed', async () => {
  const { id } = await hr.sent(supportFile({}));
  await hr.apply(id, { suggestion: 'customer-support' });
  const { mapping } = await hr.call(
    'query ($id: ID!) { upload(id: $id) { mapping { target fields { field columns constant values { from to } otherwise } records { when { column is values } fields { field columns constant duration { midnight negative } } } people { by unknown } } } }',
    { id },
  );
  await hr.settle(id, { reading: { zone: 'UTC' } });
  await hr.map(id, {
    mapping: { ...mapping, fields: [...mapping.fields, constant('taskCode', 'desk')] },
    source: 'prints',
  });
  const { fingerprint } = await hr.checked(id);
  await expect(hr.commit(id, { fingerprint: 'ab'.repeat(32) })).rejects.toMatchObject({
    extensions: { code: 'CONFLICT' },
  });
  // The same file under another mapping is another import: the old fingerprint is of no use.
  await hr.map(id, { mapping: { ...mapping, fields: [...mapping.fields, constant('taskCode', 'other')] } });
  await expect(hr.commit(id, { fingerprint })).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
});
