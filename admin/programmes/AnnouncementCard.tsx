import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ProgrammePagePartsFragment } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { serif } from '../theme.ts';
import { AnnounceButton } from './AnnounceButton.tsx';
import type { Told } from './Readiness.tsx';

/** What the staff was told and since when. Words changed since are told with the next announcement. */
export const AnnouncementCard = ({
  programme,
  told,
  onDone,
}: {
  programme: ProgrammePagePartsFragment;
  told: Told;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { announcedOn, goals, useOfResults } = programme;
  const changed =
    told !== null &&
    JSON.stringify([plain(told.goals), plain(told.useOfResults)]) !==
      JSON.stringify([plain(goals), plain(useOfResults)]);
  return (
    <Section title={translate('programme.announcement')} lead={translate('programme.announcement_lead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center' }}>
        {announcedOn ? (
          <Mark tone="met">{translate('programme.announced_on', { day: format.day(announcedOn) })}</Mark>
        ) : (
          <Mark tone="warn">{translate('programmes.not_announced')}</Mark>
        )}
        <AnnounceButton programme={programme} onDone={onDone} />
      </Box>
      {told && (
        <Box sx={{ display: 'grid', gap: '12px', overflowWrap: 'anywhere' }}>
          <Said head={translate('programme.goals')} said={text(told.goals)} />
          <Said head={translate('programme.use')} said={text(told.useOfResults)} />
        </Box>
      )}
      {changed && <Box sx={{ color: 'var(--warn)' }}>{translate('programme.announce_changed')}</Box>}
    </Section>
  );
};

const plain = (words: { en?: string | null; ru?: string | null; pl?: string | null }) => [
  words.en ?? '',
  words.ru ?? '',
  words.pl ?? '',
];

const Said = ({ head, said }: { head: string; said: string }) => {
  const translate = useTranslate();
  return (
    <Box>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{head}</Box>
      {said ? (
        <Box sx={{ fontFamily: serif, marginTop: '2px' }}>{said}</Box>
      ) : (
        <Box sx={{ color: 'var(--warn)' }}>{translate('programme.not_told')}</Box>
      )}
    </Box>
  );
};
