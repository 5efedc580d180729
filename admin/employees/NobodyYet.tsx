import { LinkBase, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** Who may upload gets the first step; the others are told who decides. */
export const NobodyYet = () => {
  const translate = useTranslate();
  const mayUpload = useViewer()?.may.includes('dryRunUpload') ?? false;
  return (
    <EmptyState
      title={translate('employees.empty_title')}
      text={translate(mayUpload ? 'employees.empty_text' : 'employees.empty_text_other')}
      action={
        mayUpload && (
          <Button variant="contained" component={LinkBase} to="/uploads?target=SIGNALS">
            {translate('employees.empty_action')}
          </Button>
        )
      }
    />
  );
};
