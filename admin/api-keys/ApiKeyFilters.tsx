import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { apiKeyFilter } from './api-key-filter.ts';

/** Keys that work, or those that have ended. */
export const ApiKeyFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, total } = useListContext();
  const { search, state } = filterValues as Record<string, string | undefined>;
  const set = (changes: Record<string, string>) =>
    setFilters(Object.fromEntries(Object.entries({ search, state, ...changes }).filter(([, value]) => value)));
  const { search: words, live } = apiKeyFilter(filterValues);
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('api_keys.find')}
            value={search ?? ''}
            onChange={(value) => set({ search: value })}
          />
          <ExportButton list="api-keys" params={{ search: words, live }} disabled={!total} />
        </>
      }
    >
      <SentenceSelect
        label={translate('api_keys.state')}
        any={translate('api_keys.any_state')}
        value={state ?? ''}
        options={['live', 'ended'].map((value) => ({ value, text: translate(`api_keys.${value}`) }))}
        onChange={(value) => set({ state: value })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
