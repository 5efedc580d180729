import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { Part } from './Part.tsx';
import { QuestionLine } from './QuestionLine.tsx';
import { isOpen, questionsOf, type Question } from './reading.ts';

/** What could be read in two ways. Nothing goes on until a person has said what is right. */
export const Questions = ({
  upload,
  said,
  frozen,
  zone,
  onAnswer,
}: {
  upload: UploadWholeFragment;
  /** Keys of the questions that were answered in this tab. */
  said: readonly string[];
  frozen: boolean;
  /** The organisation's own time zone. */
  zone: string;
  onAnswer: (question: Question, value: string) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const questions = questionsOf(upload.doubts);
  if (questions.length === 0) return null;
  const open = questions.filter((question) => isOpen(question, said)).length;
  return (
    <Part
      title={format.counted('uploads.questions', questions.length)}
      cap={translate('uploads.doubts_cap')}
      end={
        upload.readingConfirmed && open === 0 ? (
          <Mark tone="met">{translate('uploads.questions_answered')}</Mark>
        ) : open > 0 ? (
          <Mark tone="warn">{format.counted('uploads.questions_open', open)}</Mark>
        ) : null
      }
      padded={false}
    >
      {questions.map((question, index) => (
        <Box key={question.key} sx={index > 0 ? { borderTop: '1px solid var(--line)' } : {}}>
          <QuestionLine
            question={question}
            upload={upload}
            open={isOpen(question, said)}
            frozen={frozen}
            zone={zone}
            onAnswer={(value) => onAnswer(question, value)}
          />
        </Box>
      ))}
    </Part>
  );
};
