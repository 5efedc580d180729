import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LinkBase, ListBase, Pagination, useListContext, useLocaleState, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import {
  RecordExportDocument,
  RuleSetsDocument,
  type ExportedList,
  type RuleNoun,
  type RuleSetRowFragment,
} from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { saveCsv } from '../layout/csv.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ListTable, type ListColumn } from '../layout/ListTable.tsx';
import { ListTools } from '../layout/ListTools.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { toldInPlace } from '../told-in-place.ts';
import { NounEdit } from './NounEdit.tsx';
import { NounFilters } from './NounFilters.tsx';
import type { NounList as ListName, NounRow } from './nouns.ts';
import { RemoveNoun } from './RemoveNoun.tsx';
import { UsedIn } from './UsedIn.tsx';
import './rules.css';

export interface NounColumn<T> extends Omit<ListColumn<NounRow<T>>, 'head'> {
  /** Key of the head's text. */
  head: string;
  /** The cell in the file; null leaves the column out of it. */
  file: ((row: NounRow<T>) => string | number | null) | null;
}

const nouns: Record<ListName, { noun: RuleNoun; exported: ExportedList }> = {
  metrics: { noun: 'METRIC', exported: 'METRICS' },
  kpis: { noun: 'KPI', exported: 'KPIS' },
  competencies: { noun: 'COMPETENCY', exported: 'COMPETENCIES' },
};

/** One noun of the rules as a list: of the set in force, or of the version that the reader picks. */
export function NounList<T>({
  list,
  facets,
  columns,
}: {
  list: ListName;
  facets: { value: string; text: string }[];
  columns: NounColumn<T>[];
}) {
  const [locale] = useLocaleState();
  return (
    <ListBase
      resource={list}
      queryOptions={toldInPlace}
      perPage={50}
      sort={{ field: 'name', order: 'ASC' }}
      filter={{ locale }}
      disableSyncWithLocation
    >
      <Nouns<T> list={list} facets={facets} columns={columns} />
    </ListBase>
  );
}

function Nouns<T>({
  list,
  facets,
  columns,
}: {
  list: ListName;
  facets: { value: string; text: string }[];
  columns: NounColumn<T>[];
}) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data: sets } = useQuery({
    queryKey: ['rule-sets'],
    queryFn: async () => (await request(RuleSetsDocument, {})).ruleSets,
    retry: false,
  });
  const { total, error, isPending, filterValues, refetch } = useListContext<NounRow<T>>();
  const set = pickSet(sets, filterValues['set']);
  const editable = set?.status === 'DRAFT' && (viewer?.may.includes('saveRulePart') ?? false);
  const { noun, exported } = nouns[list];
  const shown: ListColumn<NounRow<T>>[] = [
    {
      name: 'name',
      head: translate('nouns.name'),
      sort: true,
      cell: (row) => (
        <LinkBase className="lk" to={`/rules/${set?.id ?? ''}/${list}?at=${encodeURIComponent(row.place)}`}>
          <b>{row.name}</b>
        </LinkBase>
      ),
    },
    { name: 'code', head: translate('nouns.code'), sort: true, hidden: true, cell: (row) => <code>{row.code}</code> },
    ...columns.map((column) => ({ ...column, head: translate(column.head) })),
    {
      name: 'uses',
      head: translate('nouns.uses'),
      sort: true,
      cell: (row): ReactNode =>
        row.uses === 0 || !set ? (
          translate('nouns.unused')
        ) : (
          <UsedIn noun={noun} code={row.code} name={row.name} ruleSetId={set.id} short count={row.uses} />
        ),
    },
    ...(editable && set
      ? [
          {
            name: 'act',
            head: '',
            cell: (row: NounRow<T>) => (
              <RemoveNoun list={list} noun={noun} row={row} setId={set.id} onDone={() => void refetch()} />
            ),
          },
        ]
      : []),
  ];
  const leave = async (rows: NounRow<T>[]) => {
    await request(RecordExportDocument, { list: exported, rows: rows.length });
    const kept = columns.flatMap(({ name, file }) => (file ? [{ name, file }] : []));
    saveCsv(
      ['code', 'name', ...kept.map(({ name }) => name), 'uses'],
      rows.map((row) => [row.code, row.name, ...kept.map(({ file }) => file(row)), row.uses]),
      `${list}-v${set?.version ?? ''}`,
    );
  };
  return (
    <Page
      title={translate(`nouns.${list}.title`)}
      intro={translate(`nouns.${list}.intro`)}
      actions={sets && set && <NounEdit list={list} set={set} sets={sets} />}
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <NounFilters list={list} facets={facets} sets={sets ?? []} set={set}>
            <ListTools<NounRow<T>> search={translate('nouns.search')} onExport={leave} />
          </NounFilters>
          {!isPending && total === 0 ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('nouns.no_match')}</Box>
          ) : (
            <ListTable label={translate(`nouns.${list}.title`)} columns={shown} />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
}

/** The version that the filter names, else the one in force. A saved view may name a draft that is gone. */
function pickSet(sets: readonly RuleSetRowFragment[] | undefined, wanted: unknown): RuleSetRowFragment | undefined {
  return sets?.find(({ id }) => id === wanted) ?? sets?.find(({ inForce }) => inForce);
}
