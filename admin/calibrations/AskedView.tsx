import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { Section } from '../calendars/Section.tsx';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { CaseText } from './CaseText.tsx';
import type { WholeRound } from './round.ts';

/** What a round asks, to be read: the visits, and the questions about each. */
export const AskedView = ({ round }: { round: WholeRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  return (
    <Section
      title={translate('calibration.what_was_asked')}
      lead={`${format.counted('calibration.visits', round.caseCount)}, ${format.counted('calibration.questions', round.itemCount)}`}
    >
      {round.instructions && <Box sx={{ color: 'var(--ink-2)', maxWidth: 640 }}>{round.instructions}</Box>}
      {round.cases.map((one) => (
        <Box key={one.id} component="details">
          <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 28, overflowWrap: 'anywhere' }}>
            {one.title}
          </Box>
          <Box sx={{ padding: '8px 0 4px' }}>
            <CaseText one={one} />
          </Box>
        </Box>
      ))}
      <Box
        component="ol"
        aria-label={translate('calibration.items')}
        sx={{ margin: 0, paddingLeft: '22px', display: 'grid', gap: '4px' }}
      >
        {round.items.map(({ id, item, name }) => (
          <li key={id}>{text(item.question) || name}</li>
        ))}
      </Box>
    </Section>
  );
};
