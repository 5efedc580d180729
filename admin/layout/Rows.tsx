import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel, useMediaQuery } from '@mui/material';
import { narrow } from '../theme.ts';

export interface Column<R> {
  name: string;
  /** Column head; on a phone it stands before the value. Empty for the first column and for buttons. */
  head: string;
  cell: (row: R) => ReactNode;
  align?: 'right';
  /** What the list is sorted by when the head is pressed; of use only in a list that is `sorted`. */
  sort?: string;
}

/** What a list is sorted by, and how that is changed. */
export interface Sorting {
  field: string;
  order: 'ASC' | 'DESC';
  set: (field: string, order: 'ASC' | 'DESC') => void;
}

/** A short list: a table on a desk, cards on a phone. */
export function Rows<R extends { id: string }>({
  label,
  columns,
  rows,
  sorted = false,
}: {
  label: string;
  columns: Column<R>[];
  rows: readonly R[];
  /** Heads sort: those of a React-Admin list, or as told. */
  sorted?: boolean | Sorting;
}) {
  const phone = useMediaQuery(narrow);
  return phone ? (
    <Cards label={label} columns={columns} rows={rows} />
  ) : (
    <Table aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableHeadCell key={column.name} column={column} sorted={sorted} />
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

function TableHeadCell<R>({ column, sorted }: { column: Column<R>; sorted: boolean | Sorting }) {
  if (!sorted || !column.sort) return <TableCell align={column.align ?? 'left'}>{column.head}</TableCell>;
  return sorted === true ? (
    <ListHead column={column} by={column.sort} />
  ) : (
    <SortedHead column={column} by={column.sort} sorting={sorted} />
  );
}

function ListHead<R>({ column, by }: { column: Column<R>; by: string }) {
  const { sort, setSort } = useListContext();
  const order = sort.order === 'ASC' ? 'ASC' : 'DESC';
  const set = (field: string, wanted: 'ASC' | 'DESC') => setSort({ field, order: wanted });
  return <SortedHead column={column} by={by} sorting={{ field: sort.field, order, set }} />;
}

function SortedHead<R>({ column, by, sorting }: { column: Column<R>; by: string; sorting: Sorting }) {
  const active = sorting.field === by;
  const order = sorting.order === 'ASC' ? 'asc' : 'desc';
  return (
    <TableCell align={column.align ?? 'left'} sortDirection={active ? order : false}>
      <TableSortLabel
        active={active}
        direction={active ? order : 'asc'}
        onClick={() => sorting.set(by, active && sorting.order === 'ASC' ? 'DESC' : 'ASC')}
      >
        {column.head}
      </TableSortLabel>
    </TableCell>
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
