import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAST_DAY, startDemo, type Demo } from './demo.js';

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
  const answer = await send('query ($id: ID!) { forceMajeureDays(locationId: $id) { id locationId day reason } }', {
    id: riga,
  });
  return answer.data!['forceMajeureDays'] as { id: string; locationId: string; day: string; reason: string }[];
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
  const { cutoff: _, ...rest } = JSON.parse(rows[0].verdict) as { cutoff: number };
  return rest;
};

describe('A day of force majeure', () => {
  it('takes the signals of its location and day out, from its own cut-off on', async () => {
    const before = await map();
    const of = (list: Awaited<ReturnType<typeof ratings>>) => list.filter((each) => each.day === day);
    expect(of(await ratings(before.id)).some(({ weight }) => weight > 0)).toBe(true);

    const answer = await mark();
    expect(answer.errors).toBeUndefined();
    expect(answer.data!['markForceMajeure']).toMatchObject({ day, reason: 'Power cut' });

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

  it('is HR’s to mark and to see', async () => {
    const manager = await api.signedIn('MANAGER', await api.employee('D-003'));
    expect((await mark({}, manager)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const seen = await send('query ($id: ID!) { forceMajeureDays(locationId: $id) { id } }', { id: riga }, manager);
    expect(seen.errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const unknown = await send('mutation { unmarkForceMajeure(id: "999999") }');
    expect(unknown.errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });
});
