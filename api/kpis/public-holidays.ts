import { badInput } from '../refusals.js';
import type { HolidayCountry } from './calendar-trial.js';
import type { Holiday } from './calendar-week.js';

/** Some megabytes of every country's days: read when somebody asks for them. */
async function lists(): Promise<typeof import('date-holidays').default> {
  return (await import('date-holidays')).default;
}

const LANGUAGES = ['en', 'ru', 'pl'];

/**
 * Public holidays of a country, or of a region in it, for some years: proposals that a person looks through, since lists surprise people.
 * Days moved by decree (Russia moves some every year) are not in the list. Data: date-holidays, CC BY-SA 3.0.
 *
 * @param years 1 to 10 of them, from `year` on
 */
export async function publicHolidays(
  country: string,
  region: string | null,
  { year, years }: { year: number; years: number },
  language: string,
): Promise<Holiday[]> {
  const Holidays = await lists();
  const countries = Object.keys(new Holidays().getCountries('en'));
  if (!countries.includes(country)) throw badInput('country', 'a two-letter code of a country, such as PL', country);
  const regions = Object.keys(new Holidays().getStates(country, 'en') ?? {});
  if (region !== null && !regions.includes(region)) throw badInput('region', `one of ${regions.join(', ')}`, region);
  if (years < 1 || years > 10) throw badInput('years', '1 to 10', years);
  if (year < 1970 || year > 2100) throw badInput('year', '1970 to 2100', year);
  const list = region === null ? new Holidays(country) : new Holidays(country, region);
  // The country's own words come last, for languages that its list doesn't know.
  list.setLanguages([...new Set([language, ...list.getLanguages(), ...LANGUAGES])]);
  const days = new Map<string, Holiday>();
  for (let each = year; each < year + years; each++) {
    for (const { date, name, type } of list.getHolidays(each)) {
      const day = date.slice(0, 10);
      if (type === 'public' && !days.has(day)) days.set(day, { day, yearly: false, name, open: [] });
    }
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Countries that holidays are known of, and the regions of each, by name. */
export async function holidayCountries(language: string): Promise<HolidayCountry[]> {
  const Holidays = await lists();
  const list = new Holidays();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return Object.keys(list.getCountries('en'))
    .map((code) => ({
      code,
      name: names.of(code) ?? code,
      regions: Object.entries(list.getStates(code, language) ?? {}).map(([region, name]) => ({ code: region, name })),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
