import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useLocations } from '../force-majeure/useLocations.ts';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { stateAsked } from './state-asked.ts';

/** Closures that hold at any location, at any time; on request also those that no longer do. */
export const ClosureFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, sort, total } = useListContext();
  const { from, to, search, ...rest } = filterValues as Record<string, string>;
  const set = (changes: Record<string, string | undefined>) =>
    setFilters(
      Object.fromEntries(Object.entries({ ...rest, from, to, search, ...changes }).filter(([, value]) => value)),
    );
  const asked = { ...filterValues, state: stateAsked(rest['state']), sort: sort.field, order: sort.order };
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('closures.find')}
            value={search ?? ''}
            onChange={(wanted) => set({ search: wanted })}
          />
          <ListViews />
          <ExportButton list="closures" params={asked} disabled={!total} />
        </>
      }
    >
      <span>{translate('closures.filter_all')}</span>
      <SentenceSelect
        label={translate('closures.location')}
        any={translate('closures.filter_location_any')}
        value={rest['locationId'] ?? ''}
        options={useLocations().map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(locationId) => set({ locationId })}
      />
      <PeriodSelect
        value={{ ...(from && { from }), ...(to && { to }) }}
        onChange={(period) => set({ from: period.from, to: period.to })}
      />
      <SentenceSelect
        label={translate('closures.filter_state')}
        any={translate('closures.filter.HOLDS')}
        value={rest['state'] ?? ''}
        options={['CORRECTED', 'WITHDRAWN', 'all'].map((value) => ({
          value,
          text: translate(`closures.filter.${value}`),
        }))}
        onChange={(state) => set({ state })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
