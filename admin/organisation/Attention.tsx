import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Card } from '@mui/material';
import type { InsightsQuery } from '../../schema/generated/operations.ts';
import { grouped } from '../grouped.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { narrow } from '../theme.ts';
import { AndMore } from './AndMore.tsx';

/** An organisation may have hundreds of teams: those where most waits stand first. */
const TEAMS = 8;

const small = { fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' };
const link = {
  color: 'var(--ink)',
  textDecoration: 'underline dotted var(--line-3) 1.5px',
  textUnderlineOffset: '4px',
};

/** Who is at risk, of whom nothing new is heard, what data is lacking, and which decisions wait in which team. */
export const Attention = ({ attention }: { attention: InsightsQuery['attention'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { lastEvaluation: last, proposals } = attention;
  const teams = grouped(proposals, ({ teamId }) => teamId);
  const quiet = last && last.atRisk + last.stale + last.insufficient === 0;
  return (
    <Card component="section" sx={{ padding: '18px 20px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' }}>
        {translate('organisation.attention')}
      </Box>
      {last && (
        <Box sx={small}>
          {format.counted('organisation.attention_cap', last.assignments, { day: format.day(last.asOf) })}
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          gap: '20px 32px',
          marginTop: '16px',
          [narrow]: { gridTemplateColumns: '1fr' },
        }}
      >
        <Box sx={{ display: 'grid', gap: '14px', alignContent: 'start' }}>
          {quiet && <Box sx={small}>{translate('organisation.nothing_open')}</Box>}
          {last && last.atRisk > 0 && (
            <Line
              to="/team?with=AT_RISK"
              strong={format.counted('organisation.at_risk', last.atRisk)}
              text={translate('organisation.at_risk_cap')}
            />
          )}
          {last && last.insufficient > 0 && (
            <Line
              to="/team?with=INSUFFICIENT"
              strong={format.counted('organisation.insufficient', last.insufficient)}
              text={<Lacking lacking={last.lacking} />}
            />
          )}
          {last && last.stale > 0 && (
            <Line
              to="/team?with=STALE"
              strong={format.counted('organisation.stale', last.stale)}
              text={translate('organisation.stale_cap')}
            />
          )}
        </Box>
        <Box>
          <Box component="h3">{translate('organisation.waiting')}</Box>
          {teams.length === 0 && <Box sx={small}>{translate('organisation.waiting_none')}</Box>}
          {teams.slice(0, TEAMS).map(([teamId, kinds]) => (
            <Box
              key={teamId}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: '0 12px',
                justifyContent: 'space-between',
                padding: '7px 0',
                borderBottom: '1px solid var(--line)',
                fontSize: 13,
                lineHeight: '18px',
              }}
            >
              <Box component={LinkBase} to={`/team?with=PROPOSAL${teamId ? `&team=${teamId}` : ''}`} sx={link}>
                {kinds[0]!.teamName ?? translate('organisation.waiting_no_team')}
              </Box>
              <Box sx={{ color: 'var(--ink-2)' }}>
                {kinds.map(({ kind, count }) => format.counted(`stages.count_${kind}`, count)).join(', ')}
              </Box>
            </Box>
          ))}
          <AndMore left={teams.length - TEAMS} to="/proposals" />
        </Box>
      </Box>
    </Card>
  );
};

const Lacking = ({ lacking }: { lacking: NonNullable<InsightsQuery['attention']['lastEvaluation']>['lacking'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  if (lacking.length === 0) return null;
  const said = lacking.slice(0, 3).map(({ name, count, undecided }) =>
    translate(undecided ? 'organisation.lacking_undecided' : 'organisation.lacking_one', {
      name: text(name),
      n: format.number(count),
    }),
  );
  return <>{`${translate('organisation.insufficient_cap')} ${said.join(', ')}.`}</>;
};

const Line = ({ to, strong, text }: { to: string; strong: string; text: ReactNode }) => (
  <Box>
    <Box component={LinkBase} to={to} sx={{ ...link, fontSize: 16, lineHeight: '22px', fontWeight: 620 }}>
      {strong}
    </Box>
    <Box sx={{ ...small, marginTop: '2px' }}>{text}</Box>
  </Box>
);
