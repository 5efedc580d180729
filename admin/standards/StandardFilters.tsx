import { useQuery } from '@tanstack/react-query';
import { ColumnsButton, useListContext, useTranslate } from 'react-admin';
import { Button, useMediaQuery } from '@mui/material';
import { StandardOwnersDocument } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { request } from '../graphql.ts';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { narrow } from '../theme.ts';
import { ATTRIBUTIONS } from './standard-form.ts';
import { useCompetencies } from './useCompetencies.ts';
import { useTouchpoints } from './useTouchpoints.ts';

const states = ['IN_FORCE', 'COMING', 'DRAFT', 'RETIRED'] as const;

/** Standards in any state, of any touchpoint, about anybody, for any competency, of any owner. */
export const StandardFilters = () => {
  const translate = useTranslate();
  const phone = useMediaQuery(narrow);
  const viewer = useViewer();
  const { filterValues, setFilters, sort, total } = useListContext();
  const { touchpoints } = useTouchpoints();
  const competencies = useCompetencies();
  const { data: owners = [] } = useQuery({
    queryKey: ['standard-owners'],
    enabled: viewer?.may.includes('standardOwners') ?? false,
    queryFn: async () => (await request(StandardOwnersDocument, {})).standardOwners,
    retry: false,
  });
  const set = (name: string) => (value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value === '' ? rest : { ...rest, [name]: value });
  };
  const drafts = viewer?.may.includes('saveStandardDraft');
  const selects = {
    state: states
      .filter((state) => state !== 'DRAFT' || drafts)
      .map((value) => ({ value, text: translate(`standard.filter.state_${value}`) })),
    touchpoint: touchpoints.map(({ code, name }) => ({ value: code, text: name })),
    attribution: ATTRIBUTIONS.map((value) => ({ value, text: translate(`standard.filter.attribution_${value}`) })),
    competency: competencies.map(({ code, name }) => ({ value: code, text: name })),
    ownerId: owners.map(({ id, name }) => ({ value: id, text: name })),
    mandatory: ['true', 'false'].map((value) => ({ value, text: translate(`standard.filter.mandatory_${value}`) })),
  };
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('standard.search')}
            value={filterValues['search'] ?? ''}
            onChange={set('search')}
          />
          <ListViews />
          {!phone && <ColumnsButton variant="text" sx={{ color: 'var(--ink-2)' }} />}
          <ExportButton
            list="standards"
            params={{ ...filterValues, sort: sort.field.toUpperCase(), order: sort.order }}
            disabled={!total}
          />
        </>
      }
    >
      {Object.entries(selects)
        .filter(([, options]) => options.length > 0)
        .map(([name, options]) => (
          <SentenceSelect
            key={name}
            label={translate(`standard.filter.${name}`)}
            any={translate(`standard.filter.${name}_any`)}
            value={filterValues[name] ?? ''}
            options={options}
            onChange={set(name)}
          />
        ))}
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
