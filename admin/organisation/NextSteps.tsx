import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import type { OverviewQuery } from '../../schema/generated/operations.ts';
import { EvaluateButton } from '../employees/EvaluateButton.tsx';
import { GenerateButton } from '../employees/GenerateButton.tsx';
import { useFormat } from '../i18n/format.ts';

interface Step {
  key: string;
  title: string;
  text: string;
  act: ReactNode;
}

/** What makes sense now, most pressing first: data before evaluations, decisions before new maps. */
export const NextSteps = ({ overview }: { overview: OverviewQuery }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { organisation, stageProposals, programmes } = overview;
  const open = stageProposals.totalCount;
  const silent = programmes.filter((one) => !one.announcedOn && one.visitCount > 0).length;
  const link = (to: string, label: string, first = false) => (
    <Button variant={first ? 'contained' : 'outlined'} component={LinkBase} to={to}>
      {label}
    </Button>
  );
  const step = (key: string, act: ReactNode): Step => ({
    key,
    title: translate(`organisation.step_${key}`),
    text: translate(`organisation.step_${key}_text`),
    act,
  });

  const upload = step(
    'upload',
    link('/uploads?target=SIGNALS', translate('organisation.step_upload'), !organisation.lastDayWithData),
  );
  const steps: Step[] = organisation.lastDayWithData
    ? [
        ...(open > 0
          ? [
              {
                key: 'decide',
                title: format.counted('organisation.step_decide', open),
                text: translate('organisation.step_decide_text'),
                act: link('/proposals', translate('nav.proposals'), true),
              },
            ]
          : []),
        ...(silent > 0
          ? [
              {
                key: 'announce',
                title: translate('organisation.step_announce'),
                text: format.counted('organisation.step_announce_text', silent),
                act: link('/programmes', translate('nav.programmes')),
              },
            ]
          : []),
        step('evaluate', <EvaluateButton />),
        step('generate', <GenerateButton variant="outlined" />),
        upload,
        ...(programmes.length === 0
          ? [step('visits', link('/uploads?target=VISITS', translate('organisation.step_visits')))]
          : []),
      ]
    : [upload];

  return (
    <Card component="section" sx={{ padding: '18px 20px 6px' }}>
      <Box
        component="h2"
        sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em', marginBottom: '6px' }}
      >
        {translate('organisation.next')}
      </Box>
      {steps.map((one) => (
        <Box
          key={one.key}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '8px 16px',
            alignItems: 'center',
            padding: '14px 0',
            '& + &': { borderTop: '1px solid var(--line)' },
          }}
        >
          <Box sx={{ flex: '1 1 260px' }}>
            <Box sx={{ fontWeight: 600 }}>{one.title}</Box>
            <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>{one.text}</Box>
          </Box>
          {one.act}
        </Box>
      ))}
    </Card>
  );
};
