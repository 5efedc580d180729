import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { SavedViews } from '../layout/SavedViews.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import type { useKpis } from './useKpis.ts';

interface Named {
  id: string;
  name: string;
}

/** Everyone in a team, on a task, sorted by one of three names. */
export const KpiFilters = ({
  board: { wanted, sort, filter, set, open, query },
  teams,
  tasks,
  empty,
}: {
  board: Pick<ReturnType<typeof useKpis>, 'wanted' | 'sort' | 'filter' | 'set' | 'open' | 'query'>;
  teams: readonly Named[];
  tasks: readonly Named[];
  empty: boolean;
}) => {
  const translate = useTranslate();
  const named = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, text: name }));
  const params = { search: filter.search, teamId: filter.teamId, taskId: filter.taskId };
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('team.find')}
            value={wanted.search ?? ''}
            onChange={(search) => set({ search })}
          />
          <SavedViews list="team-kpis" query={query} onOpen={open} />
          <ExportButton list="team-kpis" params={{ ...params, sort }} disabled={empty} />
        </>
      }
    >
      <span>{translate('team.filter_everyone')}</span>
      <SentenceSelect
        label={translate('team.label_team')}
        any={translate('team.filter_team_any')}
        value={wanted.team ?? ''}
        options={named(teams)}
        onChange={(team) => set({ team })}
      />
      <span>{translate('team.filter_on')}</span>
      <SentenceSelect
        label={translate('team.label_task')}
        any={translate('team.filter_task_any')}
        value={wanted.task ?? ''}
        options={named(tasks)}
        onChange={(task) => set({ task })}
      />
      <span>{translate('team_kpis.sorted')}</span>
      <SentenceSelect
        label={translate('team_kpis.order')}
        any={translate('team_kpis.by_NAME')}
        value={sort === 'NAME' ? '' : sort}
        options={(['TASK', 'TEAM'] as const).map((value) => ({ value, text: translate(`team_kpis.by_${value}`) }))}
        onChange={(by) => set({ by })}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="text" onClick={() => set({ team: '', task: '', search: '' })}>
          {translate('team.filter_clear')}
        </Button>
      )}
    </FilterLine>
  );
};
