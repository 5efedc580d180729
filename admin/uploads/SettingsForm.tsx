import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import {
  CheckUploadDocument,
  UploadChoicesDocument,
  type UploadChoicesQuery,
  type UploadSettings,
  type UploadWholeFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { draftOf } from '../draft.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { settingsOf, type Settings } from './settings-of.ts';
import { codeOf } from './PickOrName.tsx';
import { SignalSettings } from './SignalSettings.tsx';
import { VisitSettings } from './VisitSettings.tsx';

export interface SettingsProps {
  settings: Settings;
  choices: UploadChoicesQuery;
  set: (change: Settings) => void;
}

/** How to read the file. What was typed is kept until the check has begun. */
export const SettingsForm = ({
  upload,
  onChecked,
  onCancel,
}: {
  upload: UploadWholeFragment;
  onChecked: (upload: UploadWholeFragment) => void;
  onCancel: (() => void) | null;
}) => {
  const translate = useTranslate();
  const draft = draftOf<Settings | null>(`upload.${upload.id}`, null);
  const [typed, setTyped] = useState<Settings>(() => draft.read() ?? known(upload));
  const {
    data: choices,
    error: choicesError,
    refetch,
  } = useQuery({
    queryKey: ['upload-choices', upload.target],
    queryFn: () => request(UploadChoicesDocument, { signals: upload.target === 'SIGNALS' }),
    retry: false,
  });
  const { run, busy, error } = useAct(async (settings: UploadSettings) => {
    const { checkUpload } = await request(CheckUploadDocument, { id: upload.id, settings });
    draft.clear();
    onChecked(checkUpload);
  });
  if (choicesError) return <ErrorNotice error={choicesError} onRetry={() => void refetch()} />;
  if (!choices) return null;

  const settings = { ...defaults(upload, choices), ...typed };
  const set = (change: Settings) => {
    const next = { ...typed, ...change };
    setTyped(next);
    draft.write(next);
  };
  const needed: (keyof Settings)[] =
    upload.target === 'SIGNALS' ? ['taskCode', 'sourceCode', 'timeZone'] : ['programmeCode', 'year', 'side'];
  const whole = needed.every((name) => settings[name]);
  const Fields = upload.target === 'SIGNALS' ? SignalSettings : VisitSettings;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whole) void run(settings as UploadSettings);
  };
  return (
    <Card
      component="form"
      onSubmit={submit}
      noValidate
      sx={{ padding: '20px', maxWidth: 640, display: 'grid', gap: '18px' }}
    >
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, overflowWrap: 'anywhere' }}>
        {translate('uploads.settings_title', { name: upload.fileName })}
      </Box>
      <Fields settings={settings} choices={choices} set={set} />
      {error !== null && <ErrorNotice error={error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button type="submit" variant="contained" disabled={!whole || busy} sx={{ minHeight: 40, fontSize: 14 }}>
          {translate(upload.counts ? 'uploads.check_again' : 'uploads.check')}
        </Button>
        {onCancel && (
          <Button variant="text" onClick={onCancel}>
            {translate('shell.cancel')}
          </Button>
        )}
      </Box>
    </Card>
  );
};

/** What is most likely meant. Which task or programme it is about is only guessed when there is one: a wrong guess would mix the evidence. */
function defaults(upload: UploadWholeFragment, choices: UploadChoicesQuery): Settings {
  if (upload.target === 'SIGNALS') {
    return {
      taskCode: only(choices.tasks),
      sourceCode: codeOf(upload.fileName.replace(/\.[^.]*$/, '')),
      timeZone: choices.organisation.timeZone,
    };
  }
  return {
    programmeCode: only(choices.programmes),
    year: Number(choices.organisation.today.slice(0, 4)),
    side: 'INDEPENDENT',
  };
}

/** How the file, or the last one of its kind, was read. Demo data is a source of its own: no file continues it. */
function known(upload: UploadWholeFragment): Settings {
  const { sourceCode, ...rest } = settingsOf(upload.settings);
  return sourceCode === undefined || (sourceCode === 'demo' && !upload.counts) ? rest : { ...rest, sourceCode };
}

const only = (choices: readonly { code: string }[] = []): string => (choices.length === 1 ? choices[0]!.code : '');
