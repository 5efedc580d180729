import { useTranslate } from 'react-admin';
import { Box, Radio } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { narrow } from '../theme.ts';
import { optionExample, useQuestionWords } from './question-words.ts';
import type { Question } from './reading.ts';
import { ZoneField } from './ZoneField.tsx';

/** One question: what is unclear on the left, the ways to read it on the right, each with what speaks for it. */
export const QuestionLine = ({
  question,
  upload,
  open,
  frozen,
  zone,
  onAnswer,
}: {
  question: Question;
  upload: UploadWholeFragment;
  open: boolean;
  frozen: boolean;
  zone: string;
  onAnswer: (value: string) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useQuestionWords();
  const { doubt } = question;
  const title = words.title(question);
  const samples = (value: string) => upload.encodings.find(({ encoding }) => encoding === value)?.sample.slice(0, 2);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '250px minmax(0, 1fr)',
        gap: '12px 24px',
        padding: '14px 20px 18px',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 600 }}>{title}</Box>
        <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', marginTop: '4px' }}>
          {words.text(question)}
        </Box>
      </Box>
      {doubt.about === 'TIME_ZONE' ? (
        <ZoneField value={doubt.proposed} own={zone} disabled={frozen} onChange={onAnswer} />
      ) : (
        <Box role="radiogroup" aria-label={title} sx={{ display: 'grid', gap: '8px', alignContent: 'start' }}>
          {doubt.options.map((option) => {
            const chosen = !open && option.value === doubt.proposed;
            return (
              <Box
                component="label"
                key={option.value}
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  alignItems: 'center',
                  gap: '2px 10px',
                  padding: '6px 14px 6px 8px',
                  borderRadius: '10px',
                  cursor: frozen ? 'default' : 'pointer',
                  border: chosen ? '1.5px solid var(--ink)' : '1.5px solid var(--line-2)',
                  background: chosen ? 'var(--paper)' : 'transparent',
                }}
              >
                <Radio
                  checked={chosen}
                  disabled={frozen}
                  name={`${upload.id} ${question.key}`}
                  onChange={() => onAnswer(option.value)}
                />
                <span>
                  {words.option(doubt, option.value)} <b>{optionExample(doubt, option, format)}</b>
                </span>
                <Box component="span" sx={{ marginLeft: 'auto', fontSize: 12, color: 'var(--ink-3)' }}>
                  {option.total > 0 &&
                    translate('uploads.doubt_fits', {
                      fits: format.number(option.fits),
                      total: format.number(option.total),
                    })}
                </Box>
                {doubt.about === 'ENCODING' &&
                  samples(option.value)?.map((line) => (
                    <Box
                      key={line}
                      component="span"
                      sx={{
                        flexBasis: '100%',
                        paddingLeft: '42px',
                        fontSize: 13,
                        overflowWrap: 'anywhere',
                        color: 'var(--ink-2)',
                      }}
                    >
                      {line.slice(0, 120)}
                    </Box>
                  ))}
              </Box>
            );
          })}
        </Box>
      )}
    </Box>
  );
};
