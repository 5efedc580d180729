import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { Part } from './Part.tsx';
import { optionExample, useQuestionWords } from './question-words.ts';
import { questionsOf } from './reading.ts';

/** What a person said about the reading: facts by now, changed only by going back. */
export const AnsweredQuestions = ({
  upload,
  onChangeReading,
}: {
  upload: UploadWholeFragment;
  onChangeReading: (() => void) | null;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useQuestionWords();
  const questions = questionsOf(upload.doubts);
  if (questions.length === 0) return null;
  return (
    <Part
      title={translate('uploads.doubts_settled')}
      cap={translate('uploads.doubts_cap')}
      end={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
          {upload.readingConfirmed && <Mark tone="met">{translate('uploads.questions_answered')}</Mark>}
          {onChangeReading && (
            <Button variant="text" onClick={onChangeReading}>
              {translate('uploads.change_reading')}
            </Button>
          )}
        </Box>
      }
    >
      <Box component="dl" sx={{ margin: 0, display: 'grid', gap: '10px' }}>
        {questions.map((question) => {
          const { doubt } = question;
          const chosen = doubt.options.find(({ value }) => value === doubt.proposed);
          return (
            <Box
              key={question.key}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px', overflowWrap: 'anywhere' }}
            >
              <Box component="dt" sx={{ flex: '1 1 240px', color: 'var(--ink-2)' }}>
                {words.title(question)}
              </Box>
              <Box component="dd" sx={{ margin: 0, flex: '1 1 200px', fontWeight: 600 }}>
                {doubt.about === 'TIME_ZONE'
                  ? doubt.proposed
                  : `${words.option(doubt, doubt.proposed)} ${chosen ? optionExample(doubt, chosen, format) : ''}`}
                {chosen && chosen.total > 0 && (
                  <Box component="span" sx={{ fontWeight: 400, fontSize: 12, color: 'var(--ink-3)' }}>
                    {' '}
                    {translate('uploads.doubt_fits', {
                      fits: format.number(chosen.fits),
                      total: format.number(chosen.total),
                    })}
                  </Box>
                )}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Part>
  );
};
