import { LinkBase, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { EmptyState } from './EmptyState.tsx';
import { Page } from './Page.tsx';
import { firstPlace } from './places.ts';
import { useViewer } from './useViewer.ts';

export const NotFound = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <Page title={translate('shell.not_found_title')}>
      <EmptyState
        title={translate('shell.not_found_title')}
        text={translate('shell.not_found')}
        action={
          viewer && (
            <Button variant="outlined" component={LinkBase} to={firstPlace(viewer)}>
              {translate('ra.action.back')}
            </Button>
          )
        }
      />
    </Page>
  );
};
