import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';

export enum ClosureState {
  HOLDS = 'HOLDS',
  CORRECTED = 'CORRECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ClosureState, {
  name: 'ClosureState',
  description: 'What became of a closure.',
  valuesConfig: {
    HOLDS: { description: 'It takes its time out of clocks.' },
    CORRECTED: { description: 'Another one stands instead of it.' },
    WITHDRAWN: { description: 'It was taken back.' },
  },
});

export enum ClosureSort {
  FROM = 'FROM',
  UNTIL = 'UNTIL',
  LOCATION = 'LOCATION',
  RECORDED = 'RECORDED',
}
registerEnumType(ClosureSort, {
  name: 'ClosureSort',
  description: 'What closures are ordered by.',
  valuesConfig: {
    FROM: { description: 'When they begin.' },
    UNTIL: { description: 'When they end.' },
    LOCATION: { description: 'Name of the location.' },
    RECORDED: { description: 'When they were recorded.' },
  },
});

@ObjectType({
  description:
    'Time in which a location was, or will be, closed. Clocks of its contacts stand still in it, whatever their calendar says. None is ever deleted: a correction or a withdrawal is another record.',
})
export class Closure {
  @Field(() => ID, { description: 'Its id, for correctClosure and withdrawClosure.' }) id!: string;
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => String, { description: 'Name of the location.' }) locationName!: string;
  @Field(() => DateTime, { description: 'From when on it is closed.' }) from!: Date;
  @Field(() => DateTime, { description: 'When it opens again.' }) until!: Date;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => ClosureState, { description: 'Whether it still holds.' }) state!: ClosureState;
  @Field(() => ID, { nullable: true, description: 'The closure that it stands instead of.' }) corrects!: string | null;
  @Field(() => DateTime, { description: 'When it was recorded: verdicts before that don’t know it.' })
  recordedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Name of who recorded it; null for the system.' })
  recordedBy!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was corrected or withdrawn: verdicts before that keep it. Null while it holds.',
  })
  endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of who did that; null while it holds.' })
  endedBy!: string | null;
}

@ObjectType({ description: 'A page of closures.' })
export class ClosurePage {
  @Field(() => [Closure], { description: 'The closures.' }) nodes!: Closure[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

@ObjectType({ description: 'A closure of the location of a contact that took open time out of a clock.' })
export class FeltClosure {
  @Field(() => DateTime, { description: 'From when on the location was closed.' }) from!: string;
  @Field(() => DateTime, { description: 'When it opened again.' }) until!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
}

@InputType({ description: 'Narrows the list of closures; all that is given must hold.' })
export class ClosureFilter {
  @Field(() => ID, { nullable: true, description: 'Closures of this location.' }) locationId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Those that last into this day or beyond it.' }) from?:
    | string
    | null;
  @Field(() => Day, { nullable: true, description: 'Those that begin on this day or before it.' }) to?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the reason or of the name of the location, in any case. % and _ mean themselves.',
  })
  search?: string | null;
  @Field(() => ClosureState, { nullable: true, description: 'What became of them; all when missing.' })
  state?: ClosureState | null;
}
