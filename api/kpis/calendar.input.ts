import { Field, InputType, Int } from 'type-graphql';
import { Day } from '../scalars.js';

const MINUTES = 'Minutes since midnight of the day on which it begins';

@InputType({ description: 'Open time that begins on one weekday.' })
class CalendarShiftInput {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' }) weekday!: number;
  @Field(() => Int, { description: `${MINUTES}, 0 to 1439.` }) from!: number;
  @Field(() => Int, { description: `${MINUTES}; 1440 is its end, more is the next morning.` }) to!: number;
}

@InputType({ description: 'Open time of a day that has hours of its own.' })
class CalendarPeriodInput {
  @Field(() => Int, { description: `${MINUTES}, 0 to 1439.` }) from!: number;
  @Field(() => Int, { description: `${MINUTES}, at most a day after from.` }) to!: number;
}

@InputType({ description: "A day with other hours than its weekday's." })
class CalendarHolidayInput {
  @Field(() => Day, { description: 'The day; of a yearly one the first.' }) day!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it comes back every year from then on.' })
  yearly!: boolean;
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' }) name!: string;
  @Field(() => [CalendarPeriodInput], { defaultValue: [], description: 'When it is open all the same; empty: closed.' })
  open!: CalendarPeriodInput[];
}

@InputType({ description: 'The hours of a business calendar. A wrong meaning is kept and stands among the flaws.' })
export class CalendarHoursInput {
  @Field(() => String, { description: 'IANA time zone, for example Europe/Warsaw.' }) timeZone!: string;
  @Field(() => [CalendarShiftInput], { description: 'The usual week, up to 100 shifts.' })
  shifts!: CalendarShiftInput[];
  @Field(() => [CalendarHolidayInput], { defaultValue: [], description: 'Up to 240 days with other hours.' })
  holidays!: CalendarHolidayInput[];
}
