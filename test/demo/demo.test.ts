import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemo } from '../../api/demo/fill.js';
import { demoSignals } from '../../api/demo/signals.js';
import { smallPlan } from '../../api/demo/small.js';
import { makeLog } from '../../api/log.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';

const LAST_DAY = '2026-11-22';
let api: Api;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  await fillDemo(api.db, LAST_DAY, makeLog('fatal'), { size: 'small' });
});
afterAll(() => api.close());

const count = async (sql: string) =>
  (await api.db.pool.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]!.n;

describe('the small demo organisation', () => {
  it('is the same for the same seed and last day', async () => {
    const read = async () => {
      const all: unknown[] = [];
      for await (const items of demoSignals(7, smallPlan(LAST_DAY))) all.push(...items);
      return JSON.stringify(all);
    };
    expect(await read()).toBe(await read());
  });

  it('has no row that its own front door would refuse', async () => {
    for await (const items of demoSignals(7, smallPlan(LAST_DAY)))
      for (const item of items) expect(item).not.toHaveProperty('expected');
  });

  it('is alive: stages differ, and something waits for a decision', async () => {
    const { rows } = await api.db.pool.query(
      "select distinct held_stage from scorecard where as_of = '2026-10-31' order by 1",
    );
    expect(rows.map(({ held_stage }) => held_stage)).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect(await count("stage_proposal where status = 'OPEN'")).toBeGreaterThan(0);
  });

  it('holds visits of both sides with an answer per item, most of them worked with, and standards that a few never signed', async () => {
    expect(await count('visit where questionnaire_id is not null')).toBeGreaterThan(60);
    expect(await count(`(select distinct p.kind from visit v join programme p on p.id = v.programme_id) k`)).toBe(2);
    expect(await count('visit v where not exists (select 1 from visit_answer a where a.visit_id = v.id)')).toBe(0);
    const worked = await count(`result_step where kind = 'DISCUSSED'`);
    expect(worked).toBeGreaterThan(40);
    expect(worked).toBeLessThan(await count('visit'));
    const signIn = await api.post('mutation { signIn(email: "hr@demo.example", password: "karta-demo-hr") { token } }');
    const token = (signIn.data as { signIn: { token: string } }).signIn.token;
    const { data } = await api.post(
      `{ acknowledgements(state: "OVERDUE") { totalCount } visits(state: "CLOSED") { totalCount }
        conformity(by: STANDARD, from: "2026-05-01", to: "2026-11-22") { name asked kept notYetAnnounced }
        sideGaps(from: "2026-05-01", to: "2026-11-22") { state } standards { nodes { code face { warnings { code found language } } } } }`,
      {},
      token,
    );
    expect(data!['acknowledgements'].totalCount).toBeGreaterThan(3);
    expect(data!['visits'].totalCount).toBeGreaterThan(40);
    expect(data!['conformity'].map(({ name }: { name: string }) => name)).toEqual([
      'DESK',
      'GREET',
      'IDENT',
      'SOLVE',
      'THANK',
      'WAIT',
    ]);
    expect(data!['conformity'].some(({ notYetAnnounced }: { notYetAnnounced: number }) => notYetAnnounced > 0)).toBe(
      true,
    );
    expect(data!['sideGaps'].every(({ state }: { state: string }) => ['AGREE', 'NOTABLE'].includes(state))).toBe(true);
    // The demo practises what its check preaches.
    expect(data!['standards'].nodes.flatMap(({ face }: any) => face.warnings)).toEqual([]);
  });

  it('has one calibration round to read and one to answer, and asks nobody twice', async () => {
    const { rows } = await api.db.pool.query(
      `select r.status, (select count(*)::int from calibration_case c where c.round_id = r.id) as cases,
         (select count(*)::int from calibration_rater t where t.round_id = r.id) as raters,
         (select count(*)::int from calibration_answer n where n.round_id = r.id) as answers,
         (select count(*)::int from calibration_rater t where t.round_id = r.id and t.submitted_at is not null) as submitted
       from calibration_round r order by 1`,
    );
    expect(rows).toEqual([
      { status: 'CLOSED', cases: 6, raters: 6, answers: 6 * 6 * 9, submitted: 6 },
      { status: 'OPEN', cases: 2, raters: 6, answers: 2 * 2 * 9 + 9, submitted: 2 },
    ]);
    const signIn = await api.post('mutation { signIn(email: "hr@demo.example", password: "karta-demo-hr") { token } }');
    const { token } = signIn.data!['signIn'];
    const list = await api.post('{ calibrations(status: CLOSED) { nodes { id questionnaireId } } }', {}, token);
    const { id, questionnaireId } = list.data!['calibrations'].nodes[0];
    const { data } = await api.post(
      `query ($id: ID!) { calibrationResults(id: $id) { overall { state alpha } raters { name expert { side } }
        items { name diverges agreement { state reason } } } }`,
      { id },
      token,
    );
    const { overall, items, raters } = data!['calibrationResults'];
    expect(overall.alpha).toBeGreaterThan(0.5);
    expect(raters.map(({ expert }: any) => expert.side)).toEqual(expect.arrayContaining(['LENIENT', 'NEITHER']));
    expect(items.some(({ diverges }: any) => diverges)).toBe(true);
    expect(items.some(({ diverges }: any) => !diverges)).toBe(true);
    // A round of one's own on the demo's questions: it stays, with its items, when the demo goes.
    const own = await api.post(
      'mutation ($input: CalibrationInput!) { createCalibration(input: $input) { id itemCount } }',
      { input: { name: 'Own', questionnaireId, itemIds: [], raterIds: [], cases: [] } },
      token,
    );
    expect(own.data!['createCalibration'].itemCount).toBe(10);
  });

  it('cannot be removed while nobody could sign in afterwards, and is gone whole when somebody can', async () => {
    const signIn = await api.post(
      'mutation { signIn(email: "admin@demo.example", password: "karta-demo-admin") { token } }',
    );
    const token = (signIn.data as { signIn: { token: string } }).signIn.token;
    const refused = await api.post('mutation { removeDemo }', {}, token);
    expect(refused.errors![0]!.extensions['code']).toBe('CONFLICT');
    expect(await count('employee')).toBeGreaterThan(0);

    const made = await api.post(
      'mutation { createAccount(email: "me@example.org", name: "Me", role: ADMINISTRATOR) { password } }',
      {},
      token,
    );
    const password = (made.data as { createAccount: { password: string } }).createAccount.password;
    // A signal that the demo's employee disputed, with a picture beside it, goes with her.
    await api.db.pool.query(
      `with file as (insert into evidence_file (account_id, media_type, bytes, sha256) select id, 'image/png', '\\x00', '\\x00' from account where role = 'EMPLOYEE' returning id)
       insert into dispute (employee_id, source_id, external_id, kind, assignment_id, signal_id, occurred_at, reason, opened_on, due_on, evidence_file_id, batch_id)
       select s.employee_id, s.source_id, s.external_id, s.kind, s.assignment_id, s.id, s.occurred_at, 'Not mine', '2026-11-20', '2026-12-04', file.id, s.batch_id
       from signal s, file limit 1`,
    );
    expect((await api.post('mutation { removeDemo }', {}, token)).errors).toBeUndefined();
    for (const table of [
      'employee',
      'team',
      'task',
      'signal',
      'signal_key',
      'client',
      'scorecard',
      'career_map',
      'dispute',
      'evidence_file',
      'account where demo',
      'calibration_round where demo',
      'calibration_answer',
    ]) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    expect([await count('calibration_round'), await count('calibration_item')]).toEqual([1, 10]);
    expect((await api.post('{ me { id } }', {}, token)).data).toEqual({ me: null });
    const mine = await api.post(
      'mutation ($password: String!) { signIn(email: "me@example.org", password: $password) { token } }',
      { password },
    );
    expect(mine.errors).toBeUndefined();
  });
});
