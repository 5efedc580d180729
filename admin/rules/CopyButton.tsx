import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { CreateRuleDraftDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** A new draft with everything the chosen version says. */
export const CopyButton = ({
  set,
  main = false,
  to = '',
}: {
  set: { id: string; version: number };
  main?: boolean;
  /** The section that the new draft opens at. */
  to?: string;
}) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const client = useQueryClient();
  const viewer = useViewer();
  const { run, busy, error } = useAct(async () => {
    const { createRuleDraft } = await request(CreateRuleDraftDocument, { fromId: set.id });
    void client.invalidateQueries({ queryKey: ['rule-sets'] });
    notify(translate('rules.copied', { n: createRuleDraft.version, from: set.version }), { type: 'success' });
    navigate(`/rules/${createRuleDraft.id}${to && `/${to}`}`);
  });
  if (!viewer?.may.includes('createRuleDraft')) return null;
  return (
    <>
      <Button
        variant={main ? 'contained' : 'outlined'}
        disabled={busy}
        onClick={() => void run()}
        aria-label={main ? undefined : translate('rules.copy_of', { n: set.version })}
      >
        {translate(main ? 'rules.copy_main' : 'rules.copy')}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
};
