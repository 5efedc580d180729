import { useTranslate } from 'react-admin';
import { Box, Button, Radio } from '@mui/material';
import { DecidePeopleDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { narrow } from '../theme.ts';
import { Part } from './Part.tsx';

type Person = UploadWholeFragment['people'][number];
const NEW = '';

/** Names that are like somebody's and not the same. A person says who is meant, and then the rows are checked anew. */
export const PeopleQuestions = ({
  upload,
  busy: checking,
  onChange,
  onCheck,
}: {
  upload: UploadWholeFragment;
  busy: boolean;
  onChange: (upload: UploadWholeFragment) => void;
  onCheck: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { run, busy, error } = useAct(async (person: Person, employee: string | null) => {
    const decisions = [{ name: person.name, lead: person.lead, employee }];
    onChange((await request(DecidePeopleDocument, { id: upload.id, decisions })).decidePeople);
  });
  const open = upload.people.filter(({ decision }) => decision === null).length;
  return (
    <Box id="people-questions">
      <Part
        title={format.counted('uploads.people', upload.personQuestionCount)}
        cap={translate('uploads.people_cap')}
        end={
          open < upload.people.length && (
            <Button variant="outlined" disabled={busy || checking} onClick={onCheck}>
              {translate('uploads.check_again')}
            </Button>
          )
        }
        padded={false}
      >
        {error !== null && <ErrorNotice error={error} />}
        {upload.people.map((person) => {
          const name = person.lead ? `${person.name} (${person.lead})` : person.name;
          const options = [
            ...person.candidates.map(({ code, name: alike, teamName, likeness, known }) => ({
              value: code,
              text: [alike, known ? code : translate('uploads.person_in_file'), teamName].filter(Boolean).join(', '),
              end: translate('uploads.person_likeness', { share: format.percent(likeness) }),
            })),
            { value: NEW, text: translate('uploads.person_new', { name: person.name }), end: '' },
          ];
          const chosen = person.decision ? (person.decision.employee ?? NEW) : null;
          return (
            <Box key={`${person.name} ${person.lead ?? ''}`} sx={line}>
              <Box sx={{ overflowWrap: 'anywhere' }}>
                <Box sx={{ fontWeight: 600 }}>{translate('uploads.person_who', { name })}</Box>
                <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>
                  {format.counted('uploads.person_rows', person.rows)}
                </Box>
              </Box>
              <Box role="radiogroup" aria-label={translate('uploads.person_who', { name })}>
                {options.map((option) => (
                  <Box component="label" key={option.value} sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
                    <Radio
                      name={`person ${name}`}
                      disabled={busy || checking}
                      checked={chosen === option.value}
                      onChange={() => void run(person, option.value === NEW ? null : option.value)}
                    />
                    <span>{option.text}</span>
                    <Box
                      component="span"
                      sx={{ marginLeft: 'auto', fontSize: 12, color: 'var(--ink-3)', whiteSpace: 'nowrap' }}
                    >
                      {option.end}
                    </Box>
                  </Box>
                ))}
              </Box>
            </Box>
          );
        })}
      </Part>
    </Box>
  );
};

const line = {
  display: 'grid',
  gridTemplateColumns: '250px minmax(0, 1fr)',
  gap: '8px 24px',
  padding: '12px 20px',
  borderTop: '1px solid var(--line)',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
};
