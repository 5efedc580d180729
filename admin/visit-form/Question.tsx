import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { FormProgrammeFragment, RecordVisitMutation } from '../../schema/generated/operations.ts';
import { useText } from '../i18n/useText.ts';
import { AnswerField } from './AnswerField.tsx';
import type { DraftAnswer } from './draft.ts';
import { Evidence } from './Evidence.tsx';

export type AskedItem = NonNullable<FormProgrammeFragment['questionnaire']>['sections'][number]['items'][number];

/** One item: the question, its answer, and on demand what was seen and what shows it. */
export const Question = ({
  asked,
  given,
  flaw,
  draftId,
  onChange,
}: {
  asked: AskedItem;
  given: DraftAnswer;
  flaw: RecordVisitMutation['recordVisits']['results'][number] | null;
  draftId: string;
  onChange: (changes: DraftAnswer) => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const id = useId();
  const [more, setMore] = useState(Boolean(given.remark ?? given.evidence ?? given.picture ?? given.evidenceFileId));
  const { item } = asked;
  const hint = [
    asked.attribution !== 'EMPLOYEE' && translate('visit_form.about_place'),
    item.critical !== 'NONE' && translate('visit_form.critical'),
    item.bonus !== null && translate('visit_form.bonus'),
  ].filter(Boolean);
  return (
    <Box
      component="fieldset"
      aria-describedby={flaw ? `${id}-flaw` : undefined}
      sx={{
        border: 0,
        borderTop: '1px solid var(--line)',
        margin: 0,
        padding: '14px 0',
        minWidth: 0,
        display: 'grid',
        gap: '10px',
      }}
    >
      <Box component="legend" sx={{ float: 'left', padding: 0, width: '100%', overflowWrap: 'anywhere' }}>
        {text(item.question)}
        {hint.length > 0 && (
          <Box component="span" sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
            {hint.join(' · ')}
          </Box>
        )}
      </Box>
      <Box sx={{ clear: 'both', display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' }}>
        <AnswerField item={item} given={given} label={text(item.question)} onChange={onChange} />
        {!more && (
          <Button
            variant="text"
            aria-label={translate('visit_form.more_about', { item: text(item.question) })}
            onClick={() => setMore(true)}
          >
            {translate('visit_form.more')}
          </Button>
        )}
      </Box>
      {flaw && (
        <Box id={`${id}-flaw`} sx={{ color: 'var(--attn)', fontSize: 13, lineHeight: '18px' }}>
          {translate(`visit_form.refused.${flaw.code}`, { _: flaw.expected ?? '' })}
        </Box>
      )}
      {more && <Evidence itemId={asked.id} draftId={draftId} given={given} onChange={onChange} />}
    </Box>
  );
};
