import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/scoring/calendar.js';
import { startApi, type Api } from '../api.js';
import { codeOf, fieldOf } from '../standards/desk.js';
import { shopOf, type Shop } from './shop.js';

let api: Api;
let shop: Shop;
let items: string[];
let today: string;
beforeAll(async () => {
  api = await startApi();
  shop = shopOf(api, await api.signedIn('HR'));
  today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
  const standard = await shop.published('S-1', {
    items: ['A', 'B'].map((code) => ({ code, question: { en: `Is ${code}?` } })),
  });
  items = standard.face.items.map(({ id }: { id: string }) => id);
});
afterAll(() => api.close());

describe('a programme', () => {
  it('is activated only when the staff knows what for, what is looked at, and it is planned', async () => {
    const location = await shop.location('A');
    let programme = await shop.programme('ready');
    expect(programme).toMatchObject({ status: 'DRAFT', questionnaire: null, locations: [] });
    const activate = () => shop.act('activateProgramme', programme);
    const step = async (name: string, more?: object) => {
      const answer = name === 'plan' ? await shop.plan(programme, more) : await shop.act(name, programme, more);
      expect(answer.errors).toBeUndefined();
      programme = Object.values(answer.data!)[0];
    };
    expect(fieldOf(await activate())).toBe('announcedOn');
    await step('announceProgramme', { announcedOn: '2026-03-01' });
    expect(fieldOf(await activate())).toBe('goals');
    await step('plan', { startsOn: null, cadence: null });
    // What is written after the announcement is not announced yet, though the day is the same.
    expect(fieldOf(await activate())).toBe('goals');
    await step('announceProgramme', { announcedOn: '2026-03-01' });
    expect(fieldOf(await activate())).toBe('questionnaire');
    await step('saveQuestionnaire', { sections: [{ names: { en: 'All' }, weight: '2', itemIds: items }] });
    expect(fieldOf(await activate())).toBe('locationIds');
    await step('plan', { locationIds: [location], startsOn: null, cadence: null });
    expect(fieldOf(await activate())).toBe('startsOn');
    await step('plan', { locationIds: [location], startsOn: '2026-02-01', cadence: null });
    expect(fieldOf(await activate())).toBe('startsOn');
    await step('plan', { locationIds: [location], startsOn: '2026-03-05', cadence: null });
    expect(fieldOf(await activate())).toBe('cadence');
    await step('plan', { locationIds: [location], startsOn: '2026-03-05', cadence: 'ONCE' });
    await step('activateProgramme');
    expect(programme).toMatchObject({
      status: 'ACTIVE',
      warnings: ['ONE_OFF', 'ONE_SIDE'],
      questionnaire: {
        version: 1,
        sections: [{ weight: '2', items: [{ name: 'S-1/A', attribution: 'EMPLOYEE' }, { name: 'S-1/B' }] }],
      },
    });
    expect(codeOf(await activate())).toBe('CONFLICT');
    await step('endProgramme');
    expect(programme).toMatchObject({ status: 'ENDED', endsOn: today });
    expect(codeOf(await shop.plan(programme))).toBe('CONFLICT');
  });

  it('warns of one side only until the other visits the same places', async () => {
    const sections = [{ itemIds: items }];
    const shopping = await shop.active('sides-shopping', sections);
    expect(shopping.warnings).toEqual(['ONE_SIDE']);
    const own = await shop.active('sides-own', sections, { kind: 'MANAGER_AUDIT' });
    expect(own.warnings).toEqual([]);
  });

  it('asks by questionnaires that never change, of published standards, each item once', async () => {
    const programme = await shop.programme('asking');
    const save = (sections: object[], version = programme.version) =>
      shop.act('saveQuestionnaire', { ...programme, version }, { sections });
    const names = { en: 'All' };
    const draft = await shop.create('S-DRAFT');
    expect(fieldOf(await save([{ names, itemIds: [draft.face.items[0].id] }]))).toBe('sections');
    expect(fieldOf(await save([{ names, itemIds: [items[0], items[0]] }]))).toBe('sections[0].itemIds');
    expect(
      fieldOf(
        await save([
          { names, itemIds: [items[0]] },
          { names, itemIds: [items[0]] },
        ]),
      ),
    ).toBe('sections[1].itemIds');
    expect(fieldOf(await save([{ names, weight: '0', itemIds: items }]))).toBe('sections[0].weight');
    expect(fieldOf(await save([{ names: {}, itemIds: items }]))).toBe('sections[0].names');
    expect(fieldOf(await save([]))).toBe('sections');
    const first = (await save([{ names, itemIds: items }])).data!['saveQuestionnaire'];
    expect(codeOf(await save([{ names, itemIds: items }]))).toBe('CONFLICT');
    const second = (await save([{ names, itemIds: items.toReversed() }], first.version)).data!['saveQuestionnaire'];
    expect(second.questionnaire.version).toBe(2);
    expect(second.questionnaire.sections[0].items.map(({ name }: { name: string }) => name)).toEqual([
      'S-1/B',
      'S-1/A',
    ]);
    await expect(api.db.pool.query('update questionnaire_section set weight = 5')).rejects.toMatchObject({
      code: '55006',
    });
    const [{ id }] = (await shop.ask('{ standards(filter: { search: "S-1" }) { nodes { id } } }')).data!['standards']
      .nodes;
    expect(
      (await shop.ask('query ($id: ID!) { standardUses(id: $id) { what name count } }', { id })).data!['standardUses'],
    ).toContainEqual({ what: 'PROGRAMME', name: 'asking', count: 2 });
  });

  it.each([
    [{ cadence: 'DAILY' }, 'cadence'],
    [{ visitsPerLocation: 0 }, 'visitsPerLocation'],
    [{ endsOn: '2025-12-31' }, 'endsOn'],
    [{ disclosure: 'SECRET' }, 'disclosure'],
    [{ locationIds: ['00000000-0000-0000-0000-000000000000'] }, 'locationIds'],
    [{ taskIds: ['x'] }, 'taskIds'],
    [{ name: ' ' }, 'name'],
  ])('refuses the plan %j, naming %s', async (input, field) => {
    const { rows } = await api.db.pool.query(
      `insert into programme (code, name) values (gen_random_uuid()::text, 'plan') returning id, name, version`,
    );
    expect(fieldOf(await shop.plan(rows[0], input))).toBe(field);
  });

  it('tells what is due and done, by period and place, to those who organise it', async () => {
    const { id } = await shop.active('due', [{ itemIds: items }], {
      input: { visitsPerLocation: 2, startsOn: addDays(`${today.slice(0, 7)}-01`, -40) },
    });
    const due = (await shop.ask('query ($id: ID!) { dueVisits(id: $id) { locationName from to due done } }', { id }))
      .data!['dueVisits'];
    expect(due).toHaveLength(6);
    expect(due[0]).toMatchObject({ locationName: 'Shop A', from: `${today.slice(0, 7)}-01`, due: 2, done: 0 });
    expect(due[1].locationName).toBe('Shop B');
    expect(due.at(-1).from).toBe(addDays(`${today.slice(0, 7)}-01`, -40));
    const now = (await shop.ask('{ programmesDue { programmeId from due done } }')).data!['programmesDue'];
    expect(now.find(({ programmeId }: { programmeId: string }) => programmeId === id)).toEqual({
      programmeId: id,
      from: `${today.slice(0, 7)}-01`,
      due: 4,
      done: 0,
    });
    const quarterly = await shop.active('quarterly', [{ itemIds: items }], {
      input: { cadence: 'QUARTERLY', startsOn: '2026-02-10', endsOn: '2026-06-15' },
    });
    const quarters = (await shop.ask('query ($id: ID!) { dueVisits(id: $id) { from to } }', { id: quarterly.id }))
      .data!['dueVisits'];
    expect(quarters.filter((_: object, at: number) => at % 2 === 0)).toEqual([
      { from: '2026-04-01', to: '2026-06-15' },
      { from: '2026-02-10', to: '2026-03-31' },
    ]);
    // What is visited once, and ends at no day, is due for good.
    const once = await shop.active('once', [{ itemIds: items }], {
      input: { cadence: 'ONCE', startsOn: '2026-02-10' },
    });
    const { data, errors } = await shop.ask(
      'query ($id: ID!) { dueVisits(id: $id) { from to due done } programmesDue { programmeId to } }',
      { id: once.id },
    );
    expect(errors).toBeUndefined();
    expect(data!['dueVisits']).toEqual(Array(2).fill({ from: '2026-02-10', to: null, due: 1, done: 0 }));
    const own = (rows: any[]) => rows.filter(({ programmeId }) => programmeId === once.id);
    expect(own(data!['programmesDue'])).toEqual([{ programmeId: once.id, to: null }]);
  });

  it('is told to everybody: what for and what is looked at', async () => {
    await shop.active('told', [{ itemIds: items }]);
    const { data } = await shop.ask(
      '{ announcedProgrammes { name goals { en } useOfResults { en } questionnaire { sections { items { item { question { en } } } } } } }',
      {},
      await api.signedIn('EMPLOYEE'),
    );
    expect(data!['announcedProgrammes'].find(({ name }: { name: string }) => name === 'told')).toMatchObject({
      goals: { en: 'To see what clients see' },
      useOfResults: { en: 'Training' },
      questionnaire: { sections: [{ items: [{ item: { question: { en: 'Is A?' } } }, {}] }] },
    });
  });

  it('has a calendar that HR and the auditor who goes see, and no manager', async () => {
    const { id, locations } = await shop.active('calendar', [{ itemIds: items }]);
    const auditor = await api.signedIn('AUDITOR');
    const other = await api.signedIn('AUDITOR');
    const auditorId = (await shop.ask('{ me { id } }', {}, auditor)).data!['me'].id;
    const plan = (plannedOn: string, locationId = locations[0].id) =>
      shop.ask(
        'mutation ($id: ID!, $locationId: ID!, $plannedOn: Day!, $auditorId: ID) { planVisit(programmeId: $id, locationId: $locationId, plannedOn: $plannedOn, auditorId: $auditorId) }',
        { id, locationId, plannedOn, auditorId },
      );
    expect(fieldOf(await plan(addDays(today, -1)))).toBe('plannedOn');
    expect(fieldOf(await plan(today, await shop.location('ELSEWHERE')))).toBe('locationId');
    const made = (await plan(addDays(today, 3))).data!['planVisit'];
    const calendar = (token?: string, programmeId?: string) =>
      shop.ask(
        'query ($from: Day!, $until: Day!, $programmeId: ID) { plannedVisits(from: $from, until: $until, programmeId: $programmeId) { id plannedOn auditorId } }',
        { from: today, until: addDays(today, 10), programmeId },
        token,
      );
    const row = { id: made, plannedOn: addDays(today, 3), auditorId };
    expect((await calendar()).data!['plannedVisits']).toEqual([row]);
    expect((await calendar(auditor)).data!['plannedVisits']).toEqual([row]);
    expect((await calendar(undefined, id)).data!['plannedVisits']).toEqual([row]);
    expect((await calendar(undefined, locations[0].id)).data!['plannedVisits']).toEqual([]);
    expect((await calendar(other)).data!['plannedVisits']).toEqual([]);
    expect(codeOf(await calendar(await api.signedIn('MANAGER')))).toBe('FORBIDDEN');
    const cancel = () => shop.ask('mutation ($id: ID!) { cancelPlannedVisit(id: $id) }', { id: made });
    expect((await cancel()).errors).toBeUndefined();
    expect(codeOf(await cancel())).toBe('NOT_FOUND');
  });
});
