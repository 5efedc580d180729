import { useGetList, useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type { ProgrammeRowFragment } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useLocations } from '../force-majeure/useLocations.ts';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { SearchField } from '../layout/SearchField.tsx';

type Wanted = Record<string, string | boolean | undefined>;

/** Visits under any programme at any location, in the last 90 days, counted or not. */
export const VisitFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, sort, total } = useListContext();
  const { data: programmes = [] } = useGetList<ProgrammeRowFragment>('programmes', {
    pagination: { page: 1, perPage: 1_000 },
  });
  const locations = useLocations();
  const { from, to, search, programmeId, locationId, counted } = filterValues as Record<string, string> & Wanted;
  const set = (changes: Wanted) =>
    setFilters(
      Object.fromEntries(
        Object.entries({ ...filterValues, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
      ),
    );
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('visits.find')}
            value={search ?? ''}
            onChange={(wanted) => set({ search: wanted })}
          />
          <ListViews />
          <ExportButton
            list="visits"
            params={{ ...filterValues, sort: sort.field, order: sort.order }}
            disabled={!total}
          />
        </>
      }
    >
      <span>{translate('visits.filter_all')}</span>
      <SentenceSelect
        label={translate('visits.label_programme')}
        any={translate('visits.filter_programme_any')}
        value={programmeId ?? ''}
        options={programmes.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(wanted) => set({ programmeId: wanted })}
      />
      <span>{translate('visits.filter_at')}</span>
      <SentenceSelect
        label={translate('visits.label_location')}
        any={translate('visits.filter_location_any')}
        value={locationId ?? ''}
        options={locations.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(wanted) => set({ locationId: wanted })}
      />
      <PeriodSelect
        value={{ ...(from && { from }), ...(to && { to }) }}
        onChange={(period) => set({ from: period.from, to: period.to })}
      />
      <SentenceSelect
        label={translate('visits.label_counted')}
        any={translate('visits.filter_counted_any')}
        value={counted === undefined ? '' : String(counted)}
        options={[
          { value: 'true', text: translate('visits.filter_counted') },
          { value: 'false', text: translate('visits.filter_not_counted') },
        ]}
        onChange={(wanted) => set({ counted: wanted === '' ? undefined : wanted === 'true' })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
