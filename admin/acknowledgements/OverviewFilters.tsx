import { useQuery } from '@tanstack/react-query';
import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { StandardChoicesDocument } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { SearchField } from '../layout/SearchField.tsx';

const states = ['OVERDUE', 'OPEN', 'ACKNOWLEDGED'] as const;
const sorts = ['URGENCY', 'EMPLOYEE', 'STANDARD', 'ASKED'] as const;

/** Any standard, of any team, acknowledged or not, in an order of one's own. */
export const OverviewFilters = () => {
  const translate = useTranslate();
  const text = useText();
  const { filterValues, setFilters, sort, setSort, total } = useListContext();
  const { teams } = useTeamsAndTasks();
  const { data: standards = [] } = useQuery({
    queryKey: ['standard-choices'],
    queryFn: async () => (await request(StandardChoicesDocument, {})).standards.nodes,
    retry: false,
  });
  const set = (name: string) => (value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value === '' ? rest : { ...rest, [name]: value });
  };
  const selects = {
    state: states.map((value) => ({ value, text: translate(`signed.filter.state_${value}`) })),
    standardId: standards.map(({ id, code, face }) => ({ value: id, text: text(face.title) || code })),
    teamId: teams.map(({ id, name }) => ({ value: id, text: name })),
  };
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('signed.search')}
            value={filterValues['search'] ?? ''}
            onChange={set('search')}
          />
          <ListViews />
          <ExportButton list="acknowledgements" params={{ ...filterValues, sort: sort.field }} disabled={!total} />
        </>
      }
    >
      {Object.entries(selects).map(([name, options]) => (
        <SentenceSelect
          key={name}
          label={translate(`signed.filter.${name}`)}
          any={translate(`signed.filter.${name}_any`)}
          value={filterValues[name] ?? ''}
          options={options}
          onChange={set(name)}
        />
      ))}
      <SentenceSelect
        label={translate('signed.sort')}
        any={translate('signed.sort_URGENCY')}
        value={sort.field === 'URGENCY' ? '' : sort.field}
        options={sorts.slice(1).map((value) => ({ value, text: translate(`signed.sort_${value}`) }))}
        onChange={(field) => setSort({ field: field || 'URGENCY', order: 'ASC' })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
