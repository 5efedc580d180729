import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { narrow } from '../theme.ts';

type Tally = NonNullable<UploadWholeFragment['counts']>;

const edges = {
  new: { borderLeft: '3px solid var(--ink)' },
  changed: { borderLeft: '3px dashed var(--ink)' },
  same: { borderLeft: '3px solid var(--line-2)' },
  bad: { borderLeft: '3px solid var(--attn)' },
};

/** Four figures that say what would happen: new, changed, same, bad. */
export const Counts = ({ counts, effects }: { counts: Tally; effects: UploadWholeFragment['effects'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figures = [
    ['new', counts.newRows],
    ['changed', counts.changed],
    ['same', counts.same],
    ['bad', counts.bad],
  ] as const;
  const also = [
    counts.signals > 0 && format.counted('uploads.also_signals', counts.signals),
    counts.people > 0 && format.counted('uploads.also_people', counts.people),
    !effects && counts.newPeople > 0 && format.counted('uploads.also_new_people', counts.newPeople),
    counts.unknownDurations > 0 && format.counted('uploads.also_durations', counts.unknownDurations),
  ].filter(Boolean);
  return (
    <Box sx={{ marginBottom: '28px' }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
          gap: '16px',
          [narrow]: { gridTemplateColumns: '1fr 1fr' },
        }}
      >
        {figures.map(([name, n]) => (
          <Box key={name} sx={{ display: 'grid', paddingLeft: '18px', ...edges[name] }}>
            <Box
              sx={{
                fontSize: 32,
                lineHeight: '38px',
                fontWeight: 640,
                letterSpacing: '-0.025em',
                color: name === 'bad' && n > 0 ? 'var(--attn)' : 'inherit',
              }}
            >
              {format.number(n)}
            </Box>
            <Box sx={{ fontWeight: 600 }}>{translate(`uploads.${name}`)}</Box>
            <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
              {translate(`uploads.${name}_cap`)}
            </Box>
          </Box>
        ))}
      </Box>
      {also.length > 0 && (
        <Box sx={{ marginTop: '14px', fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
          {also.join(' · ')}
        </Box>
      )}
    </Box>
  );
};
