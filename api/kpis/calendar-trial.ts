import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from '../scalars.js';
import { CalendarPeriod } from './calendar.js';

export enum DowntimePeriod {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}
registerEnumType(DowntimePeriod, {
  name: 'DowntimePeriod',
  description: 'What a promised downtime is counted in.',
  valuesConfig: {
    DAY: { description: 'The mean day that has open time.' },
    MONTH: { description: 'A twelfth of the year.' },
    YEAR: { description: 'The year.' },
  },
});

@InputType({ description: 'Time in which a clock stands still.' })
export class PauseInput {
  @Field(() => DateTime, { description: 'When it began.' }) from!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it lasts.' }) to!: string | null;
}

@ObjectType({ description: 'From one instant to another.' })
export class TimeSpan {
  @Field(() => DateTime, { description: 'Beginning, included.' }) from!: string;
  @Field(() => DateTime, { description: 'End, not included.' }) to!: string;
}

@ObjectType({ description: 'What a clock would have shown.' })
export class CalendarTrial {
  @Field(() => Int, { description: 'Whole seconds of open time that were not paused.' }) elapsedSeconds!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the target was due; null without one, or when a pause that has not ended keeps it open.',
  })
  dueAt!: string | null;
  @Field(() => [TimeSpan], { description: 'Open time from the opening to the close or the due time, up to 1000.' })
  open!: TimeSpan[];
  @Field(() => [TimeSpan], { description: 'What of it was counted, up to 1000.' }) counted!: TimeSpan[];
}

@ObjectType({ description: 'How long service may be down in a period.' })
export class DowntimeRow {
  @Field(() => String, { description: 'DAY for the mean day with open time, YYYY-MM for a month, YYYY for the year.' })
  period!: string;
  @Field(() => Int, { description: 'Seconds of open time in it.' }) openSeconds!: number;
  @Field(() => Int, { description: 'Whole seconds of it that service may be down.' }) downSeconds!: number;
}

@ObjectType({ description: 'What a promise of availability means on a calendar.' })
export class Downtime {
  @Field(() => Float, { description: 'Percent of open time, 0 to 100.' }) availability!: number;
  @Field(() => [DowntimeRow], { description: 'A mean day, the twelve months, the year.' }) rows!: DowntimeRow[];
}

@ObjectType({ description: 'A public holiday that may be taken into a calendar.' })
export class PublicHoliday {
  @Field(() => Day, { description: 'The day.' }) day!: string;
  @Field(() => Boolean, { description: 'False: some move from year to year, so each year has its own.' })
  yearly!: boolean;
  @Field(() => String, { description: 'In the language that was asked for, else in the country’s own.' }) name!: string;
  @Field(() => [CalendarPeriod], { description: 'Empty: closed.' }) open!: CalendarPeriod[];
}

@ObjectType({ description: 'A part of a country with public holidays of its own.' })
export class HolidayRegion {
  @Field(() => String, { description: 'Code within the country.' }) code!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
}

@ObjectType({ description: 'A country whose public holidays are known.' })
export class HolidayCountry {
  @Field(() => String, { description: 'Two-letter code.' }) code!: string;
  @Field(() => String, { description: 'Name in the viewer’s language.' }) name!: string;
  @Field(() => [HolidayRegion], { description: 'Its regions, by code; often none.' }) regions!: HolidayRegion[];
}
