import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { accountViewer } from '../access/viewer.js';
import { decideProposals } from './decide.js';
import { AssignmentRow } from '../people/assignment-row.js';
import { assignmentsOf } from '../people/read-assignments.js';
import { findProposals, proposalsById } from './find-proposals.js';
import { stateStage } from './state-stage.js';
import { Decision, DecisionResult, ProposalReason, StageProposalConnection } from './stage-proposal.js';

@Resolver()
export class StagesResolver {
  @Query(() => StageProposalConnection, { description: 'Proposed changes of stage within your reach, newest first.' })
  stageProposals(
    @Arg('first', () => Int, { defaultValue: 25, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('status', () => String, {
      nullable: true,
      description: 'OPEN, CONFIRMED, REJECTED or SUPERSEDED; all when missing.',
    })
    status: string | null,
    @Arg('search', () => String, { nullable: true, description: "Part of the employee's name or code." }) search:
      | string
      | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<StageProposalConnection> {
    return findProposals(db.pool, viewer, {
      first,
      after: after ?? null,
      offset: offset ?? null,
      status: status ?? null,
      search: search ?? null,
    });
  }

  @Mutation(() => [DecisionResult], {
    description:
      'Confirms or rejects proposals: the manager of the person, or HR in bulk. Each is answered for itself, in the order asked.',
  })
  async decideProposals(
    @Arg('ids', () => [ID], { description: '1 to 250 proposals.' }) ids: string[],
    @Arg('decision', () => Decision, { description: 'CONFIRM or REJECT.' }) decision: Decision,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Required to reject, and to confirm a step down; 3 to 1000 characters.',
    })
    reason: string | null,
    @Arg('reasons', () => [ProposalReason], {
      nullable: true,
      description: 'Words for single proposals, in place of the common reason; at most one for each.',
    })
    reasons: ProposalReason[] | null,
    @Ctx() context: Context,
  ): Promise<DecisionResult[]> {
    const decided = await decideProposals(
      context.em,
      ids,
      decision,
      { common: reason ?? null, own: new Map((reasons ?? []).map((each) => [each.id, each.reason])) },
      context.now,
      accountViewer(context.viewer),
    );
    const now = await proposalsById(context.db.reads, context.viewer, ids);
    return decided.map((each) => ({ ...each, proposal: now.get(each.id) ?? null }));
  }

  @Mutation(() => AssignmentRow, {
    description:
      'States at which stage somebody began a task, where that is not the first: evaluation starts from it until people decide otherwise. A new version of the assignment; maps made before stay as they are. BAD_USER_INPUT for a stage that the rules in force do not know; NOT_FOUND; CONFLICT once a stage was decided, and when somebody stated another one meanwhile.',
  })
  async stateStage(
    @Arg('assignmentId', () => ID, { description: 'The assignment.' }) assignmentId: string,
    @Arg('stage', () => String, { nullable: true, description: 'Code of the stage, for example R3; null: the first.' })
    stage: string | null,
    @Arg('seen', () => String, {
      nullable: true,
      description: 'statedStage as it was seen before; null when none was.',
    })
    seen: string | null,
    @Arg('reason', () => String, { description: 'What is known of it; 3 to 1000 characters, kept with the batch.' })
    reason: string,
    @Ctx() { em, db, viewer, today }: Context,
  ): Promise<AssignmentRow> {
    const said = { assignmentId, stage: stage ?? null, seen: seen ?? null, reason };
    const employee = await stateStage(em, said, today, viewer);
    const all = (await assignmentsOf(db.pool, viewer, [employee])).get(employee) ?? [];
    return all.find(({ id }) => id === assignmentId.toLowerCase())!;
  }
}
