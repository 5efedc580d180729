import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/scoring/calendar.js';
import { codeOf, fieldOf } from '../standards/desk.js';
import { startBench, type Bench } from './bench.js';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.api.close());

const ANSWERS = { NAME: 'YES', BAG: null, SMILE: '4', RINGS: '2', TONE: 'WARM' };

describe('a draft', () => {
  it('is made and changed by HR, and known to nobody else', async () => {
    const made = await bench.ok(bench.send('createCalibration', { input: bench.input({ raterIds: [], cases: [] }) }));
    expect(made).toMatchObject({ status: 'DRAFT', caseCount: 0, itemCount: 5, raterCount: 0, hasExpert: true });
    const saved = await bench.ok(
      bench.send('saveCalibration', { id: made.id, version: made.version, input: bench.input({ name: 'Summer' }) }),
    );
    expect(saved).toMatchObject({ name: 'Summer', caseCount: 1, raterCount: 3, version: made.version + 1 });
    for (const who of ['ann', 'expert', 'manager']) expect(await bench.read(made.id, who)).toBeNull();
    for (const who of ['ann', 'manager', 'employee'])
      expect(codeOf(await bench.send('createCalibration', { input: bench.input() }, who))).toBe('FORBIDDEN');
  });

  it('takes the items of a questionnaire, all or some, and says whose they are', async () => {
    const questionnaireId = bench.programme.questionnaire.id;
    const all = await bench.ok(
      bench.send('createCalibration', { input: bench.input({ questionnaireId, itemIds: [] }) }),
    );
    expect(all).toMatchObject({ itemCount: 5, programmeName: 'p', questionnaireVersion: 1 });
    const some = bench.input({ questionnaireId, itemIds: [bench.items['TONE'], bench.items['NAME']] });
    const picked = await bench.ok(bench.send('createCalibration', { input: some }));
    expect(picked.items.map(({ name }: any) => name)).toEqual(['S/TONE', 'S/NAME']);
  });

  it.each([
    ['name', { name: ' ' }],
    ['cases[0].link', { cases: [{ title: 'x', link: 'javascript:alert(1)' }] }],
    ['cases[0].title', { cases: [{ title: '' }] }],
    ['cases', { cases: Array.from({ length: 11 }, () => ({ title: 'x' })) }],
    ['itemIds', { itemIds: ['00000000-0000-7000-8000-000000000000'] }],
    ['itemIds', { itemIds: ['x'] }],
    ['questionnaireId', { questionnaireId: '00000000-0000-7000-8000-000000000000', itemIds: [] }],
    ['raterIds', { raterIds: ['x'] }],
    ['raterIds', { raterIds: ['employee'] }],
    ['raterIds', { raterIds: ['ann', 'ann'] }],
    ['raterIds', { raterIds: ['ann', 'expert'] }],
    ['expertId', { expertId: 'employee' }],
  ])('is refused with its field: %s', async (field, more) => {
    const named = Object.fromEntries(
      Object.entries(more).map(([key, value]) => {
        const account = (each: unknown) => bench.accounts[String(each)] ?? each;
        if (key === 'raterIds') return [key, (value as string[]).map(account)];
        return [key, key === 'expertId' ? account(value) : value];
      }),
    );
    const answer = await bench.send('createCalibration', { input: bench.input(named) });
    expect([codeOf(answer), fieldOf(answer)]).toEqual(['BAD_USER_INPUT', field]);
  });

  it('asks no item of an unpublished standard', async () => {
    const { face } = await bench.create('DRAFT-ONLY');
    const answer = await bench.send('createCalibration', { input: bench.input({ itemIds: [face.items[0].id] }) });
    expect(fieldOf(answer)).toBe('itemIds');
  });

  it.each([
    ['cases', { cases: [] }],
    ['cases', { cases: [{ title: 'Nothing to look at' }] }],
    ['itemIds', { itemIds: [] }],
    ['raterIds', { raterIds: [] }],
    ['dueOn', { dueOn: '2020-01-01' }],
  ])('is not opened while something is missing: %s', async (field, more) => {
    const made = await bench.ok(bench.send('createCalibration', { input: bench.input(more) }));
    const answer = await bench.send('openCalibration', { id: made.id, version: made.version });
    expect([codeOf(answer), fieldOf(answer)]).toEqual(['BAD_USER_INPUT', field]);
  });

  it('is changed by the first of ten who read one version', async () => {
    const made = await bench.ok(bench.send('createCalibration', { input: bench.input() }));
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        bench.send('saveCalibration', {
          id: made.id,
          version: made.version,
          input: bench.input({ name: `Round ${at}` }),
        }),
      ),
    );
    expect(tries.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of tries.filter((each) => each.errors))
      expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: made.version + 1 });
  });
});

