import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { useText } from '../i18n/useText.ts';
import { AnswerField } from '../visit-form/AnswerField.tsx';
import type { DraftAnswer } from '../visit-form/draft.ts';
import { fits, type AskedItem } from './round.ts';

/** One question about one visit, answered as in a visit, with what was seen where somebody wants to say it. */
export const SheetQuestion = ({
  asked,
  given,
  onChange,
}: {
  asked: AskedItem;
  given: DraftAnswer;
  onChange: (changes: DraftAnswer) => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const [more, setMore] = useState(Boolean(given.remark));
  const question = text(asked.item.question) || asked.name;
  return (
    <Box
      component="fieldset"
      sx={{
        border: 0,
        borderTop: '1px solid var(--line)',
        margin: 0,
        padding: '12px 0',
        minWidth: 0,
        display: 'grid',
        gap: '8px',
      }}
    >
      <Box component="legend" sx={{ float: 'left', padding: 0, width: '100%', overflowWrap: 'anywhere' }}>
        {question}
      </Box>
      <Box sx={{ clear: 'both', display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' }}>
        <AnswerField item={asked.item} given={given} label={question} onChange={onChange} />
        {!more && (
          <Button
            variant="text"
            aria-label={translate('visit_form.more_about', { item: question })}
            onClick={() => setMore(true)}
          >
            {translate('visit_form.more')}
          </Button>
        )}
      </Box>
      {given.answer != null && given.answer !== '' && !fits(asked.item, given.answer) && (
        <Box role="alert" sx={{ color: 'var(--attn)', fontSize: 13, lineHeight: '18px' }}>
          {translate('visit_form.refused.OFF_SCALE')}
        </Box>
      )}
      {more && (
        <TextField
          label={translate('visit_form.seen')}
          value={given.remark ?? ''}
          onChange={(event) => onChange({ remark: event.target.value })}
          multiline
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
    </Box>
  );
};
