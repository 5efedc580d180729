import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { DryRunUploadDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { narrow } from '../theme.ts';
import { ColumnShelf } from './ColumnShelf.tsx';
import { FieldList } from './FieldList.tsx';
import { blankKind, usesOf, type Target } from './mapping.ts';
import { MappedPreview } from './MappedPreview.tsx';
import { PeopleCard } from './PeopleCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { SourceCard } from './SourceCard.tsx';
import { StepHeading } from './StepHeading.tsx';
import { useCodes } from './useCodes.ts';
import { useMapping } from './useMapping.ts';

/** The second step: which column fills which field. What is not right yet is told at its field, and the rows below show what comes of it. */
export const MappingStep = ({
  upload,
  target,
  onChange,
  onNext,
  onBack,
}: {
  upload: UploadWholeFragment;
  target: Target;
  onChange: (upload: UploadWholeFragment) => void;
  onNext: () => void;
  onBack: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { draft, source, waiting, error, change, name, flush } = useMapping(upload, onChange);
  const [all, setAll] = useState(false);
  const codes = useCodes(target.code);
  const check = useAct(async () => {
    await flush();
    onChange((await request(DryRunUploadDocument, { id: upload.id })).dryRunUpload);
    onNext();
  });
  if (!draft) return null;
  const flaws = upload.mappingFlaws;
  const elsewhere = flaws.filter(({ path }) => !/^(fields|records)/.test(path) && path !== 'source');
  const about = { columns: upload.columns, reading: upload.reading, codes };
  const zone = flaws.some(({ code }) => code === 'ZONE_UNSETTLED' || code === 'FORMAT_UNSETTLED');
  return (
    <>
      <StepHeading text={translate('uploads.mapping_text')}>{translate('uploads.mapping_title')}</StepHeading>
      <Box sx={columns}>
        <Box sx={{ minWidth: 0 }}>
          <FieldList
            target={target}
            draft={draft}
            flaws={flaws}
            all={all}
            onAll={() => setAll(!all)}
            onChange={(fields) => change({ ...draft, fields })}
            {...about}
          />
          {draft.records.map((record, at) => (
            <RecordCard
              key={at}
              at={at}
              record={record}
              fields={target.fields}
              flaws={flaws}
              onChange={(next) =>
                change({ ...draft, records: draft.records.map((each, n) => (n === at ? next : each)) })
              }
              onRemove={
                draft.records.length > 1
                  ? () => change({ ...draft, records: draft.records.filter((_, n) => n !== at) })
                  : null
              }
              {...about}
            />
          ))}
          {target.severalPerRow && (
            <Button
              variant="outlined"
              disabled={draft.records.length >= 30}
              onClick={() => change({ ...draft, records: [...draft.records, { when: null, fields: [blankKind()] }] })}
              sx={{ marginBottom: '24px' }}
            >
              {translate('uploads.signal_add')}
            </Button>
          )}
          {target.fields.some(({ type }) => type === 'PERSON') && (
            <PeopleCard
              people={draft.people}
              withLead={target.fields.some((field) => field.name === 'leadName')}
              onChange={(people) => change({ ...draft, people })}
            />
          )}
          <MappedPreview upload={upload} target={target} />
        </Box>
        <Box component="aside" sx={shelf}>
          <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: '8px' }}>
            {translate('uploads.columns')}
          </Box>
          <ColumnShelf columns={upload.columns} uses={usesOf(draft)} fields={target.fields} />
        </Box>
        <Box sx={{ gridColumn: 1, minWidth: 0 }}>
          <SourceCard
            upload={upload}
            source={source}
            codes={codes}
            needed={target.sourced}
            onSource={name}
            onSave={flush}
          />
          {elsewhere.map((flaw) => (
            <ErrorNotice key={flaw.path} error={new Error(flaw.expected)} />
          ))}
          {(error ?? check.error) !== null && <ErrorNotice error={error ?? check.error} />}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 14px', alignItems: 'center', marginTop: '8px' }}>
            <Button
              variant="contained"
              disabled={check.busy || waiting || flaws.length > 0}
              onClick={() => void check.run()}
              sx={{ minHeight: 40, fontSize: 14 }}
            >
              {translate('uploads.check')}
            </Button>
            <Button variant="text" onClick={onBack}>
              {translate('uploads.back_to_reading')}
            </Button>
            <Box role="status" sx={{ fontSize: 13, color: 'var(--warn)' }}>
              {waiting
                ? translate('uploads.keeping')
                : flaws.length > 0
                  ? format.counted('uploads.flaws', flaws.length)
                  : ''}
              {zone && !waiting && ` ${translate('uploads.flaws_in_reading')}`}
            </Box>
            {!waiting && flaws.length > 0 && (
              <Button variant="text" onClick={goToFirst}>
                {translate('uploads.flaws_first')}
              </Button>
            )}
          </Box>
        </Box>
      </Box>
    </>
  );
};

/** The list is long: whoever reads at its end that something is missing is taken there. */
const goToFirst = () => {
  const first = document.querySelector<HTMLElement>(
    'main :is(input, [role=combobox])[aria-invalid=true]:not([hidden])',
  );
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
};

const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 252px',
  columnGap: '28px',
  alignItems: 'start',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
};
const shelf = {
  position: 'sticky',
  top: 24,
  maxHeight: 'calc(100vh - 48px)',
  overflowY: 'auto',
  // Nothing is dragged on a phone: there the fields have the choice of columns themselves.
  [narrow]: { display: 'none' },
};
