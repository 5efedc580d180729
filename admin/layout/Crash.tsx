import { useTranslate, type ErrorProps } from 'react-admin';
import { Button } from '@mui/material';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { Page } from './Page.tsx';

/** A fault in a page of ours. The menu stays usable. */
export const Crash = ({ error }: ErrorProps) => {
  const translate = useTranslate();
  return (
    <Page title={translate('shell.crash_title')}>
      <EmptyState
        title={translate('shell.crash_title')}
        text={translate('shell.crash')}
        action={
          <Button variant="contained" onClick={() => window.location.reload()}>
            {translate('shell.reload')}
          </Button>
        }
      />
      <ErrorNotice error={error} />
    </Page>
  );
};
