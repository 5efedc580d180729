import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall, verdicts } from '../maps/small.js';

const DECIDE = `mutation ($ids: [ID!]!, $decision: Decision!, $reason: String) {
  decideProposals(ids: $ids, decision: $decision, reason: $reason) { id errorCode errorMessage proposal { status version reason decidedBy decidedAt } } }`;

let api: Demo;
let hr: string;

/**
 * FRIDA works badly from April on and held R3 as her manager stated; the eight RISE-1 to 8 are new and good; NOBODY says nothing.
 * Evaluated at the ends of March to August.
 */
beforeAll(async () => {
  api = await startSmall();
  hr = await api.signedIn('HR');
  const rising = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `RISE-${n}`);
  await hire(api.db, [...rising, 'NOBODY'], '2026-01-01');
  await hire(api.db, ['FRIDA'], '2024-01-01', 'R3');
  await bring(api.db, [
    ...rising.flatMap((code) => ['2026-01', '2026-02', '2026-03'].flatMap((month) => contacts(code, month, 'GOOD'))),
    ...['2026-01', '2026-02', '2026-03'].flatMap((month) => contacts('FRIDA', month, 'GOOD')),
    ...['2026-04', '2026-05', '2026-06', '2026-07', '2026-08'].flatMap((month) => contacts('FRIDA', month, 'BAD')),
  ]);
  await scheduled(api.db, '2026-03-31');
});
afterAll(() => api.close());

async function proposalOf(
  code: string,
): Promise<{ id: string; kind: string; toStage: string; status: string; version: number }> {
  const { stageProposals } = (
    await api.post(
      'query ($code: String) { stageProposals(first: 1, search: $code) { nodes { id kind toStage status version } } }',
      { code },
      hr,
    )
  ).data!;
  return stageProposals.nodes[0];
}

async function decide(ids: string[], decision: 'CONFIRM' | 'REJECT', reason: string | null = null, token = hr) {
  const answer = await api.post(DECIDE, { ids, decision, reason }, token);
  return {
    refused: answer.errors?.[0]?.extensions,
    results: answer.data?.['decideProposals'] as Record<string, any>[] | undefined,
  };
}

const decisionsOn = async (id: string) =>
  (
    await api.db.pool.query(
      `select d.stage, d.how, d.decided_on, d.reason, d.account_id is not null as named, b.kind as batch, b.number is not null as numbered
       from stage_decision d join batch b on b.id = d.batch_id where d.proposal_id = $1`,
      [id],
    )
  ).rows;

