import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';

export enum Decision {
  CONFIRM = 'CONFIRM',
  REJECT = 'REJECT',
}
registerEnumType(Decision, {
  name: 'Decision',
  description:
    'What to do with a proposal: CONFIRM or REJECT. REJECT needs a reason, and so does CONFIRM of a step down.',
});

@ObjectType({
  description: 'A change of stage that an evaluation proposes. It takes effect only when a named person confirms it.',
})
export class StageProposal {
  @Field(() => ID, { description: 'Its id, for decideProposals.' }) id!: string;
  @Field(() => ID, { description: 'Whom it is about.' }) employeeId!: string;
  @Field(() => String, { description: 'Name of whom it is about.' }) employeeName!: string;
  @Field(() => ID, { description: 'The assignment whose stage would change.' }) assignmentId!: string;
  @Field(() => String, { description: 'Name of the task of the assignment.' }) taskName!: string;
  @Field(() => String, {
    description: 'RISE (one step up), FALL (one step down) or PLACEMENT (the first one, to any stage).',
  })
  kind!: string;
  @Field(() => String, { description: 'Code of the stage held, for example R1.' }) fromStage!: string;
  @Field(() => String, { description: 'Code of the stage proposed.' }) toStage!: string;
  @Field(() => String, { description: 'OPEN, CONFIRMED, REJECTED, or SUPERSEDED by a newer evaluation.' })
  status!: string;
  @Field(() => Day, { description: 'Day as of which it was evaluated; a confirmed stage holds from then.' })
  asOf!: string;
  @Field(() => ID, { description: 'The map that shows why.' }) mapId!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null while it is open.' })
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of who decided.' }) decidedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'The reason given.' }) reason!: string | null;
  @Field(() => DateTime, { description: 'When the evaluation made it.' }) createdAt!: Date;
  @Field(() => Int, { description: 'Raised with every change.' }) version!: number;
}

@ObjectType({ description: 'A proposal with its place in the list.' })
export class StageProposalEdge {
  @Field(() => String, { description: 'Send it as `after` for what follows.' }) cursor!: string;
  @Field(() => StageProposal, { description: 'The proposal.' }) node!: StageProposal;
}

@ObjectType({ description: 'A page of proposals.' })
export class StageProposalConnection {
  @Field(() => [StageProposalEdge], { description: "The page's proposals with their cursors." })
  edges!: StageProposalEdge[];
  @Field(() => [StageProposal], { description: "The page's proposals." }) nodes!: StageProposal[];
  @Field(() => PageInfo, { description: 'Whether more follows, and from where.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Exact up to 25,000; 25,001 means more.' }) totalCount!: number;
}

@InputType({ description: 'A reason of its own for one proposal of a bulk call.' })
export class ProposalReason {
  @Field(() => ID, { description: 'The proposal.' }) id!: string;
  @Field(() => String, { description: 'What the person will read, at most 1000 characters.' }) reason!: string;
}

@ObjectType({ description: 'What became of one decision of a bulk call.' })
export class DecisionResult {
  @Field(() => ID, { description: 'The proposal that was asked about.' }) id!: string;
  @Field(() => StageProposal, { nullable: true, description: 'As it is now; null when it is not yours to see.' })
  proposal!: StageProposal | null;
  @Field(() => String, {
    nullable: true,
    description: 'Null when it was decided; else CONFLICT, NOT_FOUND, FORBIDDEN or BAD_USER_INPUT.',
  })
  errorCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Why not, in English.' }) errorMessage!: string | null;
}
