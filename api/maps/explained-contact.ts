import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FeltClosure } from '../kpis/closure.js';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';
import { LocalText } from '../texts.js';

@ObjectType({
  description:
    'What one contact said about the person, with the promise that it was judged by. Never names the client.',
})
export class ExplainedContact {
  @Field(() => ID, { description: 'The contact.' }) id!: string;
  @Field(() => String, { description: "The source's own id." }) externalId!: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' }) subject!: string | null;
  @Field(() => String, { nullable: true, description: 'Its channel.' }) channel!: string | null;
  @Field(() => String, { nullable: true, description: 'Its priority.' }) priority!: string | null;
  @Field(() => Day, { description: "The organisation's day on which it became true." }) day!: string;
  @Field(() => String, { description: 'What it says, for example contact:resolution_kept.' }) kind!: string;
  @Field(() => LocalText, { description: 'Name of that.' }) kindName!: LocalText;
  @Field(() => Boolean, { description: 'Whether a promise was missed, or an end did not hold.' }) missed!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds of open time that were neither paused nor closed; null where no clock ran.',
  })
  elapsedSeconds!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seconds that were promised; null where nothing was.' })
  targetSeconds!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seconds beyond the promise; 0 where it was kept.' })
  overSeconds!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was due.' }) dueAt!: string | null;
  @Field(() => String, { nullable: true, description: 'The SLA policy that promised it.' }) policyName!: string | null;
  @Field(() => String, { nullable: true, description: 'The calendar on which time was counted.' }) calendarName!:
    | string
    | null;
  @Field(() => [FeltClosure], {
    description: "Closures of the location, as known at the map's cut-off, that took open time out of it.",
  })
  closures!: FeltClosure[];
  @Field(() => String, { description: 'INCLUDED or EXCLUDED.' }) status!: string;
  @Field(() => [String], { description: 'Why it does not count: force_majeure.' }) reasons!: string[];
}

@ObjectType({ description: 'A page of the contacts behind a number: what was missed first, by how much.' })
export class ExplainedContactPage {
  /** No field: for the journal. */
  ruleSetId!: string;
  @Field(() => [ExplainedContact], { description: 'The contacts.' }) nodes!: ExplainedContact[];
  @Field(() => PageInfo, { description: 'Whether more follows, and from where.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All behind the number.' }) totalCount!: number;
  @Field(() => Int, { description: 'Those that were missed.' }) missedCount!: number;
}
