import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useText } from '../i18n/useText.ts';
import { behind, type Column, type Total } from './figures.ts';
import { HeatCell } from './HeatCell.tsx';

/** The same on a phone, one column at a time: each standard with its figure below it. */
export const HeatList = ({
  standards,
  column,
  least,
  chosen,
}: {
  standards: readonly Total[];
  column: Column;
  least: number;
  chosen: Record<string, string>;
}) => {
  const translate = useTranslate();
  const text = useText();
  const cells = new Map(column.cells.map((cell) => [cell.standardId, cell]));
  return (
    <Box
      component="ul"
      aria-label={column.name}
      sx={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: '8px' }}
    >
      {standards.map((standard) => {
        const cell = cells.get(standard.id);
        return (
          <Box
            component="li"
            key={standard.id}
            sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 120px', gap: '12px', alignItems: 'center' }}
          >
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', fontSize: 14, lineHeight: '20px' }}>
              {text(standard.title) || standard.name}
            </Box>
            {cell ? (
              <HeatCell
                figures={cell}
                least={least}
                to={behind(cell, column, chosen)}
                about={`${standard.name}, ${column.name}`}
              />
            ) : (
              <Box sx={{ fontSize: 12, textAlign: 'center', color: 'var(--ink-3)' }}>
                {translate('conformity.not_asked')}
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
};
