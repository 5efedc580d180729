import { useTranslate } from 'react-admin';
import { Alert, Box, TextField } from '@mui/material';
import type { FormProgrammeFragment } from '../../schema/generated/operations.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import type { Draft } from './draft.ts';
import { Question } from './Question.tsx';
import { Sent } from './Sent.tsx';
import { useDraft } from './useDraft.ts';
import { usePreview } from './usePreview.ts';
import { useSend } from './useSend.ts';
import { VisitBar } from './VisitBar.tsx';
import { Differences } from './Differences.tsx';
import { VisitHead } from './VisitHead.tsx';

/** One visit: where, when and whom, then what is asked section by section, and how it stands at the bottom. */
export const VisitForm = ({
  start,
  programmes,
  accountId,
  today,
  onAnother,
}: {
  start: Draft;
  programmes: FormProgrammeFragment[];
  accountId: string;
  today: string;
  onAnother: () => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const filling = useDraft(accountId, start);
  const { draft } = filling;
  const programme = programmes.find(({ id }) => id === draft.programmeId) ?? null;
  const preview = usePreview(draft, programme);
  const send = useSend(accountId, filling, programme);
  const sections = programme?.questionnaire?.sections ?? [];
  const items = sections.flatMap((section) => section.items);
  if (send.sent) return <Sent result={send.sent} items={items} onAnother={onAnother} />;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send.run();
      }}
    >
      <VisitHead filling={filling} programme={programme} programmes={programmes} today={today} />
      {sections.map((section) => (
        <Box component="section" key={section.id} aria-label={text(section.names)} sx={{ marginTop: '32px' }}>
          <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, marginBottom: '4px' }}>
            {text(section.names)}
          </Box>
          {section.items.map((asked) => (
            <Question
              key={asked.id}
              asked={asked}
              given={draft.answers[asked.id] ?? {}}
              flaw={send.flaw && isAbout(send.flaw.field, asked) ? send.flaw : null}
              draftId={draft.id}
              onChange={(changes) => filling.answer(asked.id, changes)}
            />
          ))}
        </Box>
      ))}
      {programme && (
        <TextField
          label={translate('visit_form.remark')}
          value={draft.remark}
          onChange={(event) => filling.set({ remark: event.target.value })}
          multiline
          minRows={3}
          fullWidth
          slotProps={{ htmlInput: { maxLength: 4000 } }}
          sx={{ marginTop: '32px' }}
        />
      )}
      {preview.data && preview.data.differences.length > 0 && (
        <Differences title={translate('visit_form.will_change')} rows={preview.data.differences} items={items} />
      )}
      <Box sx={{ marginTop: '20px', display: 'grid', gap: '12px' }}>
        {send.flaw && (
          <Alert severity="error" icon={false} role="alert">
            {translate(`visit_form.refused.${send.flaw.code}`, { _: send.flaw.expected ?? '' })}
          </Alert>
        )}
        {send.error !== null && <ErrorNotice error={send.error} />}
        {send.error !== null && <Box sx={{ color: 'var(--ink-2)' }}>{translate('visit_form.kept')}</Box>}
      </Box>
      {programme && <VisitBar draft={draft} items={items} preview={preview} busy={send.busy} />}
    </Box>
  );
};

/** Fields of answers name the item by its id or by its name. */
function isAbout(field: string | null | undefined, { id, name }: { id: string; name: string }): boolean {
  return field !== null && field !== undefined && [id, name].some((each) => field.startsWith(`answers.${each}`));
}
