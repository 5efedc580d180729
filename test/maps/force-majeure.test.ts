import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAST_DAY, startDemo, type Demo } from './demo.js';
import { unpack } from '../../api/scoring/unpack.js';

let api: Demo;
let hr: string;
let riga: string;
let person: string;
let assignment: string;
/** A day on which the person's clients spoke. */
let day: string;
beforeAll(async () => {
  api = await startDemo();
  hr = await api.signedIn('HR');
  person = await api.employee('D-023');
  assignment = await api.assignment('D-023', 'DEMO-CARDS');
  riga = (await api.db.pool.query("select id from location where code = 'DEMO-RIX'")).rows[0].id;
  day = (
    await api.db.pool.query(
      `select (occurred_at at time zone 'Europe/Warsaw')::date as day, count(*) from signal s join signal_kind k on k.number = s.kind
       where s.employee_id = $1 and k.code = 'rating' and occurred_at > $2::date - 60 group by 1 order by 2 desc, 1 limit 1`,
      [person, LAST_DAY],
    )
  ).rows[0].day;
});
afterAll(() => api.close());

const send = (text: string, variables: Record<string, unknown> = {}, token = hr) => api.post(text, variables, token);
const mark = (variables: Record<string, unknown> = {}, token = hr) =>
  send(
    'mutation ($locationId: ID!, $day: Day!, $reason: String!) { markForceMajeure(locationId: $locationId, day: $day, reason: $reason) { id day reason markedBy } }',
    { locationId: riga, day, reason: 'Power cut', ...variables },
    token,
  );
const marked = async () => {
  const answer = await send(
    'query ($id: ID!) { forceMajeureDays(filter: { locationId: $id }) { nodes { id locationId day reason signalCount } } }',
    { id: riga },
  );
  return answer.data!['forceMajeureDays'].nodes as {
    id: string;
    locationId: string;
    day: string;
    reason: string;
    signalCount: number;
  }[];
};
const map = async (more = '') => (await api.made(hr, `asOf: "${LAST_DAY}", employeeIds: ["${person}"]${more}`))[0]!;

