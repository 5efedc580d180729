import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { AccessDenied } from '../layout/AccessDenied.tsx';
import { lazily } from '../lazily.ts';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** The editor is large, so it comes only when somebody opens this page. */
const Editor = lazily(() => import('./Editor.tsx'), 'Editor');

/** The API itself, asked with one's own rights. */
export const Explorer = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  if (!viewer.may.includes('explorer')) return <AccessDenied />;
  return (
    <Page
      title={translate('explorer.title')}
      intro={`${translate('explorer.intro')} ${translate('explorer.english')}`}
      width={2400}
    >
      <Suspense fallback={<Box sx={{ color: 'var(--ink-2)' }}>{translate('explorer.loading')}</Box>}>
        <Editor />
      </Suspense>
    </Page>
  );
};
