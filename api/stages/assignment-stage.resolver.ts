import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { AssignmentRow } from '../people/assignment-row.js';
import { Day } from '../scalars.js';
import { openProposals } from './find-proposals.js';
import { StageProposal } from './stage-proposal.js';
import { stagesNow, type StageNow } from './stages-now.js';

/** What this station adds to an assignment, from its own side. */
@Resolver(() => AssignmentRow)
export class AssignmentStageResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Stage as people decided it last, else as it was stated, else the first one.',
  })
  async stage(@Root() assignment: AssignmentRow, @Ctx() context: Context): Promise<string | null> {
    return (await now(assignment, context))?.stage ?? null;
  }

  @FieldResolver(() => Day, { nullable: true, description: 'Since when.' })
  async stageSince(@Root() assignment: AssignmentRow, @Ctx() context: Context): Promise<string | null> {
    return (await now(assignment, context))?.since ?? null;
  }

  @FieldResolver(() => StageProposal, { nullable: true, description: 'The proposal that waits for a decision.' })
  openProposal(@Root() assignment: AssignmentRow, @Ctx() context: Context): Promise<StageProposal | null> {
    return load(context, 'openProposal', assignment.id, (ids) => openProposals(context.db.reads, context.viewer, ids));
  }
}

function now(assignment: AssignmentRow, context: Context): Promise<StageNow | null> {
  return load(context, 'stageNow', assignment.id, (ids) =>
    stagesNow(context.db.reads, context.viewer, ids, context.today),
  );
}
