import { DataTable, useListContext } from 'react-admin';
import { useMediaQuery } from '@mui/material';
import { narrow } from '../theme.ts';
import { Rows, type Column } from './Rows.tsx';

export interface ListColumn<R> extends Omit<Column<R>, 'sort'> {
  /** Whether the list can be sorted by it, under its own name. */
  sort?: boolean;
  /** Not shown until the reader asks for it. */
  hidden?: boolean;
}

/** A list with sorting and a choice of columns on a desk; cards on a phone. */
export function ListTable<R extends { id: string }>({ label, columns }: { label: string; columns: ListColumn<R>[] }) {
  const phone = useMediaQuery(narrow);
  const { data = [] } = useListContext<R>();
  if (phone) {
    const cards = columns.filter(({ hidden }) => !hidden).map(({ name, head, cell }) => ({ name, head, cell }));
    return <Rows label={label} columns={cards} rows={data} />;
  }
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
