import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const FIELDS = `id code name lock versions { number status effectiveFrom knownUntil
  hours { timeZone shifts { weekday from to } holidays { day yearly name open { from to } } } flaws { path code expected came } }`;
/** Monday to Friday, 9 to 13 and 14 to 18, as a Polish service desk may have it. */
const HOURS = {
  timeZone: 'Europe/Warsaw',
  shifts: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: 540, to: 780 },
    { weekday, from: 840, to: 1080 },
  ]),
  holidays: [{ day: '2026-01-01', yearly: true, name: 'Nowy Rok', open: [] as object[] }],
};

const create = async (code: string, hours: object = HOURS) =>
  (
    await api.post(
      `mutation ($code: String!, $hours: CalendarHoursInput!) { createCalendar(code: $code, name: $code, hours: $hours) { ${FIELDS} } }`,
      { code, hours },
      hr,
    )
  ).data!['createCalendar'];
const save = (id: string, lock: number, hours: object = HOURS) =>
  api.post(
    `mutation ($id: ID!, $lock: Int!, $hours: CalendarHoursInput!) { saveCalendar(id: $id, lock: $lock, name: "Desk", hours: $hours) { ${FIELDS} } }`,
    { id, lock, hours },
    hr,
  );
const publish = (id: string, lock: number, from: string) =>
  api.post(
    `mutation ($id: ID!, $lock: Int!, $from: Day!) { publishCalendar(id: $id, lock: $lock, effectiveFrom: $from) { ${FIELDS} } }`,
    { id, lock, from },
    hr,
  );
const tried = (more: object, hours: object = HOURS) =>
  api.post(
    `query ($hours: CalendarHoursInput!, $opened: DateTime!, $closed: DateTime!, $pauses: [PauseInput!]! = [], $target: Int) {
      tryCalendar(hours: $hours, opened: $opened, closed: $closed, pauses: $pauses, targetSeconds: $target) { elapsedSeconds dueAt open { from to } counted { from to } } }`,
    { hours, ...more },
    hr,
  );

