import { LinkBase, useListContext, useTranslate } from 'react-admin';
import { Box, Button, Card, Checkbox } from '@mui/material';
import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import { Standings } from './Standings.tsx';

/** The same people on a phone: a card each. */
export const EmployeeCards = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { data = [], selectedIds, onToggleItem } = useListContext<EmployeeRowFragment>();
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      {data.map((person) => (
        <Card key={person.id} sx={{ padding: '14px 16px', display: 'grid', gap: '10px' }}>
          <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box
                component={LinkBase}
                to={`/maps/${person.id}`}
                sx={{ fontWeight: 600, color: 'var(--ink)', overflowWrap: 'anywhere' }}
              >
                {person.name}
              </Box>
              <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-3)' }}>
                {[
                  person.team?.name,
                  person.signalCount
                    ? format.counted('employees.signals', person.signalCount)
                    : translate('employees.signals_none'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Box>
            </Box>
            {viewer?.may.includes('generateMaps') && (
              <Checkbox
                checked={selectedIds.includes(person.id)}
                onChange={() => onToggleItem(person.id)}
                slotProps={{ input: { 'aria-label': person.name } }}
              />
            )}
          </Box>
          <Standings person={person} />
          <Button
            variant="outlined"
            component={LinkBase}
            to={`/employees/${person.id}`}
            aria-label={translate('employees.open_card_of', { name: person.name })}
          >
            {translate('employees.open_card')}
          </Button>
        </Card>
      ))}
    </Box>
  );
};
