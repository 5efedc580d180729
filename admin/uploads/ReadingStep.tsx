import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  ApplySuggestionDocument,
  MapUploadDocument,
  SettleReadingDocument,
  type ImportTargetsQuery,
  type ReadingInput,
  type UploadWholeFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { draftOf } from '../draft.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FileForm } from './FileForm.tsx';
import { FileNotes } from './FileNotes.tsx';
import { inputOf, startOf } from './mapping.ts';
import { Part } from './Part.tsx';
import { isOpen, questionsOf, readingFor, type Question } from './reading.ts';
import { Questions } from './Questions.tsx';
import { ReadingPreview } from './ReadingPreview.tsx';
import { StepHeading } from './StepHeading.tsx';
import { WhatItBrings } from './WhatItBrings.tsx';

/** The first step: what the file brings, and how it is read. Every answer shows at once in the rows below. */
export const ReadingStep = ({
  upload,
  known,
  onChange,
  onNext,
}: {
  upload: UploadWholeFragment;
  known: ImportTargetsQuery;
  onChange: (upload: UploadWholeFragment) => void;
  onNext: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const answers = draftOf<string[]>(`upload.${upload.id}.answers`, []);
  const choice = draftOf<string>(`upload.${upload.id}.choice`, '');
  const [said, setSaid] = useState(answers.read);
  const { id, mapping } = upload;
  const [first, ...others] = known.importTargets;
  // Who may bring one thing only, such as an auditor, is not asked what it is.
  const only = others.length === 0 && upload.suggestions.length === 0 ? first?.code : undefined;
  const chosen = choice.read() || (mapping?.template ?? mapping?.target ?? upload.target ?? only ?? '');

  const { run, busy, error } = useAct(async (act: () => Promise<UploadWholeFragment>) => onChange(await act()));
  const read = (reading: Partial<ReadingInput>, confirm = false) =>
    run(async () => (await request(SettleReadingDocument, { id, reading: { ...reading, confirm } })).settleReading);
  const answer = (question: Question, value: string) => {
    const now = [...new Set([...said, question.key])];
    setSaid(now);
    answers.write(now);
    if (value !== question.doubt.proposed) void read(readingFor(question, value, upload.reading));
  };
  /** What was mapped for another target is kept, in case the choice was a slip. */
  const keep = () => mapping && draftOf(`upload.${id}.for.${mapping.target}`, null as unknown).write(inputOf(mapping));
  const suggest = (suggestion: string) => {
    keep();
    choice.write(suggestion);
    void run(async () => (await request(ApplySuggestionDocument, { id, suggestion })).applySuggestion);
  };
  const aim = async (code: string): Promise<UploadWholeFragment> => {
    const target = known.importTargets.find((each) => each.code === code)!;
    const before = draftOf(`upload.${id}.for.${code}`, null as ReturnType<typeof inputOf> | null).read();
    const next = before ?? startOf(target, upload.columns);
    return (await request(MapUploadDocument, { id, mapping: next, source: null })).mapUpload;
  };
  const target = (code: string) => {
    keep();
    choice.write(code);
    void run(() => aim(code));
  };
  const open = questionsOf(upload.doubts).filter((question) => isOpen(question, said)).length;
  const next = () =>
    void run(async () => {
      if (!mapping) await aim(chosen);
      const settled = await request(SettleReadingDocument, { id, reading: { confirm: true } });
      onNext();
      return settled.settleReading;
    });

  return (
    <>
      <StepHeading text={translate('uploads.reading_text')}>{translate('uploads.reading_title')}</StepHeading>
      <WhatItBrings
        upload={upload}
        targets={known.importTargets}
        value={chosen}
        frozen={busy}
        onSuggestion={suggest}
        onTarget={target}
      />
      <Questions upload={upload} said={said} frozen={busy} zone={known.organisation.timeZone} onAnswer={answer} />
      <Part title={translate('uploads.by_hand')} cap={translate('uploads.by_hand_cap')}>
        <FileForm upload={upload} frozen={busy} onRead={(reading) => void read(reading)} />
        <FileNotes notes={upload.fileNotes} />
      </Part>
      <ReadingPreview upload={upload} frozen={busy} onRead={(reading) => void read(reading)} />
      {error !== null && <ErrorNotice error={error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 14px', alignItems: 'center', marginTop: '8px' }}>
        <Button
          variant="contained"
          disabled={busy || open > 0 || chosen === ''}
          onClick={next}
          sx={{ minHeight: 40, fontSize: 14 }}
        >
          {translate('uploads.read_so')}
        </Button>
        <Box role="status" sx={{ fontSize: 13, color: 'var(--warn)' }}>
          {open > 0
            ? format.counted('uploads.questions_wait', open)
            : chosen === ''
              ? translate('uploads.what_missing')
              : ''}
        </Box>
      </Box>
    </>
  );
};
