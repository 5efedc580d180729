import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';

const MINUTES = 'Minutes since midnight of the day on which it begins';

@ObjectType({ description: 'Open time that begins on one weekday.' })
export class CalendarShift {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' }) weekday!: number;
  @Field(() => Int, { description: `${MINUTES}, 0 to 1439.` }) from!: number;
  @Field(() => Int, { description: `${MINUTES}; 1440 is its end, more is the next morning. At most a day after from.` })
  to!: number;
}

@ObjectType({ description: 'Open time of a day that has hours of its own.' })
export class CalendarPeriod {
  @Field(() => Int, { description: `${MINUTES}, 0 to 1439.` }) from!: number;
  @Field(() => Int, { description: `${MINUTES}, at most a day after from.` }) to!: number;
}

@ObjectType({ description: "A day with other hours than its weekday's, mostly none." })
export class CalendarHoliday {
  @Field(() => Day, { description: 'The day; of a yearly one the first.' }) day!: string;
  @Field(() => Boolean, { description: 'Whether it comes back every year from then on.' }) yearly!: boolean;
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' }) name!: string;
  @Field(() => [CalendarPeriod], { description: 'When it is open all the same; empty: closed.' })
  open!: CalendarPeriod[];
}

@ObjectType({ description: 'The hours of a business calendar, as people wrote them.' })
export class CalendarHoursView {
  @Field(() => String, { description: 'IANA time zone whose clocks the hours are told by.' }) timeZone!: string;
  @Field(() => [CalendarShift], { description: 'The usual week; all days from 0 to 1440 is round the clock.' })
  shifts!: CalendarShift[];
  @Field(() => [CalendarHoliday], { description: 'By day.' }) holidays!: CalendarHoliday[];
}

@ObjectType({ description: 'What keeps hours from being published.' })
export class CalendarFlawView {
  @Field(() => String, { description: 'Where it stands, for example shifts[2].to.' }) path!: string;
  @Field(() => String, {
    description: 'ZONE, OUT_OF_RANGE, OVERLAP, NO_OPEN_TIME, NO_SUCH_DAY, TWICE or EMPTY.',
  })
  code!: string;
  @Field(() => String, { description: 'What would do.' }) expected!: string;
  @Field(() => String, { description: 'What stands there.' }) came!: string;
}

@ObjectType({ description: 'One version of a business calendar. A published one never changes.' })
export class CalendarVersion {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => Int, { description: 'From 1 on.' }) number!: number;
  @Field(() => String, { description: 'DRAFT or PUBLISHED.' }) status!: string;
  @Field(() => Day, { nullable: true, description: 'First day on which it holds, in its own zone; null for a draft.' })
  effectiveFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day its open time was worked out for; null for a draft.' })
  knownUntil!: string | null;
  @Field(() => CalendarHoursView, { description: 'Its hours.' }) hours!: CalendarHoursView;
  @Field(() => [CalendarFlawView], {
    description: 'What keeps a draft from being published; a published one has none.',
  })
  flaws!: CalendarFlawView[];
}

@ObjectType({
  description:
    'When somebody is there to serve: what business time is counted on. On each day the latest published version holds.',
})
export class BusinessCalendar {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { description: "The organisation's own code; unique." }) code!: string;
  @Field(() => String, { description: 'As the organisation calls it.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it belongs to the demo data.' }) demo!: boolean;
  @Field(() => Int, { description: 'Raised with every change; send it with the next one.' }) lock!: number;
  @Field(() => [CalendarVersion], { description: 'All versions, newest first; at most one draft.' })
  versions!: CalendarVersion[];
}
