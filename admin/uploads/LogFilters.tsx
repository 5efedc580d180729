import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { TARGETS } from './targets.ts';

const OUTCOMES = ['COMMITTED', 'UNDONE', 'FAILED', 'CANCELLED'];

/** Imports of anything, with any outcome, at any time. */
export const LogFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, sort, total } = useListContext();
  const auditor = useViewer()?.role === 'AUDITOR';
  const { from, to, search, target, outcome } = filterValues as Record<string, string>;
  const set = (changes: Record<string, string | undefined>) =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...changes }).filter(([, value]) => value)));
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('uploads.log_find')}
            value={search ?? ''}
            onChange={(wanted) => set({ search: wanted })}
          />
          <ExportButton
            list="imports"
            params={{ ...filterValues, sort: sort.field, descending: sort.order !== 'ASC' }}
            disabled={!total}
          />
        </>
      }
    >
      <span>{translate('uploads.log_all')}</span>
      {!auditor && (
        <SentenceSelect
          label={translate('uploads.what')}
          any={translate('uploads.log_any_target')}
          value={target ?? ''}
          options={TARGETS.map((value) => ({
            value,
            text: translate(`uploads.target_${value}`),
          }))}
          onChange={(wanted) => set({ target: wanted })}
        />
      )}
      <SentenceSelect
        label={translate('uploads.status')}
        any={translate('uploads.log_any_outcome')}
        value={outcome ?? ''}
        options={OUTCOMES.map((value) => ({ value, text: translate(`uploads.outcome_${value}`) }))}
        onChange={(wanted) => set({ outcome: wanted })}
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
