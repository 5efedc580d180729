import { useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import { NameCausesDocument, type ResultRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { OpenDispute } from '../disputes/OpenDispute.tsx';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { useViewer } from '../layout/useViewer.ts';

const causes = ['DISCIPLINE', 'KNOWLEDGE', 'SKILL', 'PROCESS', 'STAFFING', 'TOOLS'];

type Answer = ResultRowFragment['answers'][number];

/** Item by item: what was answered, why it doesn't count where it doesn't, and the cause of what failed. */
export const Answers = ({
  result,
  mine,
  disputable,
  onDone,
}: {
  result: ResultRowFragment;
  mine: boolean;
  disputable: (itemId: string | null) => boolean;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const mayName = (useViewer()?.may.includes('nameCauses') ?? false) && !mine && result.employeeId !== null;
  const { run, busy, error } = useAct(async (itemId: string, cause: string | null) => {
    await request(NameCausesDocument, { id: result.id, causes: [{ itemId, cause }] });
    onDone();
  });
  return (
    <>
      <Box
        component="ul"
        aria-label={translate('results.items', { number: result.number })}
        sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid' }}
      >
        {result.answers.map((answer) => (
          <Box
            component="li"
            key={answer.itemId}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: '4px 16px',
              alignItems: 'center',
              padding: '8px 0',
              borderTop: '1px solid var(--line)',
            }}
          >
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              {text(answer.item.question)}{' '}
              {answer.item.critical !== 'NONE' && <Mark tone="plain">{translate('visit_form.critical')}</Mark>}
              <Hint answer={answer} aboutSomebody={result.employeeId !== null} mine={mine} />
              <DisputeState result={result} itemId={answer.itemId} />
            </Box>
            {answer.needsCause &&
              (mayName ? (
                <TextField
                  select
                  size="small"
                  value={answer.cause ?? ''}
                  disabled={busy}
                  onChange={(event) => void run(answer.itemId, event.target.value || null)}
                  sx={{ width: 240, maxWidth: '100%' }}
                  slotProps={{
                    select: {
                      displayEmpty: true,
                      inputProps: {
                        'aria-label': translate('results.cause_of', { item: text(answer.item.question) }),
                      },
                    },
                  }}
                >
                  <MenuItem value="">{`${translate('results.cause')}: ${translate('results.no_cause')}`}</MenuItem>
                  {causes.map((cause) => (
                    <MenuItem key={cause} value={cause}>
                      {translate(`results.${cause}`)}
                    </MenuItem>
                  ))}
                </TextField>
              ) : (
                <Box sx={{ color: 'var(--ink-2)' }}>
                  {`${translate('results.cause')}: ${translate(answer.cause ? `results.${answer.cause}` : 'results.no_cause')}`}
                </Box>
              ))}
            <Box sx={{ fontWeight: 620, minWidth: 90, color: answer.needsCause ? 'var(--attn)' : undefined }}>
              {answer.needsCause ? `▼ ${said(answer)}` : said(answer)}
            </Box>
            {answer.answer !== null && answer.attribution === 'EMPLOYEE' && disputable(answer.itemId) && (
              <OpenDispute
                visitId={result.id}
                itemId={answer.itemId}
                about={`${text(answer.item.question)} ${said(answer)}`}
                onDone={onDone}
              />
            )}
          </Box>
        ))}
      </Box>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );

  function said({ itemId, answer, item }: Answer): string {
    if (answer === null) {
      const out = result.disputes.some((each) => each.itemId === itemId && each.state === 'UPHELD');
      return translate(out ? 'explain.visits.left.taken_out' : 'results.na');
    }
    if (item.kind === 'YES_NO') return translate(`results.${answer}`);
    const label = text(item.earns.find((each) => each.answer === answer)?.label);
    return item.kind === 'CHOICE' && label ? label : answer;
  }
};

/** What became of a dispute about the item, or about all of it. */
const DisputeState = ({ result, itemId }: { result: ResultRowFragment; itemId: string }) => {
  const translate = useTranslate();
  const dispute = result.disputes.findLast((each) => each.itemId === itemId);
  if (!dispute || dispute.state === 'WITHDRAWN') return null;
  return (
    <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--warn)' }}>
      {translate('disputes.answer_state', { state: translate(`disputes.state_${dispute.state}`) })}
    </Box>
  );
};

const Hint = ({ answer, aboutSomebody, mine }: { answer: Answer; aboutSomebody: boolean; mine: boolean }) => {
  const translate = useTranslate();
  const text = useText();
  if (!aboutSomebody) return null;
  const why =
    answer.attribution !== 'EMPLOYEE'
      ? 'results.not_yours'
      : answer.acknowledged
        ? null
        : mine
          ? 'results.not_announced_mine'
          : 'results.not_announced';
  return (
    <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
      {[text(answer.section), why && translate(why), answer.remark].filter(Boolean).join(' · ')}
      {answer.evidence && (
        <>
          {' '}
          <a href={answer.evidence} target="_blank" rel="noreferrer noopener">
            {translate('results.evidence')}
          </a>
        </>
      )}
      {answer.evidenceFileId && (
        <>
          {' '}
          <a href={`/evidence/${answer.evidenceFileId}`} download>
            {translate('results.picture')}
          </a>
        </>
      )}
    </Box>
  );
};
