import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RuleUsageDocument, type RuleNoun, type RuleUsageQuery } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { PlaceList } from './UsedIn.tsx';
import { useWorkshop } from './workshop.ts';

/** A noun that is used stays, and the places are named; one that isn't goes after a question. */
export const RemoveItem = ({
  noun,
  code,
  name,
  onRemove,
}: {
  noun: RuleNoun;
  code: string;
  name: string;
  onRemove: () => void;
}) => {
  const translate = useTranslate();
  const { ruleSetId, settle } = useWorkshop();
  const [uses, setUses] = useState<RuleUsageQuery['ruleUsage'] | null>(null);
  const { run, busy, error } = useAct(async () => {
    // What was typed a moment ago may be the very use.
    await settle();
    setUses((await request(RuleUsageDocument, { ruleSetId, noun, code })).ruleUsage);
  });
  const close = () => setUses(null);
  const used = (uses?.length ?? 0) > 0;
  return (
    <>
      <Button variant="text" color="error" disabled={busy} onClick={() => void run()}>
        {translate('rules.remove.button', { name })}
      </Button>
      <AskDialog
        open={uses !== null || error !== null}
        title={translate(used ? 'rules.remove.used_title' : 'rules.remove.title', { name })}
        submit={translate(used ? 'rules.remove.understood' : 'rules.remove.submit', { name })}
        danger={!used}
        error={error}
        onClose={close}
        onSubmit={() => {
          if (!used && uses) onRemove();
          close();
        }}
      >
        {used ? (
          <Box>
            <Box sx={{ marginBottom: '8px' }}>{translate('rules.remove.used', { smart_count: uses!.length })}</Box>
            <PlaceList places={uses!} of={ruleSetId} />
          </Box>
        ) : (
          <Box>{translate('rules.remove.text')}</Box>
        )}
      </AskDialog>
    </>
  );
};
