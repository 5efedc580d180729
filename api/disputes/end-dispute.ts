import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { correctVisit, type Correction } from '../audits/correct-visit.js';
import { rulesInForce } from '../rules/in-force.js';
import { badInput, conflict, forbidden, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { checkedWords } from './checked-words.js';
import { decidedWeight, standingSignal, touched, weightOf } from './decide-signal.js';
import type { Dispute } from './dispute.js';
import { findDispute } from './find-disputes.js';

type Person = Extract<Viewer, { kind: 'ACCOUNT' }>;

export interface Decision {
  outcome: string;
  reason: string;
  /** What the answer becomes; null: it is taken out. */
  answer: string | null;
  /** Of a partly upheld signal: with what weight it counts, as text. */
  weight: string | null;
}

const OUTCOMES = ['UPHELD', 'PARTLY', 'REJECTED'];

/** The caller takes it on himself to decide, by name. Somebody else may take it over as long as it isn't decided. */
export async function takeDispute(em: EntityManager, id: string, today: Day, by: Person): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await held(to, id, today, by, 'mayDecide');
    await to.query(
      `insert into dispute_step (dispute_id, state, decider_id, account_id, happened_on) values ($1, 'IN_REVIEW', $2, $2, $3)`,
      [id, by.accountId, today],
    );
  });
}

/** Whoever disputed takes it back: what was told counts again. */
export async function withdrawDispute(em: EntityManager, id: string, today: Day, by: Person): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const dispute = await held(to, id, today, by, 'mayWithdraw');
    const batch = await openBatch(to, 'DISPUTE', by);
    await to.query(
      `insert into dispute_step (dispute_id, state, account_id, happened_on, batch_id) values ($1, 'WITHDRAWN', $2, $3, $4)`,
      [id, accountOf(by), today, batch],
    );
    if (dispute.about === 'SIGNAL') await touched(to, await standingSignal(to, id));
    await numberBatch(to, batch);
  });
}

/**
 * Decides, with a reason. An upheld item is taken out or gets another answer, a partly upheld one another answer; an upheld visit counts
 * nowhere any more, a partly upheld one for the location only. That is a new version of the visit. What is rejected stays and counts again.
 */
export async function decideDispute(
  em: EntityManager,
  id: string,
  decision: Decision,
  today: Day,
  by: Person,
): Promise<void> {
  const { outcome, answer } = decision;
  if (!OUTCOMES.includes(outcome)) throw badInput('outcome', `one of ${OUTCOMES.join(', ')}`, outcome);
  const reason = checkedWords('reason', decision.reason);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const dispute = await held(to, id, today, by, 'mayDecide');
    if (dispute.decider !== null && dispute.decider !== by.accountId)
      throw conflict(
        `${dispute.deciderName ?? 'Somebody else'} has taken this dispute. Take it over before you decide.`,
      );
    if (dispute.about === 'SIGNAL') return decideSignal(to, id, { ...decision, reason }, today, by);
    if (decision.weight !== null) throw badInput('weight', 'left out: only signals have a weight', decision.weight);
    if (dispute.visitId === null) throw conflict('The visit was taken back; there is nothing left to decide.');
    const { body: rules } = await rulesInForce(to, today);
    const batch = await openBatch(to, 'DISPUTE', by);
    const change = correctionOf(dispute, outcome, answer);
    const { before, after } = await correctVisit(to, dispute.visitId, change, { rules, batch });
    await to.query(
      `insert into dispute_step (dispute_id, state, reason, answer, decider_id, account_id, happened_on, score_before, score_after, batch_id)
       values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9)`,
      [id, outcome, reason, change?.item ? change.answer : null, by.accountId, today, before, after, batch],
    );
    await numberBatch(to, batch);
  });
}

/**
 * An upheld signal counts no more, a partly upheld one with less weight, whatever the source sends later; a rejected one as before. One that
 * is gone meanwhile has nothing left to change, and is decided all the same.
 */
async function decideSignal(to: Sender, id: string, decision: Decision, today: Day, by: Person): Promise<void> {
  const { outcome, reason, answer } = decision;
  const standing = await standingSignal(to, id);
  const before = standing === null ? '0' : await weightOf(to, standing, today);
  const weight = decidedWeight(outcome, answer, decision.weight, before);
  const batch = await openBatch(to, 'DISPUTE', by);
  await to.query(
    `insert into dispute_step (dispute_id, state, reason, decider_id, account_id, happened_on, weight_before, weight, batch_id)
     values ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
    [id, outcome, reason, by.accountId, today, before, weight, batch],
  );
  await touched(to, standing);
  await numberBatch(to, batch);
}

/** What a decision changes of the visit; null: nothing. */
function correctionOf({ itemId, disputedAnswer }: Dispute, outcome: string, answer: string | null): Correction | null {
  if (outcome === 'REJECTED' || itemId === null) {
    if (answer !== null) throw badInput('answer', 'left out: this decision changes no single answer', answer);
    return outcome === 'REJECTED' ? null : { item: null, answer: null, keepPerson: outcome === 'UPHELD' };
  }
  if (outcome === 'PARTLY' && answer === null) throw badInput('answer', 'what the answer becomes', null);
  if (answer !== null && answer === disputedAnswer) throw badInput('answer', 'another one than was disputed', answer);
  return { item: itemId, answer, keepPerson: true };
}

/** The dispute within reach, held. What is out of reach isn't there; what the caller made himself others decide. */
async function held(
  to: Sender,
  id: string,
  today: Day,
  by: Person,
  may: 'mayDecide' | 'mayWithdraw',
): Promise<Dispute & { decider: string | null }> {
  const seen = await findDispute(to, by, id, today);
  if (seen.about === 'SIGNAL') await to.query('select 1 from dispute where id = $1 for no key update', [id]);
  await to.query(
    `select 1 from visit v join dispute d on d.programme_id = v.programme_id and d.number = v.number where d.id = $1 and v.superseded_by is null
     for update of v`,
    [id],
  );
  // Read again behind the lock: somebody may have been faster.
  const dispute = await findDispute(to, by, seen.id, today);
  if (!['OPEN', 'IN_REVIEW'].includes(dispute.state)) throw conflict('This dispute has ended.');
  if (!dispute[may]) {
    if (may === 'mayWithdraw') throw notFound('dispute of your own');
    throw forbidden('decisions about visits of your own making, or about yourself');
  }
  const { rows } = await to.query<{ decider: string | null }>(
    'select decider_id as decider from dispute_step where dispute_id = $1 order by id desc limit 1',
    [id],
  );
  return { ...dispute, decider: rows[0]?.decider ?? null };
}
