import { useTranslate } from 'react-admin';
import { EmptyState } from './EmptyState.tsx';
import { Page } from './Page.tsx';

export const AccessDenied = () => {
  const translate = useTranslate();
  return (
    <Page title={translate('shell.access_denied_title')}>
      <EmptyState title={translate('shell.access_denied_title')} text={translate('shell.access_denied')} />
    </Page>
  );
};
