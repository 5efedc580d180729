import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useText } from '../i18n/useText.ts';
import { behind, type Column, type Total } from './figures.ts';
import { HeatCell } from './HeatCell.tsx';

/** Standards down, places across; the first column is all of them together. The heads stay where they are while the rest moves. */
export const HeatTable = ({
  standards,
  columns,
  least,
  chosen,
  label,
}: {
  standards: readonly Total[];
  columns: readonly Column[];
  least: number;
  chosen: Record<string, string>;
  label: string;
}) => {
  const translate = useTranslate();
  const text = useText();
  const cells = new Map(columns.flatMap(({ id, cells: own }) => own.map((cell) => [`${id} ${cell.standardId}`, cell])));
  const stay = { position: 'sticky', left: 0, zIndex: 1, background: 'var(--paper)' } as const;
  const head = { padding: '0 4px 8px', fontSize: 12, lineHeight: '16px', fontWeight: 500, color: 'var(--ink-2)' };
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Box component="table" aria-label={label} sx={{ borderCollapse: 'separate', borderSpacing: 0 }}>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...head, ...stay, textAlign: 'left', minWidth: 200, maxWidth: 260 }}>
              {translate('conformity.standard')}
            </Box>
            <Box component="th" scope="col" sx={{ ...head, minWidth: 108 }}>
              {translate('conformity.all')}
            </Box>
            {columns.map(({ id, name }) => (
              <Box component="th" scope="col" key={id} sx={{ ...head, minWidth: 108, maxWidth: 150 }}>
                {name}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {standards.map((standard) => (
            <tr key={standard.id}>
              <Box
                component="th"
                scope="row"
                sx={{ ...stay, textAlign: 'left', fontWeight: 400, padding: '2px 12px 2px 0', maxWidth: 260 }}
              >
                <Box sx={{ fontSize: 13, lineHeight: '18px' }}>{text(standard.title) || standard.name}</Box>
                <Box sx={{ fontSize: 11.5, lineHeight: '16px', color: 'var(--ink-3)' }}>{standard.name}</Box>
              </Box>
              <Box component="td" sx={{ padding: '2px 4px' }}>
                <HeatCell figures={standard} least={least} to={null} about="" />
              </Box>
              {columns.map((column) => {
                const cell = cells.get(`${column.id} ${standard.id}`);
                return (
                  <Box component="td" key={column.id} sx={{ padding: '2px 4px', verticalAlign: 'top' }}>
                    {cell ? (
                      <HeatCell
                        figures={cell}
                        least={least}
                        to={behind(cell, column, chosen)}
                        about={`${standard.name}, ${column.name}`}
                      />
                    ) : (
                      <Box sx={{ padding: '18px 8px', fontSize: 12, textAlign: 'center', color: 'var(--ink-3)' }}>
                        {translate('conformity.not_asked')}
                      </Box>
                    )}
                  </Box>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};