describe('deciding on a proposal', () => {
  it('writes, when it is confirmed, the decision and the batch that brings it, in the name of who decided', async () => {
    const { id, kind, toStage, version } = await proposalOf('RISE-1');
    expect({ kind, toStage }).toEqual({ kind: 'PLACEMENT', toStage: 'R2' });
    const { results } = await decide([id], 'CONFIRM');
    expect(results).toMatchObject([
      { id, errorCode: null, proposal: { status: 'CONFIRMED', version: version + 1, decidedBy: 'HR 1' } },
    ]);
    expect(await decisionsOn(id)).toEqual([
      {
        stage: 'R2',
        how: 'PLACEMENT',
        decided_on: '2026-03-31',
        reason: null,
        named: true,
        batch: 'DECISION',
        numbered: true,
      },
    ]);
  });

  it('answers CONFLICT, with the version it has now, to whoever comes second', async () => {
    const { id } = await proposalOf('RISE-1');
    for (const decision of ['CONFIRM', 'REJECT'] as const) {
      const { results } = await decide([id], decision, 'Too late anyway');
      expect(results).toMatchObject([
        {
          errorCode: 'CONFLICT',
          errorMessage: expect.stringContaining('confirmed'),
          proposal: { status: 'CONFIRMED' },
        },
      ]);
    }
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it('asks for a reason to reject, and then keeps it without moving anybody', async () => {
    const { id } = await proposalOf('RISE-2');
    for (const reason of [null, '', '  ', 'no', '     x    ']) {
      expect((await decide([id], 'REJECT', reason)).refused, String(reason)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'reason',
      });
    }
    expect((await decide([id], 'REJECT', 'x'.repeat(1001))).refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'reason',
    });
    expect((await proposalOf('RISE-2')).status).toBe('OPEN');
    const batches = async () => (await api.db.pool.query('select count(*)::int as n from batch')).rows[0]!.n;
    const before = await batches();
    expect((await decide([id], 'REJECT', '  Only two months here ')).results).toMatchObject([
      { errorCode: null, proposal: { status: 'REJECTED', reason: 'Only two months here' } },
    ]);
    expect(await decisionsOn(id)).toEqual([]);
    expect(await batches()).toBe(before);
  });

  it('answers each of many for itself, in the order asked', async () => {
    const [done, open, other] = [await proposalOf('RISE-1'), await proposalOf('RISE-3'), await proposalOf('RISE-4')];
    const unknown = '01999999-9999-7999-8999-999999999999';
    const { results } = await decide([done.id, open.id, unknown, other.id], 'CONFIRM');
    expect(results!.map(({ id, errorCode }) => [id, errorCode])).toEqual([
      [done.id, 'CONFLICT'],
      [open.id, null],
      [unknown, 'NOT_FOUND'],
      [other.id, null],
    ]);
    expect(await decisionsOn(open.id)).toHaveLength(1);
    expect(await decisionsOn(other.id)).toHaveLength(1);
  });

  it('keeps for each of many the words that were meant for it', async () => {
    const [one, two] = [await proposalOf('RISE-7'), await proposalOf('RISE-8')];
    const { data } = await api.post(
      `mutation ($ids: [ID!]!, $reasons: [ProposalReason!]) {
        decideProposals(ids: $ids, decision: CONFIRM, reason: "To all", reasons: $reasons) { errorCode proposal { reason } } }`,
      { ids: [one.id, two.id], reasons: [{ id: two.id, reason: '  Your calm helped ' }] },
      hr,
    );
    expect(data!['decideProposals']).toEqual([
      { errorCode: null, proposal: { reason: 'To all' } },
      { errorCode: null, proposal: { reason: 'Your calm helped' } },
    ]);
    expect(await decisionsOn(two.id)).toMatchObject([{ reason: 'Your calm helped' }]);
  });

  it('decides once on an id that is named twice', async () => {
    const { id } = await proposalOf('RISE-5');
    const { results } = await decide([id, id], 'CONFIRM');
    expect(results!.map(({ errorCode }) => errorCode)).toEqual([null, 'CONFLICT']);
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it('lets exactly one of ten at once win', async () => {
    const { id } = await proposalOf('RISE-6');
    const tokens = await Promise.all(Array.from({ length: 10 }, () => api.signedIn('HR')));
    const codes = (await Promise.all(tokens.map((token) => decide([id], 'CONFIRM', null, token)))).map(
      ({ results }) => results![0]!['errorCode'],
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(9);
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it('takes 1 to 250 at once', async () => {
    expect((await decide([], 'CONFIRM')).refused).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
    const { id } = await proposalOf('RISE-1');
    expect(
      (
        await decide(
          Array.from({ length: 251 }, () => id),
          'CONFIRM',
        )
      ).refused,
    ).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
  });
});

describe('a confirmed stage', () => {
  it('stands on the next map, and not on the one before, and not on a map that knows less', async () => {
    const employee = await api.employee('RISE-1');
    const card = async (more: string) => {
      const [map] = await api.made(hr, `employeeIds: ["${employee}"], ${more}`);
      const { careerMap } = (
        await api.post(
          'query ($id: ID!) { careerMap(id: $id) { cutoff cards { held heldSince heldHow nextStage } } }',
          { id: map!.id },
          hr,
        )
      ).data!;
      return { cutoff: careerMap.cutoff as number, ...careerMap.cards[0] };
    };
    const now = await card('asOf: "2026-04-15"');
    expect(now).toMatchObject({ held: 'R2', heldSince: '2026-03-31', heldHow: 'PLACEMENT', nextStage: 'R3' });
    expect(await card('asOf: "2026-03-30"')).toMatchObject({ held: 'R1', heldHow: 'FIRST', nextStage: 'R2' });
    const { rows } = await api.db.pool.query("select min(number)::int as n from batch where kind = 'DECISION'");
    expect(await card(`asOf: "2026-04-15", cutoff: ${rows[0]!.n - 1}`)).toMatchObject({ held: 'R1' });
  });

  it('leaves the evaluation that proposed it as it was: it verifies', async () => {
    const { rows } = await api.db.pool.query(
      "select m.id from career_map m join employee e on e.id = m.employee_id where e.code = 'RISE-1' and m.purpose = 'SCHEDULED'",
    );
    const { verifyMap } = (
      await api.post('query ($id: ID!) { verifyMap(id: $id) { result } }', { id: rows[0]!.id }, hr)
    ).data!;
    expect(verifyMap.result).toBe('EQUAL');
  });
});

describe('a newer evaluation', () => {
  it('takes the place of what was left open, whether or not it proposes anything itself', async () => {
    const placement = await proposalOf('FRIDA');
    expect(placement).toMatchObject({ kind: 'PLACEMENT', toStage: 'R4', status: 'OPEN' });
    await scheduled(api.db, '2026-04-30');
    const { rows } = await api.db.pool.query('select status from stage_proposal where id = $1', [placement.id]);
    expect(rows).toEqual([{ status: 'SUPERSEDED' }]);
    expect((await verdicts(api.db, '2026-04-30')).get('FRIDA')).toMatchObject({ proposal: null });
    expect((await decide([placement.id], 'CONFIRM')).results).toMatchObject([
      { errorCode: 'CONFLICT', proposal: { status: 'SUPERSEDED' } },
    ]);
  });

  it('proposes a step down after three in a row below retention, and that needs a reason even to confirm', async () => {
    // A third of April's window is bad already: it is the first of three (scoring.md, section 14: fall 3).
    await scheduled(api.db, '2026-05-31');
    expect((await proposalOf('FRIDA')).status).toBe('SUPERSEDED');
    await scheduled(api.db, '2026-06-30');
    for (const [asOf, down] of [
      ['2026-04-30', 1],
      ['2026-05-31', 2],
      ['2026-06-30', 3],
    ] as const) {
      expect((await verdicts(api.db, asOf)).get('FRIDA'), asOf).toMatchObject({ state: 'AT_RISK', streak: { down } });
    }
    const fall = await proposalOf('FRIDA');
    expect(fall).toMatchObject({ kind: 'FALL', toStage: 'R2', status: 'OPEN' });
    for (const reason of [null, ' ', 'ok']) {
      expect((await decide([fall.id], 'CONFIRM', reason)).results).toMatchObject([
        { errorCode: 'BAD_USER_INPUT', proposal: { status: 'OPEN' } },
      ]);
    }
    expect(await decisionsOn(fall.id)).toEqual([]);
    expect((await decide([fall.id], 'CONFIRM', 'Agreed in a talk')).results).toMatchObject([
      { errorCode: null, proposal: { status: 'CONFIRMED' } },
    ]);
    expect(await decisionsOn(fall.id)).toMatchObject([{ stage: 'R2', how: 'FALL', reason: 'Agreed in a talk' }]);
  });
});
