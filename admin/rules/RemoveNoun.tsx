import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  RuleNounsDocument,
  RuleUsageDocument,
  SaveRulePartDocument,
  type RuleNoun,
  type RuleUsageQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import type { NounList, NounRow } from './nouns.ts';
import type { RuleSet } from './rule-set.ts';
import { PlaceList } from './UsedIn.tsx';

/** Takes a noun out of a draft. One that is used stays, and the places are named. */
export const RemoveNoun = ({
  list,
  noun,
  row,
  setId,
  onDone,
}: {
  list: NounList;
  noun: RuleNoun;
  row: Pick<NounRow, 'code' | 'name'>;
  setId: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [uses, setUses] = useState<RuleUsageQuery['ruleUsage'] | null>(null);
  const asking = useAct(async () => {
    setUses((await request(RuleUsageDocument, { ruleSetId: setId, noun, code: row.code })).ruleUsage);
  });
  const removing = useAct(async () => {
    const { ruleSet } = await request(RuleNounsDocument, { id: setId });
    const items = (ruleSet.body as unknown as RuleSet)[list];
    await request(SaveRulePartDocument, {
      id: setId,
      lock: ruleSet.lock,
      part: ({ metrics: 'METRICS', kpis: 'KPIS', competencies: 'COMPETENCIES' } as const)[list],
      value: items.filter(({ code }) => code !== row.code),
    });
    setUses(null);
    notify(translate('nouns.removed', { name: row.name }), { type: 'success' });
    onDone();
  });
  const used = (uses?.length ?? 0) > 0;
  const error = asking.error ?? removing.error;
  const close = () => {
    setUses(null);
    asking.clear();
    removing.clear();
  };
  return (
    <>
      <Button
        variant="text"
        color="error"
        disabled={asking.busy}
        aria-label={translate('rules.remove.button', { name: row.name })}
        onClick={() => void asking.run()}
        sx={{ minHeight: 28 }}
      >
        {translate('nouns.remove')}
      </Button>
      <AskDialog
        open={uses !== null || error !== null}
        title={translate(used ? 'rules.remove.used_title' : 'rules.remove.title', { name: row.name })}
        submit={translate(used ? 'rules.remove.understood' : 'rules.remove.submit', { name: row.name })}
        danger={!used}
        busy={removing.busy}
        disabled={uses === null}
        error={error}
        onClose={close}
        onSubmit={() => {
          if (used) close();
          else void removing.run();
        }}
      >
        {used ? (
          <Box>
            <Box sx={{ marginBottom: '8px' }}>{translate('rules.remove.used', { smart_count: uses!.length })}</Box>
            <PlaceList places={uses!} of={setId} />
          </Box>
        ) : (
          <Box>{translate('nouns.remove_text')}</Box>
        )}
      </AskDialog>
    </>
  );
};
