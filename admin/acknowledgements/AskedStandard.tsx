import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AskedFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { serif } from '../theme.ts';

/** One standard as the person reads it who is held to it: the demand, right and wrong, and what is looked at. */
export const AskedStandard = ({ asked, children }: { asked: AskedFragment; children?: ReactNode }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { version } = asked;
  return (
    <Box
      component="article"
      aria-label={text(version.title)}
      sx={{
        padding: '20px',
        border: '1px solid var(--line)',
        borderRadius: '12px',
        background: 'var(--surface)',
        boxShadow: 'var(--shadow)',
        display: 'grid',
        gap: '10px',
        minWidth: 0,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'baseline' }}>
        <Box component="h3" sx={{ fontSize: 15, lineHeight: '22px', fontWeight: 620 }}>
          {text(version.title)}
        </Box>
        {asked.state === 'OVERDUE' && <Mark tone="attn">{translate('standards.overdue')}</Mark>}
        {asked.state === 'ACKNOWLEDGED' && asked.acknowledgedOn && (
          <Mark tone="met">{translate(`standards.since_${asked.how}`, { day: format.day(asked.acknowledgedOn) })}</Mark>
        )}
      </Box>
      <Box>{text(version.text)}</Box>
      {(text(version.right) || text(version.wrong)) && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '8px 20px' }}>
          <Example head={translate('standards.right')} said={text(version.right)} />
          <Example head={translate('standards.wrong')} said={text(version.wrong)} />
        </Box>
      )}
      <Box>
        <Small>{translate('standards.looked_at')}</Small>
        <Box component="ul" sx={{ margin: '4px 0 0', paddingLeft: '20px' }}>
          {version.items.map((item) => (
            <li key={item.id}>
              {text(item.question)}
              {item.critical !== 'NONE' && (
                <Box component="span" sx={{ color: 'var(--warn)', fontWeight: 550 }}>
                  {` ${translate('standards.critical')}`}
                </Box>
              )}
            </li>
          ))}
        </Box>
      </Box>
      {children && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' }}>
          {children}
          <Small>{translate('standards.until', { day: format.day(asked.dueOn) })}</Small>
        </Box>
      )}
    </Box>
  );
};

const Small = ({ children }: { children: ReactNode }) => (
  <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{children}</Box>
);

/** What somebody says is set in serif, as everywhere. */
const Example = ({ head, said }: { head: string; said: string }) =>
  said ? (
    <Box>
      <Small>{head}</Small>
      <Box sx={{ fontFamily: serif, marginTop: '2px' }}>{said}</Box>
    </Box>
  ) : null;
