import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Autocomplete, Box, Checkbox, FormControlLabel, Link, MenuItem, TextField } from '@mui/material';
import { HolidayCountriesDocument, PublicHolidaysDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { newPeriod, nextKey, type HolidayRow } from './hours.ts';
import { timeOf } from './clock.ts';

const mostYears = 10;

/** Public holidays of a country as proposals: every day is shown and can be left out before it is taken in. */
export const ImportHolidays = ({
  there,
  onTake,
  onClose,
}: {
  there: HolidayRow[];
  onTake: (taken: HolidayRow[]) => void;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const [country, setCountry] = useState<string | null>(null);
  const [region, setRegion] = useState('');
  const [year, setYear] = useState(thisYear);
  const [years, setYears] = useState(2);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data: countries = [], error: noCountries } = useQuery({
    queryKey: ['holiday-countries', locale],
    staleTime: Infinity,
    queryFn: async () => (await request(HolidayCountriesDocument, {})).holidayCountries,
  });
  const asked = { country: country ?? '', region: region || null, year, years };
  const { data: found, error } = useQuery({
    queryKey: ['public-holidays', locale, asked],
    enabled: country !== null,
    retry: false,
    queryFn: async () => (await request(PublicHolidaysDocument, asked)).publicHolidays,
  });
  const known = new Set(there.map(({ day }) => day));
  const open = (found ?? []).filter(({ day }) => !known.has(day));
  const taken = open.filter(({ day }) => !left.has(day));
  const chosen = countries.find(({ code }) => code === country) ?? null;
  const now = thisYear();
  const toggle = (day: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(day)) after.add(day);
      return after;
    });
  return (
    <AskDialog
      open
      title={translate('calendars.import_title')}
      submit={format.counted('calendars.import_submit', taken.length)}
      disabled={taken.length === 0}
      error={error ?? noCountries}
      onClose={onClose}
      onSubmit={() =>
        onTake(
          taken.map(({ day, name, yearly, open: hours }) => ({
            key: nextKey(),
            day,
            name,
            yearly,
            open: hours.map(({ from, to }) => newPeriod(timeOf(from), timeOf(to))),
            flaws: {},
          })),
        )
      }
    >
      <Autocomplete
        options={countries}
        value={chosen}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ code }) => code}
        onChange={(_, wanted) => {
          setCountry(wanted?.code ?? null);
          setRegion('');
        }}
        renderInput={(field) => <TextField {...field} label={translate('calendars.country')} required />}
      />
      {chosen !== null && chosen.regions.length > 0 && (
        <TextField
          select
          label={translate('calendars.region')}
          value={region}
          onChange={(event) => setRegion(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('calendars.region_any')}</MenuItem>
          {chosen.regions.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' }}>
        <TextField
          select
          label={translate('calendars.first_year')}
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
        >
          {[now - 2, now - 1, now, now + 1, now + 2].map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('calendars.years')}
          value={years}
          onChange={(event) => setYears(Number(event.target.value))}
        >
          {Array.from({ length: mostYears }, (_, at) => (
            <MenuItem key={at + 1} value={at + 1}>
              {at + 1}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {found && (
        <Box
          component="ul"
          aria-label={translate('calendars.found')}
          sx={{ listStyle: 'none', margin: 0, padding: 0, color: 'var(--ink)' }}
        >
          {open.map(({ day, name }) => (
            <li key={day}>
              <FormControlLabel
                control={<Checkbox size="small" checked={!left.has(day)} onChange={() => toggle(day)} />}
                label={`${format.day(day)}: ${name}`}
              />
            </li>
          ))}
          {open.length === 0 && (
            <li>{translate(found.length === 0 ? 'calendars.found_none' : 'calendars.found_there')}</li>
          )}
        </Box>
      )}
      <Box sx={{ fontSize: 12, lineHeight: '16px' }}>
        {translate('calendars.import_hint')} {translate('calendars.data_from')}{' '}
        <Link href="https://github.com/commenthol/date-holidays" target="_blank" rel="noreferrer" color="inherit">
          date-holidays
        </Link>
        {', '}
        <Link
          href="https://creativecommons.org/licenses/by-sa/3.0/"
          target="_blank"
          rel="noreferrer license"
          color="inherit"
        >
          CC BY-SA 3.0
        </Link>
      </Box>
    </AskDialog>
  );
};

const thisYear = (): number => new Date().getFullYear();
