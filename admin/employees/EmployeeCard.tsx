import { LinkBase, useGetOne, useParams, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';
import { CreateAccountButton } from '../accounts/CreateAccountButton.tsx';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { AssignmentRow } from './AssignmentRow.tsx';
import { GenerateButton } from './GenerateButton.tsx';

const heading = { fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' };

/** One person's tasks with their pauses, and the account. Names and teams come with the data. */
export const EmployeeCard = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const { data: person, error, refetch } = useGetOne<EmployeeRowFragment>('employees', { id });
  if (error)
    return (
      <Page title={translate('employees.title')}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!person) return null;
  const line = [
    person.code !== person.name && person.code,
    person.position,
    person.team?.name,
    person.hiredOn && translate('employees.card_hired', { day: format.day(person.hiredOn) }),
    person.endedOn && translate('employees.card_left', { day: format.day(person.endedOn) }),
    person.signalCount ? format.counted('employees.signals', person.signalCount) : translate('employees.signals_none'),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Page
      title={person.name}
      intro={line}
      width={880}
      actions={
        <>
          <Button variant="text" component={LinkBase} to="/employees">
            {translate('employees.card_back')}
          </Button>
          <GenerateButton ids={[person.id]} />
          <Button variant="outlined" component={LinkBase} to={`/maps/${person.id}`}>
            {translate('employees.card_open_map')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: '24px' }}>
        <Card component="section" sx={{ padding: '18px 20px' }}>
          <Box component="h2" sx={heading}>
            {translate('employees.card_assignments')}
          </Box>
          {person.assignments.length === 0 && (
            <Box sx={{ color: 'var(--ink-2)', marginTop: '8px' }}>{translate('employees.card_no_assignments')}</Box>
          )}
          {person.assignments.map((one) => (
            <AssignmentRow key={one.id} assignment={one} onDone={() => void refetch()} />
          ))}
        </Card>
        {viewer?.may.includes('createAccount') && (
          <Card component="section" sx={{ padding: '18px 20px', display: 'grid', gap: '12px', justifyItems: 'start' }}>
            <Box component="h2" sx={heading}>
              {translate('employees.card_account')}
            </Box>
            <Box sx={{ color: 'var(--ink-2)' }}>
              {translate(person.hasAccount ? 'employees.card_account_yes' : 'employees.card_account_no', {
                name: person.name,
              })}
            </Box>
            {!person.hasAccount && <CreateAccountButton person={person} onDone={() => void refetch()} />}
          </Card>
        )}
      </Box>
    </Page>
  );
};
