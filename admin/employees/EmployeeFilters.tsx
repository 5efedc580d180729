import { ColumnsButton, useListContext, useTranslate } from 'react-admin';
import { Box, Button, useMediaQuery } from '@mui/material';
import { ExportButton } from '../layout/ExportButton.tsx';
import { narrow } from '../theme.ts';
import { ListViews } from '../layout/ListViews.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useStages } from '../organisation/useStages.ts';
import { SentenceSelect } from './SentenceSelect.tsx';
import { useTeamsAndTasks } from './useTeamsAndTasks.ts';

const word = { color: 'var(--ink-2)', fontSize: 13 };

/** The filters read as one sentence: everyone in any team, on any task, at any stage, with an open proposal. */
export const EmployeeFilters = () => {
  const translate = useTranslate();
  const phone = useMediaQuery(narrow);
  const { filterValues, setFilters, sort, total } = useListContext();
  const { teams, tasks } = useTeamsAndTasks();
  const stages = useStages();
  // Who sees no names is refused a search by them.
  const nameless = useViewer()?.role === 'ANALYST';
  const set = (name: string) => (value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBottom: '12px' }}>
      <Box component="span" sx={word}>
        {translate('employees.filter_everyone')}
      </Box>
      <SentenceSelect
        label={translate('employees.label_team')}
        any={translate('employees.filter_team_any')}
        value={filterValues['teamId'] ?? ''}
        options={teams.map((team) => ({ value: team.id, text: team.name }))}
        onChange={set('teamId')}
      />
      <Box component="span" sx={word}>
        {translate('employees.filter_on')}
      </Box>
      <SentenceSelect
        label={translate('employees.label_task')}
        any={translate('employees.filter_task_any')}
        value={filterValues['taskId'] ?? ''}
        options={tasks.map((task) => ({ value: task.id, text: task.name }))}
        onChange={set('taskId')}
      />
      <Box component="span" sx={word}>
        {translate('employees.filter_at')}
      </Box>
      <SentenceSelect
        label={translate('employees.label_stage')}
        any={translate('employees.filter_stage_any')}
        value={filterValues['stage'] ?? ''}
        options={stages.map((stage) => ({ value: stage, text: stage }))}
        onChange={set('stage')}
      />
      <Box component="span" sx={word}>
        {translate('employees.filter_with')}
      </Box>
      <SentenceSelect
        label={translate('employees.label_proposal')}
        any={translate('employees.filter_proposal_any')}
        value={filterValues['hasOpenProposal'] ? 'open' : ''}
        options={[{ value: 'open', text: translate('employees.filter_proposal_open') }]}
        onChange={(value) => {
          const { hasOpenProposal: _, ...rest } = filterValues;
          setFilters(value === '' ? rest : { ...rest, hasOpenProposal: true });
        }}
      />
      <Box component="span" sx={word}>
        {translate('employees.filter_and')}
      </Box>
      <SentenceSelect
        label={translate('employees.label_employed')}
        any={translate('employees.filter_employed_any')}
        value={filterValues['employed'] === undefined ? '' : filterValues['employed'] ? 'now' : 'gone'}
        options={['now', 'gone'].map((value) => ({ value, text: translate(`employees.filter_employed_${value}`) }))}
        onChange={(value) => {
          const { employed: _, ...rest } = filterValues;
          setFilters(value === '' ? rest : { ...rest, employed: value === 'now' });
        }}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('employees.filter_clear')}
        </Button>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', marginLeft: 'auto' }}>
        {!nameless && (
          <SearchField
            label={translate('employees.search')}
            value={filterValues['search'] ?? ''}
            onChange={set('search')}
          />
        )}
        <ListViews />
        {!phone && <ColumnsButton variant="text" sx={{ color: 'var(--ink-2)' }} />}
        <ExportButton
          list="people"
          params={{ ...filterValues, sort: sort.field.toUpperCase(), order: sort.order }}
          disabled={!total}
        />
      </Box>
    </Box>
  );
};
