import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button, Link } from '@mui/material';
import { ConformityAnswersDocument, type ConformityAnswersQuery } from '../../schema/generated/operations.ts';
import { useAddress } from '../contacts/useAddress.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Pager } from '../layout/Pager.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { usePeriod } from '../layout/usePeriod.ts';
import { acrossOf, USUAL_DAYS } from './figures.ts';

type Answer = ConformityAnswersQuery['conformityAnswers']['nodes'][number];
const PAGE = 25;

/** The answers behind one cell: which visit, what was asked, what was seen, and why some of them don't count. */
export const AnswersPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const [address, set] = useAddress();
  const { from, to, standard = '', column = '', code = '', name = '', show } = address;
  const across = acrossOf(address['across']);
  const offset = Number(address['offset'] ?? 0) || 0;
  const period = usePeriod(address, USUAL_DAYS);
  const chosen = { ...(from && { from }), ...(to && { to }) };
  const asked = {
    ...period!,
    across,
    standardId: standard,
    columnId: column,
    offset,
    failedOnly: show === 'failed',
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['conformity-answers', asked],
    queryFn: async () => (await request(ConformityAnswersDocument, asked)).conformityAnswers,
    enabled: period !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const columns: Column<Answer>[] = [
    {
      name: 'visit',
      head: '',
      cell: (row) => (
        <>
          <Link component={LinkBase} to={`/results?search=${encodeURIComponent(row.number)}`}>
            {row.number}
          </Link>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
            {`${row.programmeName} · ${translate(`conformity.side_${row.side}`)}`}
          </Box>
        </>
      ),
    },
    { name: 'day', head: translate('conformity.day'), cell: (row) => format.day(row.visitedOn) },
    {
      name: 'who',
      head: translate('conformity.where'),
      cell: (row) => [row.locationName, row.employeeName].filter(Boolean).join(' · '),
    },
    { name: 'question', head: translate('conformity.question'), cell: (row) => text(row.question) },
    { name: 'answer', head: translate('conformity.answer'), cell: (row) => answerOf(row.answer) },
    {
      name: 'kept',
      head: translate('conformity.verdict'),
      cell: (row) =>
        row.left === null ? (
          <Mark tone={row.kept ? 'met' : 'attn'}>{translate(row.kept ? 'conformity.kept' : 'conformity.missed')}</Mark>
        ) : (
          <Mark tone="plain">{translate(`conformity.left_${row.left}`)}</Mark>
        ),
    },
  ];
  const total = data?.totalCount ?? 0;
  return (
    <Page
      title={`${code}: ${name}`}
      intro={translate('conformity.answers_intro')}
      actions={
        <Button
          variant="outlined"
          component={LinkBase}
          to={`/conformity?${new URLSearchParams({ ...chosen, ...(across !== 'LOCATION' && { across }) })}`}
        >
          {translate('conformity.back')}
        </Button>
      }
    >
      <FilterLine>
        <span>{translate('conformity.answers')}</span>
        <SentenceSelect
          label={translate('conformity.label_show')}
          any={translate('conformity.show_all')}
          value={show ?? ''}
          options={[{ value: 'failed', text: translate('conformity.show_failed') }]}
          onChange={(value) => set({ show: value, offset: undefined })}
        />
        <PeriodSelect
          value={chosen}
          usual={USUAL_DAYS}
          onChange={(next) => set({ from: next.from, to: next.to, offset: undefined })}
        />
      </FilterLine>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && (
        <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('conformity.answers_none')}</Box>
      )}
      {data && total > 0 && <Rows label={translate('conformity.answers')} columns={columns} rows={data.nodes} />}
      <Pager
        offset={offset}
        page={PAGE}
        total={total}
        onTurn={(to) => set({ offset: to > 0 ? String(to) : undefined })}
      />
    </Page>
  );

  function answerOf(answer: string | null): string {
    if (answer === null) return translate('conformity.left_not_applicable');
    if (answer === 'YES' || answer === 'NO') return translate(`conformity.answer_${answer}`);
    return answer;
  }
};
