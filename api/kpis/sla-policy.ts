import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../scalars.js';

export enum Clock {
  FIRST_RESPONSE = 'FIRST_RESPONSE',
  NEXT_RESPONSE = 'NEXT_RESPONSE',
  RESOLUTION = 'RESOLUTION',
}
registerEnumType(Clock, {
  name: 'SlaClock',
  description: 'What a promised time is about.',
  valuesConfig: {
    FIRST_RESPONSE: { description: 'From the opening to the first answer.' },
    NEXT_RESPONSE: { description: 'From a message of the client to the answer to it.' },
    RESOLUTION: { description: 'From the opening to the end.' },
  },
});

const PRIORITY = 'A priority as contacts name it; null: every priority that has no target of its own.';

@ObjectType({ description: 'A promised time.' })
export class SlaTarget {
  @Field(() => Clock, { description: 'What it is about.' }) clock!: Clock;
  @Field(() => String, { nullable: true, description: PRIORITY }) priority!: string | null;
  @Field(() => Int, { description: 'Seconds of open time on the calendar.' }) seconds!: number;
}

@ObjectType({ description: 'What a policy is for. An empty list is everything.' })
export class SlaCovers {
  @Field(() => [String], { description: 'Codes of clients.' }) clientCodes!: string[];
  @Field(() => [ID], { description: 'Locations.' }) locationIds!: string[];
  @Field(() => [ID], { description: 'Tasks.' }) taskIds!: string[];
  @Field(() => [String], { description: 'Channels, as contacts name them.' }) channels!: string[];
  @Field(() => [String], { description: 'Priorities, as contacts name them.' }) priorities!: string[];
}

@ObjectType({ description: 'What a policy promises.' })
export class SlaTerms {
  @Field(() => ID, {
    nullable: true,
    description: 'The calendar whose open time is counted; null while a draft has none.',
  })
  calendarId!: string | null;
  @Field(() => [String], { description: 'Reasons whose pauses stop the clocks; other pauses do not.' })
  pauseReasons!: string[];
  @Field(() => [SlaTarget], { description: 'The promised times.' }) targets!: SlaTarget[];
  @Field(() => SlaCovers, { description: 'What it is for.' }) covers!: SlaCovers;
}

@ObjectType({ description: 'What keeps terms from being published.' })
export class SlaFlaw {
  @Field(() => String, { description: 'Where it stands, for example targets[1].seconds.' }) path!: string;
  @Field(() => String, { description: 'EMPTY, UNKNOWN, OUT_OF_RANGE or TWICE.' }) code!: string;
  @Field(() => String, { description: 'What would do.' }) expected!: string;
  @Field(() => String, { description: 'What stands there.' }) came!: string;
}

@ObjectType({ description: 'One version of an SLA policy. A published one never changes.' })
export class SlaPolicyVersion {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => Int, { description: 'From 1 on.' }) number!: number;
  @Field(() => String, { description: 'DRAFT or PUBLISHED.' }) status!: string;
  @Field(() => Day, {
    nullable: true,
    description: 'Contacts opened from this day on are judged by it; null for a draft.',
  })
  effectiveFrom!: string | null;
  @Field(() => SlaTerms, { description: 'What it promises.' }) terms!: SlaTerms;
}

@ObjectType({
  description:
    'Promised times for certain contacts. Of several that cover a contact the most specific is its own: client before location, task, channel, priority.',
})
export class SlaPolicy {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { description: "The organisation's own code; unique." }) code!: string;
  @Field(() => String, { description: 'As the organisation calls it.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it belongs to the demo data.' }) demo!: boolean;
  @Field(() => Int, { description: 'Raised with every change; send it with the next one.' }) lock!: number;
  @Field(() => [SlaPolicyVersion], { description: 'All versions, newest first; at most one draft.' })
  versions!: SlaPolicyVersion[];
}

@InputType({ description: 'A promised time.' })
class SlaTargetInput {
  @Field(() => Clock, { description: 'What it is about.' }) clock!: Clock;
  @Field(() => String, { nullable: true, description: PRIORITY }) priority!: string | null;
  @Field(() => Int, { description: 'Seconds of open time, above 0.' }) seconds!: number;
}

@InputType({ description: 'What a policy is for. An empty list is everything.' })
class SlaCoversInput {
  @Field(() => [String], { defaultValue: [], description: 'Codes of clients.' }) clientCodes!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Locations.' }) locationIds!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Tasks.' }) taskIds!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Channels.' }) channels!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Priorities.' }) priorities!: string[];
}

@InputType({ description: 'What a policy promises. A wrong meaning is kept and stands among the flaws.' })
export class SlaTermsInput {
  @Field(() => ID, { nullable: true, description: 'The calendar whose open time is counted.' }) calendarId!:
    | string
    | null;
  @Field(() => [String], { defaultValue: [], description: 'Reasons whose pauses stop the clocks.' })
  pauseReasons!: string[];
  @Field(() => [SlaTargetInput], { description: 'The promised times.' }) targets!: SlaTargetInput[];
  @Field(() => SlaCoversInput, { description: 'What it is for.' }) covers!: SlaCoversInput;
}
