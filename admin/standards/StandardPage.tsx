import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { CreateStandardVersionDocument, StandardPageDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { StandardEditor } from './StandardEditor.tsx';
import { UsesAndEnd } from './UsesAndEnd.tsx';
import { Versions } from './Versions.tsx';
import '../rules/rules.css';

/** One standard: its draft to write, its versions to read, where it is used, and its end. */
export const StandardPage = () => {
  const translate = useTranslate();
  const text = useText();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['standard', id],
    retry: false,
    // What is being typed would be lost when a tab that comes back reads a newer version.
    refetchOnWindowFocus: false,
    gcTime: 0,
    queryFn: () => request(StandardPageDocument, { id }),
  });
  const again = () => void refetch();
  const start = useAct(async () => {
    await request(CreateStandardVersionDocument, { id });
    await refetch();
  });
  const back = (
    <Button variant="text" component={LinkBase} to="/standards">
      {translate('standard.back')}
    </Button>
  );
  if (!data)
    return (
      <Page title={translate('standard.list')} actions={back}>
        {error ? (
          <ErrorNotice error={error} onRetry={again} />
        ) : (
          <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>
        )}
      </Page>
    );
  const { standard, organisation } = data;
  const may = viewer?.may.includes('saveStandardDraft') ?? false;
  const draft = may ? standard.versions.find(({ status }) => status === 'DRAFT') : undefined;
  const shown = standard.versions.find(({ inForce }) => inForce) ?? standard.versions[0]!;
  const name = text(shown.title) || standard.code;
  const intro = [standard.code, standard.ownerName && translate('standard.owned', { name: standard.ownerName })];
  return (
    <Page
      title={name}
      intro={intro.filter(Boolean).join(' · ')}
      width={960}
      actions={
        <>
          {may && !draft && (
            <Button variant="contained" disabled={start.busy} onClick={() => void start.run()}>
              {translate('standard.next_version')}
            </Button>
          )}
          {back}
        </>
      }
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px' }}>
        {start.error !== null && <ErrorNotice error={start.error} />}
        {draft && (
          <StandardEditor
            key={`${draft.id} ${draft.lock}`}
            standard={standard}
            draft={draft}
            today={organisation.today}
            onDone={again}
          />
        )}
        <Versions standardId={standard.id} versions={standard.versions} today={organisation.today} />
        {may && (
          <UsesAndEnd
            key={standard.versions.length}
            id={standard.id}
            name={name}
            versions={standard.versions}
            today={organisation.today}
            onDone={again}
          />
        )}
      </Box>
    </Page>
  );
};
