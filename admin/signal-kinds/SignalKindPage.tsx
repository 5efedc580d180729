import { useQuery } from '@tanstack/react-query';
import { LinkBase, useLocaleState, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { SignalKindPageDocument } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { request, RequestError } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useWords } from '../rules/useWords.ts';
import { KindEnd } from './KindEnd.tsx';
import { KindForm } from './KindForm.tsx';
import { KindPlaces } from './KindPlaces.tsx';
import { useScale } from './useScale.ts';
import '../rules/rules.css';

/** One kind: what it is called, its scale, what names it, and its end. */
export const SignalKindPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const { text } = useWords();
  const scale = useScale();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['signal-kind', id],
    retry: false,
    queryFn: () => request(SignalKindPageDocument, { id }),
  });
  const back = (
    <Button variant="text" component={LinkBase} to="/signal-kinds">
      {translate('kinds.back')}
    </Button>
  );
  const kind = data?.signalKinds.find((one) => one.id === id);
  if (error || (data && !kind))
    return (
      <Page title={translate('kinds.title')} actions={back}>
        <ErrorNotice error={error ?? new RequestError('NOT_FOUND', id)} onRetry={() => void refetch()} />
      </Page>
    );
  if (!kind || !data)
    return (
      <Page title={translate('kinds.title')} actions={back}>
        <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>
      </Page>
    );
  const intro = [
    kind.code,
    translate(`rules.kinds.${kind.nature}`),
    translate('kinds.about', { whom: translate(`rules.kinds.${kind.attribution}`) }),
    scale(kind),
    translate('kinds.better', { what: translate(`rules.kinds.${kind.polarity}`) }),
    kind.retiredAt && translate('kinds.retired_on', { day: format.instant(kind.retiredAt) }),
  ];
  const may = viewer?.may.includes('renameSignalKind') ?? false;
  const again = () => void refetch();
  return (
    <Page title={text(kind.name, kind.code)} intro={intro.filter(Boolean).join(' · ')} width={880} actions={back}>
      <Box sx={{ display: 'grid', gap: '20px' }} key={locale}>
        {may && <KindForm key={kind.lock} kind={kind} onDone={again} />}
        <KindPlaces places={data.signalKindUses} />
        {may && <KindEnd kind={kind} used={data.signalKindUses.length > 0} onDone={again} />}
      </Box>
    </Page>
  );
};
