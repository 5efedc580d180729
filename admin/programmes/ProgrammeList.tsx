import { useQuery } from '@tanstack/react-query';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { ProgrammesDueDocument, type ProgrammeRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { AnnounceButton } from './AnnounceButton.tsx';
import { CreateProgrammeButton } from './CreateProgrammeButton.tsx';
import { STATUS_TONES } from './plan.ts';
import '../rules/rules.css';

/** Programmes of visits, and since when their visits count. */
export const ProgrammeList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { data, error, refetch } = useGetList<ProgrammeRowFragment>('programmes', {
    pagination: { page: 1, perPage: 1_000 },
  });
  const mayDue = viewer?.may.includes('programmesDue') ?? false;
  const due = useQuery({
    queryKey: ['programmes-due'],
    queryFn: async () => (await request(ProgrammesDueDocument, {})).programmesDue,
    enabled: mayDue,
    retry: false,
  });
  const again = () => void refetch();
  const columns: Column<ProgrammeRowFragment>[] = [
    {
      name: 'name',
      head: translate('programmes.name'),
      cell: (one) => (
        <>
          <LinkBase className="lk" to={`/programmes/${one.id}`}>
            {one.name}
          </LinkBase>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{one.code}</Box>
        </>
      ),
    },
    {
      name: 'kind',
      head: translate('programmes.kind'),
      cell: (one) => translate(`programmes.${one.kind}`, { _: one.kind }),
    },
    {
      name: 'status',
      head: translate('programmes.status'),
      cell: (one) => <Mark tone={STATUS_TONES[one.status]}>{translate(`programmes.status_${one.status}`)}</Mark>,
    },
    {
      name: 'announced',
      head: translate('programmes.announced'),
      cell: (one) =>
        one.announcedOn ? (
          format.day(one.announcedOn)
        ) : (
          <Mark tone="warn">{translate('programmes.not_announced')}</Mark>
        ),
    },
    {
      name: 'visits',
      head: translate('programmes.visits'),
      cell: (one) =>
        one.visitCount === 0
          ? translate('programmes.no_visits')
          : translate('programmes.counted', {
              counted: format.number(one.countedVisits),
              n: format.number(one.visitCount),
            }),
    },
    ...(mayDue
      ? [
          {
            name: 'due',
            head: translate('programmes.due'),
            cell: ({ id }: ProgrammeRowFragment) => {
              const now = due.data?.find(({ programmeId }) => programmeId === id);
              return now
                ? translate('programmes.due_of', { n: format.number(now.done), all: format.number(now.due) })
                : due.data && translate('programmes.due_none');
            },
          },
        ]
      : []),
    { name: 'act', head: '', align: 'right', cell: (one) => <AnnounceButton programme={one} onDone={again} /> },
  ];
  return (
    <Page
      title={translate('programmes.title')}
      intro={translate('programmes.intro')}
      actions={
        <>
          {!!data?.length && <ExportButton list="programmes" />}
          <CreateProgrammeButton onDone={again} />
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : data?.length === 0 ? (
        <EmptyState
          title={translate('programmes.empty_title')}
          text={translate('programmes.empty_text')}
          action={
            viewer?.may.includes('dryRunUpload') && (
              <Button variant="contained" component={LinkBase} to="/uploads?target=VISITS">
                {translate('programmes.empty_action')}
              </Button>
            )
          }
        />
      ) : (
        <Rows label={translate('programmes.title')} columns={columns} rows={data ?? []} />
      )}
    </Page>
  );
};
