import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { Autocomplete, Box, Button, Card, TextField } from '@mui/material';
import { UpdateOrganisationDocument, type SettingsQuery } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';

const LONGEST = 200;
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

export const OrganisationForm = ({ organisation }: { organisation: SettingsQuery['organisation'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const queries = useQueryClient();
  const [name, setName] = useState(organisation.name);
  const [zone, setZone] = useState(organisation.timeZone);
  const { run, busy, error } = useAct(async () => {
    const { version } = organisation;
    await request(UpdateOrganisationDocument, {
      name,
      timeZone: zone === organisation.timeZone ? null : zone,
      version,
    });
    notify('settings.done', { type: 'success' });
    // The name stands on the overview, and days follow the zone.
    await queries.invalidateQueries();
  });
  const long = [...name.trim()].length > LONGEST;
  const same = name.trim() === organisation.name && zone === organisation.timeZone;
  const badName = long || (error instanceof RequestError && error.field === 'name');
  return (
    <Card
      component="form"
      noValidate
      sx={{ padding: '20px', display: 'grid', gap: '16px' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !same && !long && name.trim()) void run();
      }}
    >
      <TextField
        label={translate('settings.name')}
        value={name}
        required
        error={badName}
        helperText={badName && translate('settings.name_long', { n: LONGEST })}
        onChange={(event) => setName(event.target.value)}
      />
      {organisation.timeZoneLocked ? (
        <Box>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{translate('settings.zone')}</Box>
          <Box sx={{ fontWeight: 600 }}>{organisation.timeZone}</Box>
        </Box>
      ) : (
        <Autocomplete
          options={zones}
          value={zone}
          disableClearable
          onChange={(_, wanted) => setZone(wanted)}
          renderInput={(field) => <TextField {...field} label={translate('settings.zone')} />}
        />
      )}
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {translate(organisation.timeZoneLocked ? 'settings.zone_locked' : 'settings.zone_open', {
          day: format.day(organisation.today),
        })}
      </Box>
      {error !== null && (
        <ErrorNotice error={error} onRetry={() => void queries.invalidateQueries({ queryKey: ['settings'] })} />
      )}
      <Button
        type="submit"
        variant="contained"
        disabled={busy || same || long || !name.trim()}
        sx={{ justifySelf: 'start' }}
      >
        {translate('settings.save')}
      </Button>
    </Card>
  );
};
