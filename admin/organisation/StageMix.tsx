import { useNavigate, useTranslate } from 'react-admin';
import { Box, Card } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { StageChip } from '../maps/StageChip.tsx';
import { BehindBar } from './BehindBar.tsx';
import { MixChart } from './MixChart.tsx';
import type { useMix } from './useMix.ts';

const heading = { fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' };
const cell = {
  padding: '5px 14px 5px 0',
  borderBottom: '1px solid var(--line)',
  textAlign: 'left',
  whiteSpace: 'nowrap',
};

/** Where everybody stood at each evaluation of the last year, for all or for one task. */
export const StageMix = ({
  mix,
  tasks,
}: {
  mix: ReturnType<typeof useMix>;
  tasks: readonly { id: string; name: string }[];
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const navigate = useNavigate();
  const { data, error, refetch, task, month, stage, href } = mix;
  const months = data?.stageMix ?? [];
  const codes = months[0]?.stages.map((each) => each.stage) ?? [];
  return (
    <Card component="section" sx={{ padding: '18px 20px 14px', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start', marginBottom: '14px' }}>
        <Box sx={{ flex: '1 1 260px' }}>
          <Box component="h2" sx={heading}>
            {translate('organisation.mix')}
          </Box>
          <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
            {translate('organisation.mix_cap')}
          </Box>
        </Box>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '8px',
            alignItems: 'center',
            fontSize: 13,
            color: 'var(--ink-2)',
          }}
        >
          {translate('organisation.mix_on')}
          <SentenceSelect
            label={translate('organisation.mix_task')}
            any={translate('organisation.mix_any')}
            value={task ?? ''}
            options={tasks.map(({ id, name }) => ({ value: id, text: name }))}
            onChange={(value) => navigate(href({ task: value || null, month: null, stage: null }))}
          />
        </Box>
      </Box>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data && months.length === 0 ? (
        <Box sx={{ padding: '16px 0', color: 'var(--ink-2)' }}>{translate('organisation.mix_none')}</Box>
      ) : (
        <>
          <MixChart
            months={months}
            open={{ month, stage }}
            href={(day, code) =>
              href(day === month && code === stage ? { month: null, stage: null } : { month: day, stage: code })
            }
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '10px 0 6px' }}>
            {codes.map((code) => (
              <StageChip key={code} stage={code} of={codes} />
            ))}
          </Box>
          {month && stage && codes.length > 0 && (
            <BehindBar
              month={month}
              stage={stage}
              task={task}
              codes={codes}
              close={href({ month: null, stage: null })}
            />
          )}
          <Box
            component="details"
            sx={{ fontSize: 12.5, '& summary': { cursor: 'pointer', color: 'var(--ink-3)', width: 'fit-content' } }}
          >
            <summary>{translate('organisation.mix_table')}</summary>
            <Box sx={{ overflowX: 'auto', marginTop: '8px' }}>
              <Box
                component="table"
                className="num"
                sx={{
                  borderCollapse: 'collapse',
                  '& td, & th': cell,
                  '& th': { fontWeight: 500, color: 'var(--ink-3)' },
                }}
              >
                <thead>
                  <tr>
                    <th scope="col">{translate('organisation.mix_month')}</th>
                    {codes.map((code) => (
                      <th key={code} scope="col">
                        {code}
                      </th>
                    ))}
                    <th scope="col">{translate('organisation.mix_total')}</th>
                  </tr>
                </thead>
                <tbody>
                  {months.map((each) => (
                    <tr key={each.asOf}>
                      <th scope="row">{format.day(each.asOf)}</th>
                      {each.stages.map((one) => (
                        <td key={one.stage}>{format.number(one.count)}</td>
                      ))}
                      <td>{format.number(each.total)}</td>
                    </tr>
                  ))}
                </tbody>
              </Box>
            </Box>
          </Box>
        </>
      )}
    </Card>
  );
};
