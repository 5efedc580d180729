import { useTranslate } from 'react-admin';
import { Alert, Button } from '@mui/material';

/** Somebody else was faster: what was typed stays until the reader asks for what is there now. */
export const Overtaken = ({ text = 'kinds.overtaken', onReload }: { text?: string; onReload: () => void }) => {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      icon={false}
      role="alert"
      action={
        <Button variant="outlined" onClick={onReload}>
          {translate('kinds.reload')}
        </Button>
      }
    >
      {translate(text)}
    </Alert>
  );
};
