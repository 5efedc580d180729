import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Autocomplete, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import {
  PreviewPeopleDocument,
  PreviewRulesDocument,
  type PreviewPeopleQuery,
} from '../../schema/generated/operations.ts';
import { request, RequestError } from '../graphql.ts';
import { DayField } from '../layout/DayField.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { PreviewCards } from './PreviewCards.tsx';

type Person = PreviewPeopleQuery['employees']['nodes'][number];

/** One person under the rules in force and under these, side by side. Nothing is stored. */
export const PreviewDialog = ({
  set,
  settle,
  onClose,
}: {
  set: { id: string; version: number };
  settle: () => Promise<void>;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState<Person | null>(null);
  const [day, setDay] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const people = useQuery({
    queryKey: ['preview-people', search],
    queryFn: () => request(PreviewPeopleDocument, { search }),
    placeholderData: (before) => before,
    retry: false,
  });
  const last = people.data?.organisation.lastDayWithData ?? people.data?.organisation.today ?? '';
  const asOf = day || last;
  const preview = useQuery({
    queryKey: ['preview-rules', set.id, person?.id, asOf],
    enabled: person !== null && asOf !== '',
    retry: false,
    gcTime: 0,
    staleTime: 0,
    queryFn: async () => {
      await settle();
      return (await request(PreviewRulesDocument, { ruleSetId: set.id, employeeId: person!.id, asOf })).previewRules;
    },
  });
  const flawed = preview.error instanceof RequestError && Array.isArray(preview.error.extensions['flaws']);
  return (
    <Dialog open onClose={onClose} aria-labelledby="rule-preview" fullWidth maxWidth="lg">
      <DialogTitle id="rule-preview">{translate('rules.preview.title', { n: set.version })}</DialogTitle>
      <DialogContent>
        <p style={{ color: 'var(--ink-2)', marginBottom: 16 }}>{translate('rules.preview.text')}</p>
        <div className="rule-preview-ask">
          <Autocomplete
            options={people.data?.employees.nodes ?? []}
            filterOptions={(all) => all}
            value={person}
            onChange={(_, next) => setPerson(next)}
            inputValue={typed}
            onInputChange={(_, next) => setTyped(next)}
            getOptionLabel={(one) => one.name}
            getOptionKey={(one) => one.id}
            isOptionEqualToValue={(one, other) => one.id === other.id}
            noOptionsText={translate('rules.preview.nobody')}
            clearText={translate('rules.clear')}
            openText={translate('rules.open')}
            closeText={translate('shell.close')}
            renderInput={(params) => <TextField {...params} label={translate('rules.preview.person')} autoFocus />}
          />
          <DayField label={translate('rules.preview.as_of')} value={asOf} onChange={setDay} />
        </div>
        {people.error && <ErrorNotice error={people.error} />}
        {!person ? (
          <p className="cap">{translate('rules.preview.choose')}</p>
        ) : flawed ? (
          <p>{translate('rules.preview.flawed')}</p>
        ) : preview.error ? (
          <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />
        ) : preview.data && !preview.isFetching ? (
          <PreviewCards preview={preview.data} />
        ) : (
          <p className="cap" role="status">
            {translate('rules.preview.busy')}
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate('shell.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
