import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { RetireRulesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { AskButton } from '../layout/AskButton.tsx';

export const RetireButton = ({
  set: { id, version: n, name },
  onDone,
}: {
  set: { id: string; version: number; name: string };
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  return (
    <AskButton
      label={translate('rules.retire.button')}
      title={translate('rules.retire.title', { n, name })}
      submit={translate('rules.retire.submit', { n })}
      loud
      act={async () => {
        await request(RetireRulesDocument, { id });
        void client.invalidateQueries({ queryKey: ['rule-sets'] });
        notify(translate('rules.retire.done', { n }), { type: 'success' });
        onDone();
      }}
    >
      <Box>{translate('rules.retire.text')}</Box>
    </AskButton>
  );
};
