import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';

const choices = {
  nature: ['OPINION', 'FACT'],
  attribution: ['EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT'],
  counted: ['yes', 'no'],
  retired: ['no', 'yes'],
  shipped: ['yes', 'no'],
} as const;

/** The filters as one sentence: opinions and facts, about anybody, counted or not, in use or retired. */
export const KindFilters = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const set = (name: string) => (value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBottom: '12px' }}>
      {Object.entries(choices).map(([name, options]) => (
        <SentenceSelect
          key={name}
          label={translate(`kinds.filter.${name}`)}
          any={translate(`kinds.filter.${name}_any`)}
          value={filterValues[name] ?? ''}
          options={options.map((value) => ({ value, text: translate(`kinds.filter.${name}_${value}`) }))}
          onChange={set(name)}
        />
      ))}
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('employees.filter_clear')}
        </Button>
      )}
      {children}
    </Box>
  );
};
