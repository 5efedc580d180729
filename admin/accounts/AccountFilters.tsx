import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { accountFilter, states } from './account-filter.ts';

const roles = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'];

/** Accounts of any role, in any state. */
export const AccountFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, total } = useListContext();
  const { search, role, state } = filterValues as Record<string, string | undefined>;
  const set = (changes: Record<string, string>) =>
    setFilters(Object.fromEntries(Object.entries({ search, role, state, ...changes }).filter(([, value]) => value)));
  const { roles: wanted, ...rest } = accountFilter(filterValues);
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('accounts.search')}
            value={search ?? ''}
            onChange={(words) => set({ search: words })}
          />
          <ListViews />
          <ExportButton list="accounts" params={{ ...rest, roles: wanted?.[0] }} disabled={!total} />
        </>
      }
    >
      <SentenceSelect
        label={translate('accounts.role')}
        any={translate('accounts.any_role')}
        value={role ?? ''}
        options={roles.map((value) => ({ value, text: translate(`roles.${value}`) }))}
        onChange={(value) => set({ role: value })}
      />
      <SentenceSelect
        label={translate('accounts.state')}
        any={translate('accounts.any_state')}
        value={state ?? ''}
        options={states.map((value) => ({ value, text: translate(`accounts.${value}`) }))}
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
