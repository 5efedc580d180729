import type { ComponentType, ReactNode } from 'react';
import { DataTableBody, useListContext, useNavigate, useRecordContext, type DataTableBodyProps } from 'react-admin';
import { Checkbox, TableCell, TableRow } from '@mui/material';
import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';
import { useViewer } from '../layout/useViewer.ts';

/** A click on the row opens the map. Its tick is ours because React-Admin's has no name that a screen reader finds. */
const PersonRow = ({ children }: { children?: ReactNode }) => {
  const person = useRecordContext<EmployeeRowFragment>();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { selectedIds, onToggleItem } = useListContext();
  if (!person) return null;
  const chosen = selectedIds.includes(person.id);
  return (
    <TableRow hover selected={chosen} onClick={() => navigate(`/maps/${person.id}`)} sx={{ cursor: 'pointer' }}>
      {viewer?.may.includes('generateMaps') && (
        <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
          <Checkbox
            checked={chosen}
            onChange={() => onToggleItem(person.id)}
            slotProps={{ input: { 'aria-label': person.name } }}
          />
        </TableCell>
      )}
      {children}
    </TableRow>
  );
};

export const PeopleBody = (props: DataTableBodyProps) => <DataTableBody {...props} row={PersonRow as ComponentType} />;
