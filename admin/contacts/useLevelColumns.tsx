import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { SlaGroup } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import type { Column } from '../layout/Rows.tsx';
import { behind, clocksOf, type Figure, type Line } from './figures.ts';
import '../rules/rules.css';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** A column for each promise that was counted: its share, what of how many, and how far chance could have moved it. */
export function useLevelColumns(
  figures: readonly Figure[],
  group: SlaGroup,
  chosen: { from?: string; to?: string },
): Column<Line>[] {
  const translate = useTranslate();
  const format = useFormat();
  const cell = (figure: Figure | undefined, name: string) => {
    if (!figure || figure.share === null) return <Box sx={caption}>{translate('contacts.none_stopped')}</Box>;
    const all = figure.hits + figure.misses;
    const missed =
      figure.misses > 0 ? format.counted('contacts.missed', figure.misses) : translate('contacts.none_missed');
    return (
      <>
        <Box sx={{ fontWeight: 600 }}>{format.percent(figure.share)}</Box>
        <Box sx={caption}>
          {figure.low != null &&
            figure.high != null &&
            `${format.percent(figure.low)}–${format.percent(figure.high)} · `}
          {format.counted('contacts.of', all)}
        </Box>
        <Box sx={{ fontSize: 12.5 }}>
          <LinkBase
            className="lk"
            to={behind(figure, group, chosen)}
            aria-label={`${name}, ${translate(`sla.clocks.${figure.clock}`)}: ${missed}`}
          >
            {missed}
          </LinkBase>
        </Box>
      </>
    );
  };
  const nameOf = ({ name }: Line) => name ?? translate(`contacts.no.${group}`);
  return [
    {
      name: 'name',
      head: translate(`contacts.group.${group}`),
      cell: (line) => <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{nameOf(line)}</Box>,
    },
    ...clocksOf(figures).map((clock): Column<Line> => ({
      name: clock,
      head: translate(`sla.clocks.${clock}`),
      cell: (line) =>
        cell(
          line.figures.find((figure) => figure.clock === clock),
          nameOf(line),
        ),
    })),
  ];
}
