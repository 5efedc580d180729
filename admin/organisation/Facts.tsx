import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { OverviewQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { peopleAt } from './people-at.ts';
import { narrow } from '../theme.ts';

/** Four things HR asks first. Each says so in words when there is none yet. */
export const Facts = ({ overview }: { overview: OverviewQuery }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { organisation, employees, stageProposals, tasks, newest, ruleSets } = overview;
  const open = stageProposals.totalCount;
  // Previews are made whenever somebody asks; only the others are evaluations. Either trace of one will do.
  const evaluated = [
    ...employees.nodes.map(({ latestMap }) => (latestMap?.purpose === 'PREVIEW' ? null : latestMap?.asOf)),
    newest.nodes[0]?.asOf,
  ]
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1);
  const rules = ruleSets
    .filter((one) => one.status === 'PUBLISHED' && (!one.effectiveFrom || one.effectiveFrom <= organisation.today))
    .toSorted((one, other) => other.version - one.version)[0];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
        gap: '24px 20px',
        [narrow]: { gridTemplateColumns: '1fr' },
      }}
    >
      <Fact
        to={peopleAt({})}
        strong={format.counted('organisation.people', employees.totalCount)}
        text={translate('organisation.people_cap', { tasks: format.counted('organisation.tasks', tasks.length) })}
      />
      <Fact
        to="/proposals"
        strong={open ? format.counted('organisation.proposals', open) : translate('organisation.proposals_none')}
        text={translate(open ? 'organisation.proposals_cap' : 'organisation.proposals_none_cap')}
      />
      <Fact
        strong={
          organisation.lastDayWithData
            ? format.day(organisation.lastDayWithData)
            : translate('organisation.last_data_none')
        }
        text={
          organisation.lastDayWithData
            ? `${translate('organisation.last_data')}, ${translate('organisation.batch', { n: format.number(organisation.batchNumber) })}`
            : ''
        }
      />
      <Fact
        strong={evaluated ? translate('organisation.last_evaluation') : translate('organisation.evaluation_none')}
        text={[
          evaluated && translate('organisation.evaluation_cap', { day: format.day(evaluated) }),
          rules &&
            `${translate('organisation.rules')}: ${translate('organisation.rules_version', { n: rules.version })}`,
        ]
          .filter(Boolean)
          .join('. ')}
      />
    </Box>
  );
};

const Fact = ({ to, strong, text }: { to?: string; strong: string; text: ReactNode }) => (
  <Box sx={{ borderLeft: '3px solid var(--ink)', paddingLeft: '16px', minWidth: 0 }}>
    <Box
      {...(to ? { component: LinkBase, to } : {})}
      sx={{
        display: 'block',
        fontSize: 20,
        lineHeight: '28px',
        fontWeight: 640,
        letterSpacing: '-0.02em',
        color: 'var(--ink)',
        textDecoration: to ? 'underline dotted var(--line-3) 1.5px' : 'none',
        textUnderlineOffset: '5px',
      }}
    >
      {strong}
    </Box>
    <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', marginTop: '4px' }}>{text}</Box>
  </Box>
);
