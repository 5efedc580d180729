import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../access/world.js';
import { codeOf, deskOf, fieldOf, greeting, type Desk } from './desk.js';

let api: World;
let desk: Desk;
beforeAll(async () => {
  api = await startWorld();
  desk = deskOf(api, await api.signedIn('HR'));
});
afterAll(() => api.close());

const vague = { text: { en: 'Is polite.' } };
const KEY = 'VAGUE_WORD:en:text:polite';
const OTHERS = ['MISSING_LANGUAGE:ru:title:', 'MISSING_LANGUAGE:pl:title:'];
const reason = 'We agreed on it in a workshop';
const save = (id: string, lock: number, input: object, overrules: object[]) =>
  desk.ask(
    `mutation ($id: ID!, $lock: Int!, $input: StandardInput!, $overrules: [OverruleInput!]!) {
      saveStandardDraft(id: $id, lock: $lock, input: $input, overrules: $overrules) { face { lock overruled { key reason } } } }`,
    { id, lock, input: { ...greeting, ...input }, overrules },
  );
const publish = (id: string, lock: number, overrules: object[] = []) =>
  desk.ask(
    `mutation ($id: ID!, $lock: Int!, $overrules: [OverruleInput!]!) {
      publishStandard(id: $id, lock: $lock, overrules: $overrules) { face { status overruled { key reason } } } }`,
    { id, lock, overrules },
  );

describe('a reason against a warning', () => {
  it('is kept with the draft, until the words that it was about are gone', async () => {
    const { id } = await desk.create('KEPT', vague);
    const kept = await save(id, 1, vague, [
      { key: KEY, reason: ` ${reason} ` },
      { key: 'VAGUE_WORD:en:text:gone', reason },
    ]);
    expect(kept.data!['saveStandardDraft'].face.overruled).toEqual([{ key: KEY, reason }]);
    const mended = await save(id, 2, {}, [{ key: KEY, reason }]);
    expect(mended.data!['saveStandardDraft'].face.overruled).toEqual([]);
  });

  it('counts when the draft is published, beside those given then, and goes on into the next version', async () => {
    const { id } = await desk.create('COUNTS', vague);
    await save(id, 1, vague, [{ key: KEY, reason }]);
    expect([codeOf(await publish(id, 2)), fieldOf(await publish(id, 2))]).toEqual(['BAD_USER_INPUT', 'overrules']);
    const done = await publish(
      id,
      2,
      OTHERS.map((key) => ({ key, reason: 'One language is spoken here' })),
    );
    expect(done.data!['publishStandard'].face.overruled.map(({ key }: { key: string }) => key).toSorted()).toEqual(
      [KEY, ...OTHERS].toSorted(),
    );
    const next = await desk.ask(
      'mutation ($id: ID!) { createStandardVersion(id: $id) { versions { status overruled { key } } } }',
      { id },
    );
    expect(next.data!['createStandardVersion'].versions[0].overruled).toHaveLength(3);
  });

  it.each([
    [{ key: KEY, reason: 'no' }, 'overrules[0].reason'],
    [{ key: KEY, reason: 'x'.repeat(1001) }, 'overrules[0].reason'],
    [{ key: 'NO_MEASURABLE_ITEM::items:', reason }, 'overrules[0].key'],
  ])('is refused as %j, naming %s', async (overrule, field) => {
    const { id } = await desk.create(`BAD-${field}-${overrule.reason.length}`, { ...vague, items: [] });
    expect(fieldOf(await save(id, 1, { ...vague, items: [] }, [overrule]))).toBe(field);
  });
});

describe('who looks after a standard', () => {
  it('is listed once with a count, and narrows the list', async () => {
    const ownerId = api.people.manager;
    for (const code of ['OWN-1', 'OWN-2'])
      await desk.ask(
        'mutation ($code: String!, $ownerId: ID, $input: StandardInput!) { createStandard(code: $code, ownerId: $ownerId, input: $input) { id } }',
        { code, ownerId, input: greeting },
      );
    const { data } = await desk.ask(
      'query ($id: ID) { standardOwners { id standards } standards(filter: { ownerId: $id }) { nodes { code } } }',
      { id: ownerId },
    );
    expect(data!['standardOwners']).toEqual([{ id: ownerId, standards: 2 }]);
    expect(data!['standards'].nodes.map(({ code }: { code: string }) => code)).toEqual(['OWN-1', 'OWN-2']);
  });
});

describe('papers recorded by mistake', () => {
  it('are taken back as a whole: the people are asked again, and the list says so', async () => {
    const today = (await desk.ask('{ organisation { today } }')).data!['organisation'].today;
    const { id, face } = await desk.published('PAPERS');
    const signed = ['E-1', 'E-2'].map((employeeCode) => ({ employeeCode, versionId: face.id, signedOn: today }));
    const record = () =>
      desk.ask('mutation ($signed: [PaperAcknowledgement!]!) { recordAcknowledgements(signed: $signed) }', { signed });
    expect((await record()).data).toEqual({ recordAcknowledgements: 2 });
    const list = async () =>
      (await desk.ask('{ acknowledgementBatches { id by fileName added standing standardCodes undone } }')).data![
        'acknowledgementBatches'
      ];
    const [batch, ...more] = await list();
    expect(more).toEqual([]);
    expect(batch).toMatchObject({ fileName: null, added: 2, standing: 2, standardCodes: ['PAPERS'], undone: false });
    const undo = () => desk.ask('mutation ($id: ID!) { undoBatch(id: $id) { superseded kept } }', { id: batch.id });
    expect((await undo()).data).toEqual({ undoBatch: { superseded: 2, kept: 0 } });
    expect(codeOf(await undo())).toBe('CONFLICT');
    expect((await list())[0]).toMatchObject({ standing: 0, undone: true });
    const open = await desk.ask(
      'query ($id: ID) { acknowledgements(standardId: $id, state: "OPEN", sort: EMPLOYEE) { nodes { employeeCode teamName standardId } } }',
      { id },
    );
    const nodes = open.data!['acknowledgements'].nodes;
    expect(nodes.map(({ employeeCode }: { employeeCode: string }) => employeeCode)).toEqual(
      expect.arrayContaining(['E-1', 'E-2']),
    );
    expect(nodes[0].standardId).toBe(id);
    // What was taken back can be recorded anew.
    expect((await record()).data).toEqual({ recordAcknowledgements: 2 });
  });

  it('mark the maps that rest on them', async () => {
    const today = (await desk.ask('{ organisation { today } }')).data!['organisation'].today;
    const { face } = await desk.published('MARKED');
    const employee = api.people.employees[0]!;
    const { rows } = await api.db.pool.query('select code from employee where id = $1', [employee]);
    await desk.ask('mutation ($signed: [PaperAcknowledgement!]!) { recordAcknowledgements(signed: $signed) }', {
      signed: [{ employeeCode: rows[0].code, versionId: face.id, signedOn: today }],
    });
    const { map } = await api.mapOf(employee);
    await api.db.pool.query('update career_map set cutoff = (select max(number) from batch) where id = $1', [map]);
    const { data } = await desk.ask('{ acknowledgementBatches(first: 1) { id } }');
    await desk.ask('mutation ($id: ID!) { undoBatch(id: $id) { superseded } }', {
      id: data!['acknowledgementBatches'][0].id,
    });
    const { rows: marked } = await api.db.pool.query('select contains_withdrawn from career_map where id = $1', [map]);
    expect(marked).toEqual([{ contains_withdrawn: true }]);
  });
});
