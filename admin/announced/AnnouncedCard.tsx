import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AnnouncedProgrammesQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { serif } from '../theme.ts';

/** One programme as it was announced, and its questions in their order behind a fold. */
export const AnnouncedCard = ({
  programme,
}: {
  programme: AnnouncedProgrammesQuery['announcedProgrammes'][number];
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { questionnaire } = programme;
  const questions = questionnaire?.sections.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  return (
    <Box
      component="article"
      aria-label={programme.name}
      sx={{
        padding: '20px',
        border: '1px solid var(--line)',
        borderRadius: '12px',
        background: 'var(--surface)',
        boxShadow: 'var(--shadow)',
        display: 'grid',
        gap: '12px',
        minWidth: 0,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 10px', alignItems: 'baseline' }}>
        <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
          {programme.name}
        </Box>
        <Mark>{translate(`programmes.${programme.kind}`)}</Mark>
      </Box>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
        {translate('announced.since', { day: format.day(programme.announcedOn) })}
      </Box>
      <Part title={translate('announced.goals')} words={text(programme.goals)} />
      <Part title={translate('announced.use')} words={text(programme.useOfResults)} />
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {translate(`announced.disclosure_${programme.disclosure}`)}
      </Box>
      {questionnaire && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
            {format.counted('announced.questions', questions)}
          </Box>
          {questionnaire.sections.map((section) => (
            <Box key={section.id} sx={{ marginTop: '12px' }}>
              <Box component="h3" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600 }}>
                {text(section.names)}
              </Box>
              <Box component="ol" sx={{ margin: '6px 0 0', paddingLeft: '20px', display: 'grid', gap: '4px' }}>
                {section.items.map(({ id, name, item }) => (
                  <li key={id}>
                    {text(item.question) || name}{' '}
                    {item.critical !== 'NONE' && <Mark tone="attn">{translate('programme.critical')}</Mark>}
                    {item.bonus !== null && <Mark tone="met">{translate('announced.bonus')}</Mark>}
                  </li>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
};

const Part = ({ title, words }: { title: string; words: string }) =>
  words === '' ? null : (
    <Box>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{title}</Box>
      <Box sx={{ fontFamily: serif, whiteSpace: 'pre-line' }}>{words}</Box>
    </Box>
  );
