import { useNotify, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { RevokeApiKeyDocument, type ApiKeyRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { AskButton } from '../layout/AskButton.tsx';

export const RevokeButton = ({ apiKey: { id, name }, onDone }: { apiKey: ApiKeyRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  return (
    <AskButton
      label={translate('api_keys.revoke')}
      name={translate('api_keys.revoke_one', { name })}
      title={translate('api_keys.revoke_title', { name })}
      submit={translate('api_keys.revoke_one', { name })}
      loud
      act={async () => {
        await request(RevokeApiKeyDocument, { id });
        notify(translate('api_keys.revoke_done', { name }), { type: 'success' });
        onDone();
      }}
    >
      <Box>{translate('api_keys.revoke_text')}</Box>
    </AskButton>
  );
};
