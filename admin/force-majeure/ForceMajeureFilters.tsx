import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useLocations } from './useLocations.ts';

/** Days at any location, in the last 90 days. */
export const ForceMajeureFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, sort, total } = useListContext();
  const { from, to, search, ...rest } = filterValues as Record<string, string>;
  const set = (changes: Record<string, string | undefined>) =>
    setFilters(
      Object.fromEntries(Object.entries({ ...rest, from, to, search, ...changes }).filter(([, value]) => value)),
    );
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('majeure.find')}
            value={search ?? ''}
            onChange={(wanted) => set({ search: wanted })}
          />
          <ListViews />
          <ExportButton list="force-majeure" params={{ ...filterValues, order: sort.order }} disabled={!total} />
        </>
      }
    >
      <span>{translate('majeure.filter_all')}</span>
      <SentenceSelect
        label={translate('majeure.label_location')}
        any={translate('majeure.filter_location_any')}
        value={rest['locationId'] ?? ''}
        options={useLocations().map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(locationId) => set({ locationId })}
      />
      <PeriodSelect
        value={{ ...(from && { from }), ...(to && { to }) }}
        onChange={(period) => set({ from: period.from, to: period.to })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
