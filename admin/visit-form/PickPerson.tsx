import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Autocomplete, TextField } from '@mui/material';
import { VisitStaffDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

interface Person {
  code: string;
  name: string;
}

/** Who served: those who work there that day come by themselves, others by a part of the name or number. Nobody: the location only. */
export const PickPerson = ({
  programmeId,
  locationId,
  on,
  value,
  onChange,
}: {
  programmeId: string;
  locationId: string;
  on: string;
  value: Person | null;
  onChange: (person: Person | null) => void;
}) => {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const ready = programmeId !== '' && locationId !== '' && on !== '';
  const { data, isFetching } = useQuery({
    queryKey: ['visit-staff', programmeId, locationId, on, search],
    queryFn: async () =>
      (await request(VisitStaffDocument, { programmeId, locationId, on, search: search || null })).visitStaff,
    enabled: ready,
    placeholderData: (before) => before,
    retry: false,
  });
  const found: (Person & { atLocation?: boolean })[] = data ?? [];
  return (
    <Autocomplete
      options={value && !found.some(({ code }) => code === value.code) ? [value, ...found] : found}
      value={value}
      disabled={!ready}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionKey={({ code }) => code}
      getOptionLabel={({ name, code }) => (code === name ? name : `${name} (${code})`)}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      noOptionsText={translate('visit_form.nobody_found')}
      onInputChange={(_, text, reason) => {
        if (reason === 'input') setSearch(text);
        if (reason === 'clear') setSearch('');
      }}
      onChange={(_, person) => onChange(person && { code: person.code, name: person.name })}
      renderInput={(field) => (
        <TextField
          {...field}
          label={translate('visit_form.person')}
          helperText={translate(value ? 'visit_form.person_chosen' : 'visit_form.person_none')}
        />
      )}
    />
  );
};
