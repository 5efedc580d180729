import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, forbidden, notFound, Refusal } from '../refusals.js';
import { sender } from '../sql.js';

export interface Decided {
  id: string;
  errorCode: string | null;
  errorMessage: string | null;
}

interface Open {
  id: string;
  assignment: string;
  employee: string;
  asOf: string;
  kind: 'RISE' | 'FALL' | 'PLACEMENT';
  toStage: string;
  status: string;
  version: number;
}

/**
 * Confirms or rejects proposals, each with its own answer: one that was decided meanwhile, or is out of reach, doesn't hold up the others.
 * A rejection and every step down need a reason. Nobody decides on himself.
 */
export async function decideProposals(
  em: EntityManager,
  ids: string[],
  decision: 'CONFIRM' | 'REJECT',
  reasons: { common: string | null; own: ReadonlyMap<string, string> },
  now: Date,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<Decided[]> {
  if (ids.length === 0 || ids.length > 250) throw badInput('ids', '1 to 250 proposals', ids.length);
  const whyOf = (id: string): string => plainText('reason', reasons.own.get(id) ?? reasons.common ?? '', 1000, 0);
  for (const id of ids) {
    const why = whyOf(id);
    if (decision === 'REJECT' && why.length < 3)
      throw badInput('reason', 'a reason of at least 3 characters for a rejection', why);
  }
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const found = await scoped<Open>(
      to,
      by,
      `select p.id, p.assignment_id as assignment, p.employee_id as employee, p.as_of as "asOf", p.kind, p.to_stage as "toStage", p.status, p.version
       from stage_proposal p where p.id::text = any($1) and $scope(p.employee_id, p.assignment_id) order by p.id for update of p`,
      [ids],
    );
    const byId = new Map(found.map((each) => [each.id, each]));
    const answers = ids.map((id, index) => {
      const refusal = refusalFor(byId.get(id), decision, whyOf(id), by);
      return {
        id,
        refusal:
          refusal ??
          (ids.indexOf(id) < index
            ? conflict('The proposal stands in this call already.', byId.get(id)!.version)
            : null),
      };
    });
    const good = answers.filter(({ refusal }) => refusal === null).map(({ id }) => byId.get(id)!);
    if (good.length > 0) await write(to, good, decision, whyOf, now, by);
    return answers.map(({ id, refusal }) => ({
      id,
      errorCode: refusal?.code ?? null,
      errorMessage: refusal?.message ?? null,
    }));
  });
}

function refusalFor(
  open: Open | undefined,
  decision: string,
  why: string,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Refusal | null {
  if (!open) return notFound('proposal');
  if (open.employee === by.employeeId) return forbidden('decisions about yourself');
  if (open.status !== 'OPEN') return conflict(`The proposal is ${open.status.toLowerCase()} already.`, open.version);
  if (decision === 'CONFIRM' && open.kind === 'FALL' && why.length < 3)
    return badInput('reason', 'a reason of at least 3 characters for a step down', why);
  return null;
}

/** A confirmed stage holds from the day as of which it was proposed. */
async function write(
  to: ReturnType<typeof sender>,
  good: Open[],
  decision: string,
  whyOf: (id: string) => string,
  now: Date,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<void> {
  const ids = good.map(({ id }) => id);
  const whys = ids.map(whyOf);
  await to.query(
    `update stage_proposal p set status = $2, decided_by = $3, decided_at = $4, reason = nullif(d.why, ''), version = version + 1
     from unnest($1::uuid[], $5::text[]) as d (id, why) where p.id = d.id`,
    [ids, decision === 'CONFIRM' ? 'CONFIRMED' : 'REJECTED', by.accountId, now, whys],
  );
  if (decision !== 'CONFIRM') return;
  const batch = await openBatch(to, 'DECISION', by);
  await to.query(
    `insert into stage_decision (assignment_id, stage, decided_on, how, reason, account_id, proposal_id, batch_id)
     select d.assignment, d.stage, d.on_day, d.how, nullif(d.why, ''), $6, d.proposal, $7
     from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::uuid[], $8::text[]) as d (assignment, stage, on_day, how, proposal, why)`,
    [
      good.map(({ assignment }) => assignment),
      good.map(({ toStage }) => toStage),
      good.map(({ asOf }) => asOf),
      good.map(({ kind }) => kind),
      ids,
      by.accountId,
      batch,
      whys,
    ],
  );
  await numberBatch(to, batch);
}