describe('an open round', () => {
  it('asks the same for good: neither a mutation nor the database changes it', async () => {
    const round = await bench.opened(1);
    const { id, version } = round;
    expect(codeOf(await bench.send('saveCalibration', { id, version, input: bench.input() }))).toBe('CONFLICT');
    const { pool } = bench.api.db;
    for (const statement of [
      `update calibration_case set description = 'other' where round_id = $1`,
      `update calibration_item set position = 9 where round_id = $1`,
      `insert into calibration_case (round_id, position, title) values ($1, 7, 'x')`,
    ])
      await expect(pool.query(statement, [id])).rejects.toMatchObject({ code: '55006' });
  });

  it('takes in others and lets go who has not begun', async () => {
    const round = await bench.opened(1);
    const { ann, ben, cat, manager } = bench.accounts;
    const dueOn = addDays(bench.today, 3);
    await bench.ok(bench.answer(round, 0, 'ann', { NAME: 'YES' }));
    const input = { raterIds: [ann, ben, manager], expertId: cat, dueOn };
    const invited = await bench.ok(bench.send('inviteToCalibration', { id: round.id, version: round.version, input }));
    expect(invited).toMatchObject({ raterCount: 3, hasExpert: true, dueOn, overdue: false });
    expect((await bench.read(round.id, 'cat')).mine).toMatchObject({ expert: true });
    expect(await bench.read(round.id, 'expert')).toBeNull();
    const without = { raterIds: [ben, manager], expertId: null };
    const version = invited.version;
    expect(codeOf(await bench.send('inviteToCalibration', { id: round.id, version, input: without }))).toBe('CONFLICT');
    const alone = { raterIds: [ann], expertId: cat };
    expect(fieldOf(await bench.send('inviteToCalibration', { id: round.id, version, input: alone }))).toBe('raterIds');
    expect((await bench.read(round.id)).raterCount).toBe(3);
  });

  it('keeps answers as they are sent, until they are handed in', async () => {
    const round = await bench.opened(2);
    await bench.ok(bench.answer(round, 0, 'ann', ANSWERS, 'heard at 0:12'));
    await bench.ok(bench.answer(round, 0, 'ann', { ...ANSWERS, NAME: 'NO' }));
    const early = await bench.submit(round, 'ann');
    expect([codeOf(early), early.errors![0]!.extensions['came']]).toEqual(['BAD_USER_INPUT', '5 missing']);
    await bench.ok(bench.answer(round, 1, 'ann', ANSWERS));
    const handed = await bench.ok(bench.submit(round, 'ann'));
    expect(handed.mine).toMatchObject({ answered: 10 });
    expect(handed.mine.submittedAt).not.toBeNull();
    expect(handed).toMatchObject({ submittedCount: 1, raterCount: 3 });
    expect(handed.ownAnswers).toContainEqual({
      caseId: round.cases[0].id,
      itemId: bench.items['NAME'],
      answer: 'NO',
      remark: null,
    });
    expect(codeOf(await bench.answer(round, 1, 'ann', { NAME: 'NO' }))).toBe('CONFLICT');
    expect(codeOf(await bench.submit(round, 'ann'))).toBe('CONFLICT');
    const late = `update calibration_answer set answer = 'NO' where round_id = $1`;
    await expect(bench.api.db.pool.query(late, [round.id])).rejects.toMatchObject({ code: '55006' });
  });

  it.each([
    [{ NAME: 'MAYBE' }, 'answers.S/NAME'],
    [{ NAME: null }, 'answers.S/NAME'],
    [{ SMILE: '6' }, 'answers.S/SMILE'],
    [{ RINGS: '1.5' }, 'answers.S/RINGS'],
    [{ TONE: 'HOT' }, 'answers.S/TONE'],
    [{ NONE: 'YES' }, 'answers'],
  ])('refuses an answer that the item does not take: %o', async (answers, field) => {
    const round = (await latestOpen()) ?? (await bench.opened(1));
    bench.items['NONE'] = '00000000-0000-7000-8000-000000000000';
    const answer = await bench.answer(round, 0, 'ben', answers as Record<string, string | null>);
    delete bench.items['NONE'];
    expect([codeOf(answer), fieldOf(answer)]).toEqual(['BAD_USER_INPUT', field]);
  });

  it('keeps of two devices what the first one sent', async () => {
    const round = await bench.opened(1);
    const { mine } = await bench.read(round.id, 'ben');
    const sent = { id: round.id, version: mine.version, caseId: round.cases[0].id, answers: [] };
    const both = await Promise.all([1, 2, 3].map(() => bench.send('saveCalibrationAnswers', sent, 'ben')));
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(both.filter((each) => each.errors).map(codeOf)).toEqual(['CONFLICT', 'CONFLICT']);
  });

  it('is answered by nobody who is not asked, and closed by HR alone', async () => {
    const round = await bench.opened(1);
    const sent = { id: round.id, version: 1, caseId: round.cases[0].id, answers: [] };
    for (const who of ['stranger', 'manager', 'hr'])
      expect(codeOf(await bench.send('saveCalibrationAnswers', sent, who))).toBe('NOT_FOUND');
    expect(codeOf(await bench.send('saveCalibrationAnswers', sent, 'employee'))).toBe('FORBIDDEN');
    for (const name of ['closeCalibration', 'cancelCalibration', 'openCalibration'])
      expect(codeOf(await bench.send(name, { id: round.id, version: round.version }, 'ann'))).toBe('FORBIDDEN');
  });
});

