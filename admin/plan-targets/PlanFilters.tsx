import { useQuery } from '@tanstack/react-query';
import { useListContext, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { PlanSubjectsDocument, type PlanSubjectsQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { ListViews } from '../layout/ListViews.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useViewer } from '../layout/useViewer.ts';

const none: PlanSubjectsQuery = { teams: [], tasks: [] };

/** Teams and tasks with the codes that plans name them by. */
export function usePlanSubjects(): PlanSubjectsQuery {
  const { data } = useQuery({
    queryKey: ['plan-subjects'],
    queryFn: () => request(PlanSubjectsDocument, {}),
    retry: false,
  });
  return data ?? none;
}

/** Plans for anybody, of any team, on any task, in a period. */
export const PlanFilters = () => {
  const translate = useTranslate();
  const { filterValues, setFilters, sort, total } = useListContext();
  const { teams, tasks } = usePlanSubjects();
  const names = useViewer()?.role !== 'ANALYST';
  const { from, to, search, scope, teamId, taskId } = filterValues as Record<string, string>;
  const set = (changes: Record<string, string | undefined>) =>
    setFilters(
      Object.fromEntries(
        Object.entries({ from, to, search, scope, teamId, taskId, ...changes }).filter(([, value]) => value),
      ),
    );
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <FilterLine
      end={
        <>
          {names && (
            <SearchField
              label={translate('plans.find')}
              value={search ?? ''}
              onChange={(word) => set({ search: word })}
            />
          )}
          <ListViews />
          <ExportButton
            list="plan-targets"
            params={{ ...filterValues, sort: sort.field, order: sort.order }}
            disabled={!total}
          />
        </>
      }
    >
      <span>{translate('plans.filter_for')}</span>
      <SentenceSelect
        label={translate('plans.label_scope')}
        any={translate('plans.filter_anybody')}
        value={scope ?? ''}
        options={(['EMPLOYEE', 'TEAM', 'TASK'] as const).map((value) => ({
          value,
          text: translate(`plans.filter_${value}`),
        }))}
        onChange={(wantedScope) => set({ scope: wantedScope })}
      />
      <span>{translate('plans.filter_of')}</span>
      <SentenceSelect
        label={translate('team.label_team')}
        any={translate('team.filter_team_any')}
        value={teamId ?? ''}
        options={named(teams)}
        onChange={(id) => set({ teamId: id })}
      />
      <span>{translate('team.filter_on')}</span>
      <SentenceSelect
        label={translate('team.label_task')}
        any={translate('team.filter_task_any')}
        value={taskId ?? ''}
        options={named(tasks)}
        onChange={(id) => set({ taskId: id })}
      />
      <PeriodSelect
        value={{ ...(from && { from }), ...(to && { to }) }}
        onChange={(period) => set({ from: period.from, to: period.to })}
      />
      {Object.keys(filterValues).length > 0 && (
        <Button variant="text" onClick={() => setFilters({})}>
          {translate('shell.clear')}
        </Button>
      )}
    </FilterLine>
  );
};
