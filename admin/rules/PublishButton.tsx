import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { PublishRulesDocument, RuleSetDiffDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { Changes } from './Changes.tsx';
import type { Draft } from './useDraft.ts';

/** Now or from a day to come, after reading what changes. A set with a flaw can't be published, and the button says so. */
export const PublishButton = ({
  set,
  draft,
  today,
  onDone,
}: {
  set: { id: string; basedOn?: { id: string; version: number } | null; version: number };
  draft: Draft;
  today: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [when, setWhen] = useState<'now' | 'later'>('later');
  const [day, setDay] = useState(() => after(today));
  const flaws = draft.flaws.length;
  const base = set.basedOn ?? null;
  const { data: changes } = useQuery({
    queryKey: ['rule-set-diff', base?.id, set.id, draft.lock],
    enabled: open && base !== null,
    retry: false,
    queryFn: async () => (await request(RuleSetDiffDocument, { fromId: base!.id, toId: set.id })).ruleSetDiff,
  });
  const from = when === 'now' ? today : day;
  // A day that is typed may be any; what has begun is told at the field, before it is sent.
  const past = when === 'later' && day !== '' && day <= today;
  const { run, busy, error } = useAct(async () => {
    await request(PublishRulesDocument, { id: set.id, lock: draft.lock, effectiveFrom: when === 'now' ? null : day });
    draft.forget();
    void client.invalidateQueries({ queryKey: ['rule-sets'] });
    notify(translate('rules.publish.done', { n: set.version, day: format.day(from) }), { type: 'success' });
    setOpen(false);
    onDone();
  });
  const counted = translate('rules.publish.changes', {
    smart_count: changes?.length ?? 0,
    n: base?.version ?? set.version - 1,
  });
  const waiting = draft.unsaved.length > 0 || draft.saving;
  return (
    <>
      <Button
        variant="contained"
        disabled={flaws > 0 || waiting}
        onClick={() => setOpen(true)}
        title={flaws > 0 ? translate('rules.publish.flawed', { smart_count: flaws }) : undefined}
      >
        {translate('rules.publish.button', { n: set.version })}
      </Button>
      <AskDialog
        open={open}
        title={translate('rules.publish.title', { n: set.version, name: draft.now.name })}
        submit={translate('rules.publish.submit', { n: set.version, day: format.day(from || today) })}
        busy={busy}
        error={error}
        disabled={(when === 'later' && !day) || past}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('rules.publish.text')}</Box>
        <RadioGroup
          value={when}
          onChange={(event) => setWhen(event.target.value as 'now' | 'later')}
          aria-label={translate('rules.publish.when')}
        >
          <FormControlLabel value="later" control={<Radio />} label={translate('rules.publish.later')} />
          <FormControlLabel
            value="now"
            control={<Radio />}
            label={translate('rules.publish.now', { day: format.day(today) })}
          />
        </RadioGroup>
        {when === 'later' && (
          <DayField
            label={translate('rules.publish.day')}
            value={day}
            onChange={setDay}
            min={after(today)}
            error={past}
            helperText={past && translate('rules.publish.past', { day: format.day(after(today)) })}
            required
          />
        )}
        {changes && (
          <>
            <Box component="h3" sx={{ color: 'var(--ink)' }}>
              {counted}
            </Box>
            <Box sx={{ maxHeight: 260, overflowY: 'auto' }} tabIndex={0} role="region" aria-label={counted}>
              <Changes changes={changes} head="h4" />
            </Box>
          </>
        )}
      </AskDialog>
    </>
  );
};

const after = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
