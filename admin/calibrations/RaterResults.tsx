import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { CalibrationLeaningFragment, CalibrationRaterRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { Interval } from '../maps/Interval.tsx';
import type { WholeRound } from './round.ts';

const SCALE = [-50, 50] as const;
const TONES = { STRICT: 'warn', LENIENT: 'warn', NEITHER: 'met', INSUFFICIENT: 'plain' } as const;

/** How each lies against the expert and against the others: to which side, how far, and where. Nobody is ranked; people come by name. */
export const RaterResults = ({
  raters,
  round,
}: {
  raters: readonly CalibrationRaterRowFragment[];
  round: WholeRound;
}) => {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('calibration.by_person')}
      sx={{ listStyle: 'none', margin: 0, padding: 0 }}
    >
      {raters.map((rater) => (
        <Rater key={rater.accountId} rater={rater} round={round} />
      ))}
    </Box>
  );
};

const Rater = ({ rater, round }: { rater: CalibrationRaterRowFragment; round: WholeRound }) => {
  const translate = useTranslate();
  const name = rater.own ? translate('calibration.you') : rater.name;
  return (
    <Box component="li" sx={{ borderTop: '1px solid var(--line)', padding: '12px 0', display: 'grid', gap: '8px' }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box
        sx={{
          display: 'grid',
          gap: '8px 24px',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
        }}
      >
        {rater.expert && (
          <Against head={translate('calibration.against_expert')} found={rater.expert} mine={rater.own} />
        )}
        <Against head={translate('calibration.against_group')} found={rater.group} mine={rater.own} />
      </Box>
      <ByItem rater={rater} round={round} name={name} />
    </Box>
  );
};

const Against = ({ head, found, mine }: { head: string; found: CalibrationLeaningFragment; mine: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { signed: mean, low, high, absolute, side, compared } = found;
  const points = mean == null ? null : format.signed(mean);
  const said =
    points === null
      ? translate('calibration.nothing_compared')
      : low == null || high == null
        ? translate('calibration.leans_alone', { points })
        : translate('calibration.leans_between', { points, low: format.signed(low), high: format.signed(high) });
  return (
    <Box sx={{ display: 'grid', gap: '2px', minWidth: 0 }}>
      <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>{head}</Box>
      <Interval
        figures={{ value: mean ?? null, low: low ?? null, high: high ?? null, demanded: 0 }}
        scale={SCALE}
        title={`${head}: ${said}`}
        mine={mine}
      />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 8px',
          alignItems: 'center',
          fontSize: 12.5,
          lineHeight: '18px',
          color: 'var(--ink-2)',
        }}
      >
        <span>
          {[
            said,
            absolute != null && translate('calibration.away', { points: format.number(absolute, 0) }),
            format.counted('calibration.compared', compared),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Mark tone={TONES[side as keyof typeof TONES]}>{translate(`calibration.side_${side}`)}</Mark>
      </Box>
    </Box>
  );
};

/** Where somebody differs: only the items at which he does, the furthest first. */
const ByItem = ({ rater, round, name }: { rater: CalibrationRaterRowFragment; round: WholeRound; name: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const apart = rater.items
    .filter(({ absolute }) => (absolute ?? 0) > 0)
    .toSorted((one, other) => other.absolute! - one.absolute!);
  if (apart.length === 0) return null;
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', fontSize: 13, minHeight: 28, color: 'var(--ink-2)' }}>
        {translate(rater.expert ? 'calibration.where_expert' : 'calibration.where_group')}
        <span className="unseen">{`: ${name}`}</span>
      </Box>
      <Box component="ul" sx={{ margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' }}>
        {apart.map(({ itemId, signed: mean, absolute, compared }) => {
          const item = round.items.find(({ id }) => id === itemId);
          return (
            <li key={itemId}>
              {item ? text(item.item.question) || item.name : itemId}{' '}
              <Box component="span" sx={{ color: 'var(--ink-2)', fontSize: 13 }}>
                {[
                  translate('calibration.leans_alone', { points: format.signed(mean ?? 0) }),
                  translate('calibration.away', { points: format.number(absolute!, 0) }),
                  format.counted('calibration.in_visits', compared),
                ].join(' · ')}
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
};
