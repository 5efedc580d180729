import { Arg, Ctx, Float, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { badInput } from '../refusals.js';
import { DateTime, Day } from '../scalars.js';
import {
  CalendarTrial,
  Downtime,
  DowntimePeriod,
  HolidayCountry,
  PauseInput,
  PublicHoliday,
} from './calendar-trial.js';
import { CalendarHoursInput } from './calendar.input.js';
import { BusinessCalendar } from './calendar.js';
import { allowedDowntime } from './downtime.js';
import { holidayCountries, publicHolidays } from './public-holidays.js';
import { publishCalendar } from './publish-calendar.js';
import { readCalendar, readCalendars } from './read-calendars.js';
import { createCalendar, saveCalendar } from './save-calendar.js';
import { tryCalendar } from './try-calendar.js';
import { discardDraft } from './discard-draft.js';

const ID_OF = 'The calendar. NOT_FOUND when there is none.';
const LOCK = 'The lock that was read with the calendar. CONFLICT when somebody changed it since.';
const NAME = '1 to 200 characters.';
const HOURS = 'Its hours. Flawed ones are kept and say what is wrong with them.';
const HOURS_TRIED = 'The hours; BAD_USER_INPUT names the first flaw.';

@Resolver(() => BusinessCalendar)
export class CalendarsResolver {
  @Query(() => [BusinessCalendar], { description: 'All business calendars, by name.' })
  calendars(@Ctx() { db }: Context): Promise<BusinessCalendar[]> {
    return readCalendars(db.pool);
  }

  @Query(() => BusinessCalendar, { description: 'One business calendar.' })
  calendar(@Arg('id', () => ID, { description: ID_OF }) id: string, @Ctx() { db }: Context): Promise<BusinessCalendar> {
    return readCalendar(db.pool, id);
  }

  @Query(() => [HolidayCountry], { description: 'Countries whose public holidays are known, by name.' })
  holidayCountries(@Ctx() { viewer }: Context): Promise<HolidayCountry[]> {
    return holidayCountries(accountViewer(viewer).locale);
  }

  @Query(() => [PublicHoliday], {
    description:
      'Public holidays to choose from: look through them, since days moved by decree are not among them. Data: date-holidays, CC BY-SA 3.0.',
  })
  publicHolidays(
    @Arg('country', () => String, { description: 'Two-letter code, for example PL.' }) country: string,
    @Arg('region', () => String, { nullable: true, description: 'Code of a region of it.' }) region: string | null,
    @Arg('year', () => Int, { description: 'The first year, 1970 to 2100.' }) year: number,
    @Arg('years', () => Int, { defaultValue: 1, description: 'How many years, 1 to 10.' }) years: number,
    @Ctx() { viewer }: Context,
  ): Promise<PublicHoliday[]> {
    return publicHolidays(country, region ?? null, { year, years }, accountViewer(viewer).locale);
  }

  @Query(() => CalendarTrial, { description: 'What a clock on these hours would have shown. Nothing is kept.' })
  tryCalendar(
    @Arg('hours', () => CalendarHoursInput, { description: HOURS_TRIED }) hours: CalendarHoursInput,
    @Arg('opened', () => DateTime, { description: 'When the clock started.' }) opened: string,
    @Arg('closed', () => DateTime, { description: 'When it stopped, up to 400 days later.' }) closed: string,
    @Arg('pauses', () => [PauseInput], { defaultValue: [], description: 'They may overlap.' }) pauses: PauseInput[],
    @Arg('targetSeconds', () => Int, { nullable: true, description: 'What was promised, 0 or more.' })
    targetSeconds: number | null,
  ): CalendarTrial {
    return tryCalendar(hours, { opened, closed, pauses, target: targetSeconds ?? null });
  }

  @Query(() => Downtime, {
    description: 'What a promise costs: availability to allowed downtime, or the reverse. Give one of the two.',
  })
  downtime(
    @Arg('hours', () => CalendarHoursInput, { description: HOURS_TRIED }) hours: CalendarHoursInput,
    @Arg('year', () => Int, { description: '1970 to 2100.' }) year: number,
    @Arg('availability', () => Float, { nullable: true, description: 'Percent of open time, 0 to 100.' })
    availability: number | null,
    @Arg('downSeconds', () => Int, { nullable: true, description: 'How long service may be down.' })
    downSeconds: number | null,
    @Arg('per', () => DowntimePeriod, { defaultValue: DowntimePeriod.YEAR, description: 'In which period.' })
    per: DowntimePeriod,
  ): Downtime {
    if ((availability == null) === (downSeconds == null))
      throw badInput('availability', 'given without downSeconds, or the other way round', 'both or neither');
    return allowedDowntime(hours, availability == null ? { downSeconds: downSeconds!, per } : { availability }, year);
  }

  @Mutation(() => BusinessCalendar, { description: 'Makes a calendar with a draft. CONFLICT when its code is taken.' })
  async createCalendar(
    @Arg('code', () => String, { description: "The organisation's own code, 1 to 100 characters." }) code: string,
    @Arg('name', () => String, { description: NAME }) name: string,
    @Arg('hours', () => CalendarHoursInput, { description: HOURS }) hours: CalendarHoursInput,
    @Ctx() { db, em }: Context,
  ): Promise<BusinessCalendar> {
    return readCalendar(db.pool, await createCalendar(em, { code, name, hours }));
  }

  @Mutation(() => BusinessCalendar, {
    description: 'Saves name and hours; the hours as a draft until they are published.',
  })
  async saveCalendar(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('name', () => String, { description: NAME }) name: string,
    @Arg('hours', () => CalendarHoursInput, { description: HOURS }) hours: CalendarHoursInput,
    @Ctx() { db, em }: Context,
  ): Promise<BusinessCalendar> {
    await saveCalendar(em, id, lock, { name, hours });
    return readCalendar(db.pool, id);
  }

  @Mutation(() => BusinessCalendar, {
    description:
      'Publishes the draft from a day on. The first version may begin up to 15 years ago, a later one today.',
  })
  async publishCalendar(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('effectiveFrom', () => Day, { description: 'The first day, at most a year ahead.' }) effectiveFrom: string,
    @Ctx() { db, em, today, viewer }: Context,
  ): Promise<BusinessCalendar> {
    await publishCalendar(em, id, lock, effectiveFrom, today, accountViewer(viewer));
    return readCalendar(db.pool, id);
  }

  @Mutation(() => Boolean, {
    description: 'Throws the draft away; a calendar that was never published goes with it. True.',
  })
  async discardCalendarDraft(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() { em }: Context,
  ): Promise<boolean> {
    await discardDraft(em, 'calendar', id, lock);
    return true;
  }
}