/** Signals behind the person's rating, by day, with the reasons why they count as they do. */
async function ratings(mapId: string): Promise<{ day: string; weight: number; reasons: string[] }[]> {
  const answer = await send(
    `query ($mapId: ID!, $assignmentId: ID!) { explanationSignals(mapId: $mapId, assignmentId: $assignmentId,
      nodeId: "metric:client_satisfaction", first: 100) { nodes { day weight reasons } } }`,
    { mapId, assignmentId: assignment },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!['explanationSignals'].nodes;
}

const verdict = async (mapId: string) => {
  const { rows } = await api.db.pool.query('select verdict from scorecard where map_id = $1 and assignment_id = $2', [
    mapId,
    assignment,
  ]);
  const { cutoff: _, ...rest } = unpack(rows[0].verdict);
  return rest;
};

describe('A day of force majeure', () => {
  it('takes the signals of its location and day out, from its own cut-off on', async () => {
    const before = await map();
    const of = (list: Awaited<ReturnType<typeof ratings>>) => list.filter((each) => each.day === day);
    expect(of(await ratings(before.id)).some(({ weight }) => weight > 0)).toBe(true);

    const answer = await mark();
    expect(answer.errors).toBeUndefined();
    expect(answer.data!['markForceMajeure']).toMatchObject([{ day, reason: 'Power cut' }]);

    const after = await map();
    const found = of(await ratings(after.id));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ weight }) => weight === 0)).toBe(true);
    expect(found.some(({ reasons }) => reasons.includes('force_majeure'))).toBe(true);
    expect(
      (await ratings(after.id))
        .filter((each) => each.day !== day)
        .some(({ reasons }) => reasons.includes('force_majeure')),
    ).toBe(false);
    expect(await verdict(after.id)).not.toEqual(await verdict(before.id));

    // With what was known before, the map is what it was.
    const again = await map(`, cutoff: ${before.cutoff}`);
    expect(again.hash).toBe(before.hash);
    for (const id of [before.id, after.id]) {
      const { data } = await send('query ($id: ID!) { verifyMap(id: $id) { result } }', { id });
      expect(data!['verifyMap'].result).toBe('EQUAL');
    }

    const markId = (await marked())[0]!.id;
    expect((await send('mutation ($id: ID!) { unmarkForceMajeure(id: $id) }', { id: markId })).errors).toBeUndefined();
    expect(await marked()).toEqual([]);
    expect(await verdict((await map()).id)).toEqual(await verdict(before.id));
    expect((await map(`, cutoff: ${after.cutoff}`)).hash).toBe(after.hash);
    const twice = await send('mutation ($id: ID!) { unmarkForceMajeure(id: $id) }', { id: markId });
    expect(twice.errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  it('says nothing about people at other locations', async () => {
    const elena = await api.employee('D-011');
    const made = async () => (await api.made(hr, `asOf: "${LAST_DAY}", employeeIds: ["${elena}"]`))[0]!.id;
    const cards = async (id: string) =>
      (
        await api.db.pool.query(
          "select (verdict::jsonb - 'cutoff')::text as text from scorecard where map_id = $1 order by assignment_id",
          [id],
        )
      ).rows;
    const before = await cards(await made());
    expect((await mark()).errors).toBeUndefined();
    const after = await cards(await made());
    // What is usual on the task may move a little: the person's own signals don't.
    const own = (rows: { text: string }[]) => rows.map(({ text }) => text.includes('force_majeure'));
    expect(own(after)).toEqual(own(before));
    expect(own(after)).not.toContain(true);
  });

  it.each([
    ['a day that is marked already', {}, 'CONFLICT'],
    ['a day to come', { day: '2099-01-01' }, 'BAD_USER_INPUT'],
    ['a reason that says nothing', { reason: ' x ' }, 'BAD_USER_INPUT'],
    ['a location that is none', { locationId: '00000000-0000-0000-0000-000000000000' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, variables, code) => {
    if ((await marked()).length === 0) await mark();
    expect((await mark(variables)).errors![0]!.extensions['code']).toBe(code);
  });

  it('may be a range: every day of it or none, and the count is told before and after', async () => {
    for (const { id } of await marked()) await send('mutation ($id: ID!) { unmarkForceMajeure(id: $id) }', { id });
    const from = new Date(Date.parse(day) - 2 * 86_400_000).toISOString().slice(0, 10);
    const span = { id: riga, from, last: day };
    const asked = await send(
      'query ($id: ID!, $from: Day!, $last: Day!) { forceMajeureSignals(locationId: $id, day: $from, lastDay: $last) }',
      span,
    );
    const range = (more: string) =>
      send(
        `mutation ($id: ID!, $from: Day!) { markForceMajeure(locationId: $id, day: $from, lastDay: "${more}", reason: "Flood") { day signalCount } }`,
        { id: riga, from },
      );
    const days = (await range(day)).data!['markForceMajeure'] as { day: string; signalCount: number }[];
    expect(days.map((each) => each.day)).toEqual([from, expect.any(String), day]);
    const { rows } = await api.db.pool.query(
      `select count(*)::int as n from signal where location_id = $1 and superseded_by is null
       and (occurred_at at time zone 'Europe/Warsaw')::date between $2 and $3`,
      [riga, from, day],
    );
    expect(rows[0].n).toBeGreaterThan(0);
    expect(days.reduce((sum, { signalCount }) => sum + signalCount, 0)).toBe(rows[0].n);
    expect(asked.data!['forceMajeureSignals']).toBe(rows[0].n);

    // A range that meets a marked day changes nothing at all; one that is no range is refused.
    const overlapping = await send(
      'mutation ($id: ID!, $from: Day!, $last: Day!) { markForceMajeure(locationId: $id, day: $from, lastDay: $last, reason: "Again") { id } }',
      { ...span, from: new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10) },
    );
    expect(overlapping.errors![0]!.extensions['code']).toBe('CONFLICT');
    expect(await marked()).toHaveLength(3);
    expect((await range('2020-01-01')).errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'lastDay',
    });
  });

  it('is HR’s to mark, and a manager’s to read with the signals of the own people', async () => {
    const manager = await api.signedIn('MANAGER', await api.employee('D-003'));
    expect((await mark({}, manager)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const text = '{ forceMajeureDays { nodes { day signalCount } } }';
    const sum = (nodes: { signalCount: number }[]) => nodes.reduce((all, { signalCount }) => all + signalCount, 0);
    const [all, own] = [await send(text), await send(text, {}, manager)].map(
      ({ data }) => data!['forceMajeureDays'].nodes,
    );
    expect(own.map(({ day: of }: { day: string }) => of)).toEqual(all.map(({ day: of }: { day: string }) => of));
    expect(sum(own)).toBeLessThan(sum(all));
    const employee = await api.signedIn('EMPLOYEE', await api.employee('D-024'));
    expect((await send(text, {}, employee)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const unknown = await send('mutation { unmarkForceMajeure(id: "999999") }');
    expect(unknown.errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });

  it('is found by location, period and words', async () => {
    const count = async (filter: string) =>
      (await send(`{ forceMajeureDays(filter: { ${filter} }) { totalCount } }`)).data!['forceMajeureDays'].totalCount;
    const before = await count('');
    expect(before).toBeGreaterThanOrEqual(3);
    expect(await count('search: "flood"')).toBe(3);
    expect(await count('search: "%"')).toBe(0);
    expect(await count(`from: "${day}", to: "${day}", locationId: "${riga}"`)).toBe(1);
    expect(await count('locationId: "no id"')).toBe(0);
  });
});
