import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { CalibrationItemAnswersDocument, type CalibrationItemAnswersQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { grouped } from '../grouped.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { serif } from '../theme.ts';
import type { AskedItem } from './round.ts';

type Answer = CalibrationItemAnswersQuery['calibrationAnswers']['nodes'][number];

/** What was answered to one item, visit by visit: for HR by name, for others the own answer, the expert's and the rest. */
export const ItemAnswers = ({ roundId, asked }: { roundId: string; asked: AskedItem }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['calibration-answers', roundId, asked.id],
    queryFn: () => allAnswers(roundId, asked.id),
    // What was handed in never changes.
    staleTime: Infinity,
    retry: false,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>;
  const cases = grouped(data, ({ caseId }) => caseId);
  return (
    <Box component="dl" sx={{ margin: 0, display: 'grid', gap: '10px' }}>
      {cases.map(([id, answers]) => (
        <Box key={id} sx={{ display: 'grid', gap: '4px' }}>
          <Box component="dt" sx={{ fontSize: 13, fontWeight: 600, overflowWrap: 'anywhere' }}>
            {answers[0]!.caseTitle}
          </Box>
          <Box component="dd" sx={{ margin: 0, display: 'grid', gap: '4px' }}>
            <Said answers={answers} asked={asked} />
          </Box>
        </Box>
      ))}
    </Box>
  );
};

/** Answers that are the same stand together, with who gave them or how many. */
const Said = ({ answers, asked: { item } }: { answers: Answer[]; asked: AskedItem }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const said = (answer: string | null | undefined): string => {
    if (answer == null) return translate('visit_form.na');
    if (item.kind === 'YES_NO') return translate(`results.${answer}`);
    return text(item.earns.find((each) => each.answer === answer)?.label) || answer;
  };
  const who = (same: Answer[]): string => {
    const named = same.flatMap(({ name, by }) => (name && by !== 'OWN' ? [name] : []));
    const others = same.filter(({ by, name }) => by === 'OTHER' && !name).length;
    return [
      ...(same.some(({ by }) => by === 'OWN') ? [translate('calibration.you')] : []),
      ...named,
      ...(others > 0 ? [format.counted('calibration.others', others)] : []),
    ].join(', ');
  };
  return (
    <>
      {grouped(answers, ({ answer }) => answer ?? null).map(([answer, same]) => (
        <Box key={answer ?? ''} sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
          <Box sx={{ minWidth: 90, fontWeight: 600 }}>{said(answer)}</Box>
          <span>{who(same)}</span>
          {same.some(({ expert }) => expert) && <Mark tone="plain">{translate('calibration.expert')}</Mark>}
        </Box>
      ))}
      {answers
        .filter(({ remark }) => remark)
        .map(({ remark, name, by, answer }, at) => (
          <Box
            key={at}
            sx={{
              fontFamily: serif,
              fontSize: 15,
              lineHeight: '22px',
              paddingLeft: '12px',
              borderLeft: '2px solid var(--line-2)',
              overflowWrap: 'anywhere',
            }}
          >
            {remark}
            <Box component="span" sx={{ fontSize: 12, color: 'var(--ink-3)', marginLeft: '8px' }}>
              {`${name ?? translate(by === 'EXPERT' ? 'calibration.expert' : 'calibration.you')}: ${said(answer)}`}
            </Box>
          </Box>
        ))}
    </>
  );
};

async function allAnswers(id: string, itemId: string): Promise<Answer[]> {
  const all: Answer[] = [];
  for (let after: string | null = null; ;) {
    const { calibrationAnswers }: CalibrationItemAnswersQuery = await request(CalibrationItemAnswersDocument, {
      id,
      itemId,
      after,
    });
    all.push(...calibrationAnswers.nodes);
    if (!calibrationAnswers.pageInfo.hasNextPage) return all;
    after = calibrationAnswers.pageInfo.endCursor ?? null;
  }
}
