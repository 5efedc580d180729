import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { Autocomplete, TextField } from '@mui/material';
import { FindLeadsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

export interface Lead {
  id: string;
  name: string;
  code?: string;
}

/** One person out of all, found by name or number; cleared, nobody. */
export const PickLead = ({
  value,
  label,
  help,
  onChange,
}: {
  value: Lead | null;
  label: string;
  help: string;
  onChange: (lead: Lead | null) => void;
}) => {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: ['find-leads', search],
    queryFn: async () =>
      (await request(FindLeadsDocument, { search })).employees.nodes.filter(({ endedOn }) => endedOn === null),
    placeholderData: (before) => before,
    retry: false,
  });
  const found: Lead[] = data ?? [];
  return (
    <Autocomplete
      options={value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found}
      value={value}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name, code }) => (code && code !== name ? `${name} (${code})` : name)}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={translate('employees.no_match')}
      onInputChange={(_, text, reason) => reason === 'input' && setSearch(text)}
      onChange={(_, lead) => onChange(lead)}
      renderInput={(field) => <TextField {...field} label={label} helperText={help} />}
    />
  );
};