const today = () => new Date().toISOString().slice(0, 10);
const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a calendar', () => {
  it('is a draft until it is published, and what is published never changes', async () => {
    const made = await create('desk');
    expect(made.versions).toMatchObject([{ number: 1, status: 'DRAFT', effectiveFrom: null, hours: HOURS, flaws: [] }]);
    const published = (await publish(made.id, made.lock, '2024-01-01')).data!['publishCalendar'];
    expect(published.versions).toMatchObject([{ number: 1, status: 'PUBLISHED', effectiveFrom: '2024-01-01' }]);
    const changed = { ...HOURS, timeZone: 'Europe/London' };
    const saved = (await save(made.id, published.lock, changed)).data!['saveCalendar'];
    expect(saved.versions).toMatchObject([
      { number: 2, status: 'DRAFT', hours: changed },
      { number: 1, status: 'PUBLISHED', hours: HOURS },
    ]);
    await expect(
      api.db.pool.query(`update calendar_version set body = '{}' where status = 'PUBLISHED' and owner_id = $1`, [
        made.id,
      ]),
    ).rejects.toThrow('published and cannot be changed');
    await expect(
      api.db.pool.query(`delete from calendar_version where status = 'PUBLISHED' and owner_id = $1`, [made.id]),
    ).rejects.toThrow('published and cannot be changed');
  });

  it('keeps the open time that its first version was expanded into, with a batch', async () => {
    const made = await create('spans');
    await publish(made.id, made.lock, '2025-12-31');
    const { rows } = await api.db.pool.query(
      `select spans[1:6] as spans, b.number from calendar_version v join batch b on b.id = v.batch_id where owner_id = $1`,
      [made.id],
    );
    const at = (text: string) => String(Date.parse(text) / 1000);
    // 31 December 2025 is a Wednesday; 1 January is closed; 2 January begins at 9 in Warsaw.
    expect(rows[0].spans.map(String)).toEqual(
      [
        '2025-12-31T08:00Z',
        '2025-12-31T12:00Z',
        '2025-12-31T13:00Z',
        '2025-12-31T17:00Z',
        '2026-01-02T08:00Z',
        '2026-01-02T12:00Z',
      ].map(at),
    );
    expect(Number(rows[0].number)).toBeGreaterThan(0);
  });

  it('does not rewrite history: a later version begins today at the earliest, and after the one before', async () => {
    const made = await create('history');
    const first = (await publish(made.id, made.lock, today())).data!['publishCalendar'];
    const draft = (await save(made.id, first.lock)).data!['saveCalendar'];
    for (const [from, expected] of [
      [later(-2), 'no earlier than'],
      [today(), 'after'],
      [later(400), 'within a year'],
    ] as const) {
      const refused = await publish(made.id, draft.lock, from);
      expect(refused.errors![0]).toMatchObject({
        extensions: {
          code: 'BAD_USER_INPUT',
          field: 'effectiveFrom',
          expected: expect.stringContaining(expected),
          came: from,
        },
      });
    }
    expect((await publish(made.id, draft.lock, later(3))).errors).toBeUndefined();
  });

  it('keeps flawed hours with their flaws, and refuses to publish them', async () => {
    const made = await create('flawed', {
      timeZone: 'Mars/Olympus',
      shifts: [
        { weekday: 1, from: 540, to: 1020 },
        { weekday: 1, from: 960, to: 1080 },
        { weekday: 8, from: 0, to: 60 },
        { weekday: 2, from: 600, to: 540 },
        { weekday: 7, from: 1380, to: 2000 },
        { weekday: 3, from: 60, to: 120 },
      ],
      holidays: [
        {
          day: '2026-05-01',
          name: '',
          open: [
            { from: 600, to: 700 },
            { from: 650, to: 800 },
          ],
        },
        { day: '2026-05-01', name: 'again' },
      ],
    });
    expect(made.versions[0].flaws.map((flaw: { path: string; code: string }) => [flaw.path, flaw.code])).toEqual([
      ['timeZone', 'ZONE'],
      ['shifts[2].weekday', 'OUT_OF_RANGE'],
      ['shifts[3].to', 'OUT_OF_RANGE'],
      ['shifts[1]', 'OVERLAP'],
      ['shifts[0]', 'OVERLAP'],
      ['holidays[0].name', 'EMPTY'],
      ['holidays[0].open[1]', 'OVERLAP'],
      ['holidays[1].day', 'TWICE'],
    ]);
    const refused = await publish(made.id, made.lock, today());
    expect(refused.errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'timeZone',
      came: 'Mars/Olympus',
    });
  });

  it('without open time is refused', async () => {
    const made = await create('never', { timeZone: 'UTC', shifts: [] });
    expect(made.versions[0].flaws).toMatchObject([{ path: 'shifts', code: 'NO_OPEN_TIME' }]);
    expect((await publish(made.id, made.lock, today())).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('lets one of ten who save at once win', async () => {
    const made = await create('race');
    const answers = await Promise.all(Array.from({ length: 10 }, () => save(made.id, made.lock)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers.filter((each) => each.errors))
      expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: made.lock + 1 });
  });

  it('goes with its draft when it was never published', async () => {
    const made = await create('gone');
    const discard = (id: string, lock: number) =>
      api.post('mutation ($id: ID!, $lock: Int!) { discardCalendarDraft(id: $id, lock: $lock) }', { id, lock }, hr);
    expect((await discard(made.id, made.lock)).data).toEqual({ discardCalendarDraft: true });
    expect((await discard(made.id, made.lock)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });

  it('is not for employees, and read but not written by managers', async () => {
    const [manager, employee] = [await api.signedIn('MANAGER'), await api.signedIn('EMPLOYEE')];
    expect((await api.post('{ calendars { id } }', {}, employee)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    expect((await api.post('{ calendars { id } }', {}, manager)).errors).toBeUndefined();
    const made = await api.post(
      'mutation ($hours: CalendarHoursInput!) { createCalendar(code: "m", name: "m", hours: $hours) { id } }',
      { hours: HOURS },
      manager,
    );
    expect(made.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the first day of a version', () => {
  it('begins at its midnight, with the end of the night before', async () => {
    const nights = {
      timeZone: 'Europe/Warsaw',
      shifts: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 1320, to: 1800 })),
    };
    const made = await create('nights', nights);
    await publish(made.id, made.lock, '2026-01-01');
    const { rows } = await api.db.pool.query('select spans[1:2] as spans from calendar_version where owner_id = $1', [
      made.id,
    ]);
    expect(rows[0].spans.map(Number)).toEqual([
      Date.parse('2025-12-31T23:00Z') / 1000,
      Date.parse('2026-01-01T05:00Z') / 1000,
    ]);
  });
});

describe('trying hours out', () => {
  it('counts over a weekend and a holiday, and says when half an hour was due', async () => {
    // Wednesday 31 December 2025, 17:50: ten minutes then, the rest on Friday, since Thursday is New Year.
    const { data } = await tried({ opened: '2025-12-31T16:50:00Z', closed: '2026-01-02T08:30:00Z', target: 1800 });
    expect(data!['tryCalendar']).toMatchObject({ elapsedSeconds: 2400, dueAt: '2026-01-02T08:20:00.000Z' });
    expect(data!['tryCalendar'].counted).toEqual([
      { from: '2025-12-31T16:50:00.000Z', to: '2025-12-31T17:00:00.000Z' },
      { from: '2026-01-02T08:00:00.000Z', to: '2026-01-02T08:30:00.000Z' },
    ]);
  });

  it('takes out of counted time what was paused, and is not due while a pause lasts', async () => {
    const { data } = await tried({
      opened: '2026-01-05T08:00:00Z',
      closed: '2026-01-05T12:00:00Z',
      pauses: [
        { from: '2026-01-05T09:00:00Z', to: '2026-01-05T10:00:00Z' },
        { from: '2026-01-05T11:30:00Z', to: null },
      ],
      target: 36_000,
    });
    expect(data!['tryCalendar']).toMatchObject({ elapsedSeconds: 9000, dueAt: null });
    expect(data!['tryCalendar'].counted).toHaveLength(2);
  });

  it('refuses what cannot be, with the field', async () => {
    const span = { opened: '2026-01-05T08:00:00Z', closed: '2026-01-05T12:00:00Z' };
    const cases: [object, object | undefined, string][] = [
      [{ ...span, closed: '2026-01-05T07:00:00Z' }, undefined, 'closed'],
      [{ ...span, closed: '2028-01-05T07:00:00Z' }, undefined, 'closed'],
      [{ ...span, target: -1 }, undefined, 'target'],
      [{ ...span, pauses: [{ from: '2026-01-05T10:00:00Z', to: '2026-01-05T09:00:00Z' }] }, undefined, 'pauses[0].to'],
      [span, { timeZone: 'UTC', shifts: [] }, 'shifts'],
    ];
    for (const [more, hours, field] of cases) {
      const { errors } = await tried(more, hours);
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
  });
});

describe('what a promise costs', () => {
  const downtime = (args: string, hours: object) =>
    api.post(
      `query ($hours: CalendarHoursInput!) { downtime(hours: $hours, year: 2026, ${args}) { availability rows { period openSeconds downSeconds } } }`,
      { hours },
      hr,
    );
  const EVERY = { timeZone: 'UTC', shifts: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: 1440 })) };

  it('round the clock: 99.9 % of 2026 is 8 h 45 min 36 s', async () => {
    // 365 days of 86,400 s: 31,536 s of them are a thousandth.
    const rows = (await downtime('availability: 99.9', EVERY)).data!['downtime'].rows;
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual({ period: 'DAY', openSeconds: 86_400, downSeconds: 86 });
    expect(rows[2]).toEqual({ period: '2026-02', openSeconds: 28 * 86_400, downSeconds: 2419 });
    expect(rows[13]).toEqual({ period: '2026', openSeconds: 365 * 86_400, downSeconds: 31_536 });
  });

  it('on eight hours of the 260 working days after New Year it is 2 h 4 min 48 s', async () => {
    // 2026 has 261 days from Monday to Friday, one of them New Year's Day: 260 x 28,800 s.
    const rows = (await downtime('availability: 99.9', HOURS)).data!['downtime'].rows;
    expect(rows[13]).toEqual({ period: '2026', openSeconds: 260 * 28_800, downSeconds: 7488 });
  });

  it('has the reverse: 31,536 s a year round the clock are 99.9 %', async () => {
    expect((await downtime('downSeconds: 31536', EVERY)).data!['downtime'].availability).toBe(99.9);
    expect((await downtime('downSeconds: 8640, per: DAY', EVERY)).data!['downtime'].availability).toBe(90);
  });

  it('is refused for more than all open time, and for both questions at once', async () => {
    for (const args of [
      'availability: 101',
      'downSeconds: 90000, per: DAY',
      'availability: 99, downSeconds: 1',
      'per: DAY',
    ])
      expect((await downtime(args, EVERY)).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('public holidays', () => {
  it('are proposed for a country and its years', async () => {
    const { data } = await api.post(
      '{ publicHolidays(country: "PL", year: 2026) { day name yearly } holidayCountries { code regions { code } } }',
      {},
      hr,
    );
    const days = data!['publicHolidays'].map(({ day }: { day: string }) => day);
    // The Polish act on days off work (Dz.U. 1951 nr 4 poz. 28, with 24 December since 2025); Easter 2026 is on 5 April.
    expect(days).toEqual(
      expect.arrayContaining([
        '2026-01-01',
        '2026-01-06',
        '2026-04-06',
        '2026-05-01',
        '2026-05-03',
        '2026-06-04',
        '2026-08-15',
        '2026-11-01',
        '2026-11-11',
        '2026-12-24',
        '2026-12-25',
        '2026-12-26',
      ]),
    );
    expect(data!['holidayCountries'].length).toBeGreaterThan(100);
  });

  it('name what is wrong with the question', async () => {
    for (const [args, field] of [
      ['country: "XX", year: 2026', 'country'],
      ['country: "DE", region: "ZZ", year: 2026', 'region'],
      ['country: "PL", year: 1900', 'year'],
      ['country: "PL", year: 2026, years: 11', 'years'],
    ])
      expect((await api.post(`{ publicHolidays(${args}) { day } }`, {}, hr)).errors![0]!.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
      });
  });
});
