import type { ReactNode } from 'react';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import { narrow } from '../theme.ts';

export interface Column<R> {
  name: string;
  /** Column head; on a phone it stands before the value. Empty for the first column and for buttons. */
  head: string;
  cell: (row: R) => ReactNode;
  align?: 'right';
}

/** A short list: a table on a desk, cards on a phone. */
export function Rows<R extends { id: string }>({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: Column<R>[];
  rows: readonly R[];
}) {
  const phone = useMediaQuery(narrow);
  return phone ? (
    <Cards label={label} columns={columns} rows={rows} />
  ) : (
    <Table aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.name} align={column.align ?? 'left'}>
              {column.head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            {columns.map((column) => (
              <TableCell key={column.name} align={column.align ?? 'left'}>
                {column.cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards<R extends { id: string }>({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: Column<R>[];
  rows: readonly R[];
}) {
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: '12px' }}
    >
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{
            padding: '14px 16px',
            border: '1px solid var(--line)',
            borderRadius: '12px',
            background: 'var(--surface)',
            boxShadow: 'var(--shadow)',
            display: 'grid',
            gap: '8px',
            minWidth: 0,
            overflowWrap: 'anywhere',
          }}
        >
          {columns.map((column, index) => (
            <Box key={column.name}>
              {index > 0 && column.head && (
                <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{column.head}</Box>
              )}
              <Box>{column.cell(row)}</Box>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
