import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ProgrammePagePartsFragment } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';

/** What visits ask, in order, for whoever is looked at or looks. */
export const QuestionnaireView = ({
  programme: { questionnaire },
}: {
  programme: Pick<ProgrammePagePartsFragment, 'questionnaire'>;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  return (
    <Section title={translate('programme.questions')}>
      {!questionnaire && <Box sx={{ color: 'var(--ink-3)' }}>{translate('programme.questions_none')}</Box>}
      {questionnaire?.sections.map((section) => (
        <Box key={section.id} sx={{ overflowWrap: 'anywhere' }}>
          <Box component="h3" sx={{ fontSize: 14, fontWeight: 600 }}>
            {text(section.names)}{' '}
            <Box component="span" sx={{ fontWeight: 400, color: 'var(--ink-3)' }}>
              {translate('standard.weight_of', { weight: format.number(Number(section.weight)) })}
            </Box>
          </Box>
          <Box component="ol" sx={{ margin: '6px 0 0', paddingLeft: '20px', display: 'grid', gap: '4px' }}>
            {section.items.map(({ id, item, name }) => (
              <li key={id}>
                {text(item.question) || name}{' '}
                {item.critical !== 'NONE' && <Mark tone="attn">{translate('programme.critical')}</Mark>}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
};
