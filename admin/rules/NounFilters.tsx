import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import type { NounList } from './nouns.ts';
import { isReplaced } from './replaced.ts';
import { useVersionWords } from './useVersionWords.ts';

/** Of which version, of which sort, used or not: one sentence. */
export const NounFilters = ({
  list,
  facets,
  sets,
  set,
  children,
}: {
  list: NounList;
  facets: { value: string; text: string }[];
  sets: readonly RuleSetRowFragment[];
  set: RuleSetRowFragment | undefined;
  children: ReactNode;
}) => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const put = (name: string) => (value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value === '' ? rest : { ...rest, [name]: value });
  };
  const words = useVersionWords();
  const inForce = sets.find((one) => one.inForce);
  const told = (one: RuleSetRowFragment) =>
    `${words(one)} (${translate(`rules.status.${one.inForce ? 'in_force' : isReplaced(one, sets) ? 'replaced' : one.status}`)})`;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBottom: '12px' }}>
      <SentenceSelect
        label={translate('nouns.set')}
        any={inForce ? told(inForce) : ''}
        value={set && set.id !== inForce?.id ? set.id : ''}
        options={sets.filter((one) => one !== inForce).map((one) => ({ value: one.id, text: told(one) }))}
        onChange={put('set')}
      />
      <SentenceSelect
        label={translate(`nouns.${list}.facet`)}
        any={translate(`nouns.${list}.facet_any`)}
        value={filterValues['facet'] ?? ''}
        options={facets}
        onChange={put('facet')}
      />
      <SentenceSelect
        label={translate('nouns.used')}
        any={translate('nouns.used_any')}
        value={filterValues['used'] ?? ''}
        options={['yes', 'no'].map((value) => ({ value, text: translate(`nouns.used_${value}`) }))}
        onChange={put('used')}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('employees.filter_clear')}
        </Button>
      )}
      {children}
    </Box>
  );
};