describe('an ended round', () => {
  it('takes no answer any more, and is ended once', async () => {
    const round = await bench.opened(1);
    await bench.ok(bench.answer(round, 0, 'ann', ANSWERS));
    const closed = await bench.ok(bench.send('closeCalibration', { id: round.id, version: round.version }));
    expect(closed).toMatchObject({ status: 'CLOSED', endedAt: expect.any(String) });
    expect(codeOf(await bench.answer(round, 0, 'ann', ANSWERS))).toBe('CONFLICT');
    expect(codeOf(await bench.submit(round, 'ann'))).toBe('CONFLICT');
    for (const name of ['closeCalibration', 'cancelCalibration', 'openCalibration'])
      expect(codeOf(await bench.send(name, { id: round.id, version: closed.version }))).toBe('CONFLICT');
  });

  it('that was called off is there for HR alone, without its answers', async () => {
    const round = await bench.opened(1);
    await bench.ok(bench.answer(round, 0, 'ann', ANSWERS));
    const gone = await bench.ok(bench.send('cancelCalibration', { id: round.id, version: round.version }));
    expect(gone.status).toBe('CANCELLED');
    expect(await bench.read(round.id, 'ann')).toBeNull();
    for (const who of ['hr', 'ann']) {
      const answer = await bench.ask(
        'query ($id: ID!) { calibrationResults(id: $id) { raterCount } }',
        { id: round.id },
        bench.tokens[who],
      );
      expect(codeOf(answer)).toBe(who === 'hr' ? 'CONFLICT' : 'NOT_FOUND');
    }
  });
});

describe('the list', () => {
  it('has, for those who are asked, the open rounds that wait for them on top, and no other', async () => {
    const list = async (who: string, args = '') =>
      (
        await bench.ask(
          `{ calibrations(first: 100${args}) { totalCount nodes { id status mine { submittedAt } } } }`,
          {},
          bench.tokens[who],
        )
      ).data!['calibrations'];
    const own = await list('ann');
    expect(own.totalCount).toBeGreaterThan(3);
    expect(new Set(own.nodes.map(({ status }: any) => status))).toEqual(new Set(['OPEN', 'CLOSED']));
    const waiting = own.nodes.map(({ status, mine }: any) => status === 'OPEN' && mine.submittedAt === null);
    expect(waiting).toEqual(waiting.toSorted((a: boolean, b: boolean) => Number(b) - Number(a)));
    expect((await list('stranger')).totalCount).toBe(0);
    expect((await list('hr', ', status: CANCELLED')).totalCount).toBe(1);
    expect((await list('hr', ', search: "summ"')).nodes).toHaveLength(1);
    expect((await list('hr', ', search: "%"')).totalCount).toBe(0);
  });

  it('stands in the journal with everything that was done, without a word of it', async () => {
    const { rows } = await bench.api.db.pool.query(
      `select distinct action from journal where action ilike '%calibration%' order by 1`,
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'cancelCalibration',
        'closeCalibration',
        'createCalibration',
        'openCalibration',
        'saveCalibrationAnswers',
      ]),
    );
    const all = await bench.api.db.pool.query('select string_agg(j::text, chr(10)) as said from journal j');
    for (const word of ['heard at 0:12', 'As heard', 'Summer']) expect(all.rows[0].said).not.toContain(word);
  });

  it('keeps a standard from being deleted as long as a round asks it', async () => {
    const far = await bench.published('FAR', {}, addDays(bench.today, 30));
    await bench.ok(bench.send('createCalibration', { input: bench.input({ itemIds: [far.face.items[0].id] }) }));
    const uses = await bench.ask('query ($id: ID!) { standardUses(id: $id) { what name count } }', { id: far.id });
    expect(uses.data!['standardUses']).toEqual([{ what: 'CALIBRATION', name: 'Spring', count: 1 }]);
    expect(codeOf(await bench.ask('mutation ($id: ID!) { deleteStandard(id: $id) }', { id: far.id }))).toBe('CONFLICT');
  });
});

async function latestOpen(): Promise<any> {
  const { rows } = await bench.api.db.pool.query(
    `select r.id from calibration_round r join calibration_rater t on t.round_id = r.id and t.account_id = $1 and t.submitted_at is null
     where r.status = 'OPEN' order by r.opened_at desc limit 1`,
    [bench.accounts['ben']],
  );
  return rows[0] ? bench.read(rows[0].id, 'ben') : null;
}
