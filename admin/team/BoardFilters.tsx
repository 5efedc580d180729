import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type { BoardFilter, BoardOrder } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { SavedViews } from '../layout/SavedViews.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import type { Wanted } from './useBoard.ts';

const goings = ['AT_RISK', 'PROPOSAL', 'INSUFFICIENT', 'STALE', 'ABOVE'] as const;

interface Named {
  id: string;
  name: string;
}

/** The filters read as one sentence: everyone in a team, on a task, at a stage, with a risk, grouped by what they need. */
export const BoardFilters = ({
  wanted,
  order,
  set,
  teams,
  tasks,
  stages,
  filter,
  hidden,
  query,
  onOpen,
  empty,
}: {
  wanted: Wanted;
  order: BoardOrder;
  set: (changes: Wanted) => void;
  teams: readonly Named[];
  tasks: readonly Named[];
  stages: readonly string[];
  filter: BoardFilter;
  hidden: readonly string[];
  query: string;
  onOpen: (query: string) => void;
  empty: boolean;
}) => {
  const translate = useTranslate();
  const named = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, text: name }));
  const filtered = Object.keys(wanted).some((name) => name !== 'by' && name !== 'hide');
  return (
    <FilterLine
      end={
        <>
          <SearchField
            label={translate('team.find')}
            value={wanted.search ?? ''}
            onChange={(search) => set({ search })}
          />
          <SavedViews list="my-team" query={query} onOpen={onOpen} />
          <ColumnsButton hidden={hidden} onChange={(next) => set({ hide: next.join(' ') })} />
          <ExportButton list="my-team" params={{ ...(filter as Record<string, string>), order }} disabled={empty} />
        </>
      }
    >
      {teams.length > 1 && (
        <>
          <span>{translate('team.filter_everyone')}</span>
          <SentenceSelect
            label={translate('team.label_team')}
            any={translate('team.filter_team_any')}
            value={wanted.team ?? ''}
            options={named(teams)}
            onChange={(team) => set({ team })}
          />
        </>
      )}
      <span>{translate(teams.length > 1 ? 'team.filter_on' : 'team.filter_everyone_on')}</span>
      <SentenceSelect
        label={translate('team.label_task')}
        any={translate('team.filter_task_any')}
        value={wanted.task ?? ''}
        options={named(tasks)}
        onChange={(task) => set({ task })}
      />
      <span>{translate('team.filter_at')}</span>
      <SentenceSelect
        label={translate('team.label_stage')}
        any={translate('team.filter_stage_any')}
        value={wanted.stage ?? ''}
        options={stages.map((stage) => ({ value: stage, text: stage }))}
        onChange={(stage) => set({ stage })}
      />
      <span>{translate('team.filter_with')}</span>
      <SentenceSelect
        label={translate('team.label_with')}
        any={translate('team.filter_with_any')}
        value={wanted.with ?? ''}
        options={goings.map((going) => ({ value: going, text: translate(`team.with_${going}`) }))}
        onChange={(going) => set({ with: going })}
      />
      <span>{translate('team.filter_by')}</span>
      <SentenceSelect
        label={translate('team.label_by')}
        any={translate('team.by_NEED')}
        value={order === 'NEED' ? '' : order}
        options={(['TASK', 'STAGE', 'NAME'] as const).map((value) => ({ value, text: translate(`team.by_${value}`) }))}
        onChange={(by) => set({ by })}
      />
      {filtered && (
        <Button variant="text" onClick={() => set({ team: '', task: '', stage: '', with: '', search: '' })}>
          {translate('team.filter_clear')}
        </Button>
      )}
    </FilterLine>
  );
};
