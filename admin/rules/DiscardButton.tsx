import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { DiscardRuleDraftDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { AskButton } from '../layout/AskButton.tsx';
import type { Draft } from './useDraft.ts';

export const DiscardButton = ({
  set: { id, version: n },
  draft,
}: {
  set: { id: string; version: number };
  draft: Draft;
}) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const client = useQueryClient();
  return (
    <AskButton
      label={translate('rules.discard.button')}
      title={translate('rules.discard.title', { n })}
      submit={translate('rules.discard.submit', { n })}
      loud
      act={async () => {
        await request(DiscardRuleDraftDocument, { id, lock: draft.lock });
        draft.forget();
        void client.invalidateQueries({ queryKey: ['rule-sets'] });
        notify(translate('rules.discard.done', { n }), { type: 'success' });
        navigate('/rules');
      }}
    >
      <Box>{translate('rules.discard.text')}</Box>
    </AskButton>
  );
};
