import { DataTable, useListContext } from 'react-admin';
import { Box, useMediaQuery } from '@mui/material';
import { narrow } from '../theme.ts';
import type { Column } from './Rows.tsx';

export interface ListColumn<R> extends Omit<Column<R>, 'sort'> {
  /** Whether the list can be sorted by it, under its own name. */
  sort?: boolean;
  /** Not shown until the reader asks for it. */
  hidden?: boolean;
}

/** A list with sorting and a choice of columns on a desk; close cards on a phone. */
export function ListTable<R extends { id: string }>({ label, columns }: { label: string; columns: ListColumn<R>[] }) {
  const phone = useMediaQuery(narrow);
  const { data = [] } = useListContext<R>();
  if (phone) return <Cards label={label} columns={columns.filter(({ hidden }) => !hidden)} rows={data} />;
  return (
    <DataTable<R>
      bulkActionButtons={false}
      rowClick={false}
      hiddenColumns={columns.flatMap(({ name, hidden }) => (hidden ? [name] : []))}
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
    >
      {columns.map((column) => (
        <DataTable.Col
          key={column.name}
          source={column.name}
          label={column.head}
          disableSort={!column.sort}
          render={(row: R) => column.cell(row)}
        />
      ))}
    </DataTable>
  );
}

const card = {
  padding: '12px 14px',
  border: '1px solid var(--line)',
  borderRadius: '12px',
  background: 'var(--surface)',
  boxShadow: 'var(--shadow)',
  display: 'grid',
  gap: '6px',
  minWidth: 0,
  overflowWrap: 'anywhere',
};
const pairs = {
  margin: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(88px, max-content) 1fr',
  gap: '2px 12px',
  fontSize: 13,
  lineHeight: '18px',
  '& dt': { color: 'var(--ink-3)', maxWidth: 140 },
  '& dd': { margin: 0, minWidth: 0 },
};

/** The first column is the card's title; the others are pairs of a word and a value. */
function Cards<R extends { id: string }>({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: ListColumn<R>[];
  rows: R[];
}) {
  const [title, ...rest] = columns;
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: '8px' }}
    >
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={card}>
          {title?.cell(row)}
          <Box component="dl" sx={pairs}>
            {rest
              .filter(({ head }) => head)
              .map((column) => (
                <Box key={column.name} sx={{ display: 'contents' }}>
                  <dt>{column.head}</dt>
                  <dd>{column.cell(row)}</dd>
                </Box>
              ))}
          </Box>
          {rest
            .filter(({ head }) => !head)
            .map((column) => (
              <Box key={column.name}>{column.cell(row)}</Box>
            ))}
        </Box>
      ))}
    </Box>
  );
}
