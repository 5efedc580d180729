import type { MouseEvent } from 'react';
import { DataTable, LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Avatar } from '../layout/Avatar.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { PeopleBody } from './PersonRow.tsx';
import { Standings } from './Standings.tsx';

const name = {
  color: 'var(--ink)',
  fontWeight: 600,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
};
const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** A row opens the map; its card, with tasks and the account, has a button of its own. */
export const EmployeeTable = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const Column = DataTable.Col<EmployeeRowFragment>;
  return (
    <DataTable<EmployeeRowFragment>
      bulkActionButtons={viewer?.may.includes('generateMaps') ? <></> : false}
      bulkActionsToolbar={<></>}
      body={PeopleBody}
      hiddenColumns={['code', 'position', 'account']}
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
    >
      <Column
        source="name"
        render={(person) => (
          <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', minWidth: 180 }}>
            <Avatar name={person.name} />
            <Box>
              <Box
                component={LinkBase}
                to={`/maps/${person.id}`}
                sx={name}
                aria-label={translate('employees.open_map', { name: person.name })}
                onClick={(event: MouseEvent) => event.stopPropagation()}
              >
                {person.name}
              </Box>
              <Box sx={caption}>{person.position ?? person.code}</Box>
            </Box>
          </Box>
        )}
      />
      <Column source="code" render={(person) => person.code} />
      <Column source="position" disableSort render={(person) => person.position} />
      <Column source="team" render={(person) => person.team?.name} />
      <Column
        source="stage"
        disableSort
        label={`${translate('resources.employees.fields.task')}, ${translate('resources.employees.fields.stage').toLowerCase()}`}
        render={(person) => <Standings person={person} />}
      />
      <DataTable.NumberCol source="signalCount" disableSort locales={format.tag} />
      <Column
        source="latestMap"
        disableSort
        render={(person) => (
          <Box component="span" sx={{ ...caption, whiteSpace: 'nowrap' }}>
            {person.latestMap ? format.day(person.latestMap.asOf) : translate('employees.map_none')}
          </Box>
        )}
      />
      <Column
        source="account"
        disableSort
        render={(person) => (
          <Box component="span" sx={caption}>
            {translate(person.hasAccount ? 'employees.account_yes' : 'employees.account_no')}
          </Box>
        )}
      />
      <Column
        source="card"
        label={translate('employees.open_card')}
        disableSort
        render={(person) => (
          <Button
            variant="text"
            component={LinkBase}
            to={`/employees/${person.id}`}
            sx={{ minHeight: 28 }}
            aria-label={translate('employees.open_card_of', { name: person.name })}
            onClick={(event: MouseEvent) => event.stopPropagation()}
          >
            {translate('employees.open_card')}
          </Button>
        )}
      />
    </DataTable>
  );
};
