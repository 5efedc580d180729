import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { CalibrationItemRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { Alpha } from './Alpha.tsx';
import { ItemAnswers } from './ItemAnswers.tsx';
import type { WholeRound } from './round.ts';

/** Item by item, what is furthest apart first: a bar with its interval, what lies behind it in words, and on demand every answer. */
export const ItemResults = ({ items, round }: { items: readonly CalibrationItemRowFragment[]; round: WholeRound }) => {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('calibration.by_item')} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {items.map((item) => (
        <Item key={item.itemId} item={item} round={round} />
      ))}
    </Box>
  );
};

const Item = ({ item, round }: { item: CalibrationItemRowFragment; round: WholeRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const [open, setOpen] = useState(false);
  const asked = round.items.find(({ id }) => id === item.itemId);
  const question = text(item.question) || item.name;
  const facts = [
    translate(`calibration.measure_${item.measure}`),
    item.agreeing != null &&
      translate('calibration.same_answer', { share: format.percent(item.agreeing), n: format.number(item.pairs) }),
    item.spread != null && translate('calibration.apart', { points: format.number(item.spread, 0) }),
    item.expertGap != null && translate('calibration.group_expert', { points: format.signed(item.expertGap) }),
  ].filter((each) => each !== false);
  return (
    <Box component="li" sx={{ borderTop: '1px solid var(--line)', padding: '12px 0', display: 'grid', gap: '8px' }}>
      <Box
        sx={{
          display: 'grid',
          gap: '8px 24px',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Box sx={{ fontWeight: 550 }}>{question}</Box>
          <Box sx={{ fontSize: 12.5, lineHeight: '18px', color: 'var(--ink-2)' }}>{facts.join(' · ')}</Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' }}>
            {item.diverges && <Mark tone="attn">{translate('calibration.to_talk_about')}</Mark>}
            {item.split > 0 && <Mark tone="warn">{format.counted('calibration.split', item.split)}</Mark>}
          </Box>
        </Box>
        <Alpha found={item.agreement} about={question} />
      </Box>
      {asked && (
        <Box component="details" onToggle={(event) => setOpen((event.target as HTMLDetailsElement).open)}>
          <Box component="summary" sx={{ cursor: 'pointer', fontSize: 13, minHeight: 28, color: 'var(--ink-2)' }}>
            {translate('calibration.answers')}
            <span className="unseen">{`: ${question}`}</span>
          </Box>
          <Box sx={{ padding: '8px 0 4px' }}>{open && <ItemAnswers roundId={round.id} asked={asked} />}</Box>
        </Box>
      )}
    </Box>
  );
};
