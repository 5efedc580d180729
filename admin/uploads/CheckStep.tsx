import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  DryRunUploadDocument,
  MapUploadDocument,
  type UploadWholeFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { narrow } from '../theme.ts';
import { AnsweredQuestions } from './AnsweredQuestions.tsx';
import { BadRows } from './BadRows.tsx';
import { Counts } from './Counts.tsx';
import { Effects } from './Effects.tsx';
import { Failure } from './Failure.tsx';
import { inputOf, withValue, type Target } from './mapping.ts';
import { MappedPreview } from './MappedPreview.tsx';
import { PeopleQuestions } from './PeopleQuestions.tsx';
import { Rail } from './Rail.tsx';
import { StepHeading } from './StepHeading.tsx';

type BadRow = UploadWholeFragment['badRows'][number];

/** The third and the fourth step: what committing would do, what is left to mend, the commit itself and its receipt. */
export const CheckStep = ({
  upload,
  target,
  onChange,
  onReload,
  onBack,
}: {
  upload: UploadWholeFragment;
  target: Target | undefined;
  onChange: (upload: UploadWholeFragment) => void;
  onReload: () => void;
  onBack: (step: 'file' | 'columns') => void;
}) => {
  const translate = useTranslate();
  const { id, status, counts } = upload;
  const { run, busy, error } = useAct(async (row?: BadRow) => {
    if (row && upload.mapping)
      await request(MapUploadDocument, {
        id,
        mapping: withValue(inputOf(upload.mapping), row, row.found, row.suggestion ?? ''),
        source: null,
      });
    onChange((await request(DryRunUploadDocument, { id })).dryRunUpload);
  });
  const over = status === 'COMMITTED' || status === 'UNDONE';
  const whole = counts !== null && status !== 'CHECKING';
  const editable = status === 'CHECKED' && !busy;
  return (
    <>
      <StepHeading key={over ? 'over' : status === 'COMMITTING' ? 'commit' : 'check'}>
        {translate(`uploads.heading_${status}`, { _: translate('uploads.heading_CHECKED') })}
      </StepHeading>
      {status === 'FAILED' && <Failure upload={upload} />}
      {error !== null && <ErrorNotice error={error} />}
      <Box sx={parts}>
        <Box sx={{ gridArea: 'counts', minWidth: 0 }}>
          {whole && <Counts counts={counts} effects={upload.effects} />}
        </Box>
        <Box sx={{ gridArea: 'rows', minWidth: 0 }}>
          {whole && !over && upload.people.length > 0 && (
            <PeopleQuestions upload={upload} onChange={onChange} onCheck={() => void run()} busy={busy} />
          )}
          {whole && <AnsweredQuestions upload={upload} onChangeReading={editable ? () => onBack('file') : null} />}
          {whole && (
            <MappedPreview
              upload={upload}
              target={target}
              end={
                editable && (
                  <Button variant="text" onClick={() => onBack('columns')}>
                    {translate('uploads.change_columns')}
                  </Button>
                )
              }
            />
          )}
          {whole && upload.badRowCount > 0 && (
            <BadRows
              upload={upload}
              onTake={editable ? (row) => void run(row) : null}
              onChoose={editable && upload.people.length > 0 ? choosePerson : null}
            />
          )}
          {whole && upload.effects && <Effects effects={upload.effects} />}
          {!whole && status === 'RECEIVED' && (
            <Box sx={{ display: 'grid', gap: '12px', justifyItems: 'start' }}>
              <Box sx={{ color: 'var(--ink-2)' }}>{translate('uploads.check_needed')}</Box>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
                <Button
                  variant="contained"
                  disabled={busy || upload.mappingFlaws.length > 0 || !upload.mapping}
                  onClick={() => void run()}
                >
                  {translate('uploads.check')}
                </Button>
                <Button variant="text" onClick={() => onBack('columns')}>
                  {translate('uploads.change_columns')}
                </Button>
              </Box>
            </Box>
          )}
        </Box>
        <Rail
          upload={upload}
          onChange={onChange}
          onUndone={onReload}
          onBack={() => onBack('columns')}
          onCheck={() => void run()}
        />
      </Box>
      <Button variant="text" component={LinkBase} to="/uploads" sx={{ marginTop: '8px' }}>
        {translate('uploads.back')}
      </Button>
    </>
  );
};

const choosePerson = () => document.getElementById('people-questions')?.scrollIntoView({ block: 'start' });

/** The act stands beside everything on a desk; on a phone it comes after the four figures and before the rows. */
const parts = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 316px',
  gridTemplateRows: 'auto 1fr',
  gridTemplateAreas: '"counts act" "rows act"',
  columnGap: '28px',
  alignItems: 'start',
  [narrow]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'none',
    gridTemplateAreas: '"counts" "act" "rows"',
    rowGap: '16px',
  },
};
