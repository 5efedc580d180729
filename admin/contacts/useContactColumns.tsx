import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import type { Column } from '../layout/Rows.tsx';
import { nextOf } from './next-clock.ts';
import { Standing } from './Standing.tsx';
import type { ContactLine } from './useContactLines.ts';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** What a contact is, how it stands, and what of its promises is due next or became of them. */
export function useContactColumns(): Column<ContactLine>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'contact',
      head: translate('contacts.contact'),
      cell: ({ id, externalId, subject }) => (
        <>
          <LinkBase className="lk" to={`/contacts/${id}`}>
            <Box component="b" sx={{ overflowWrap: 'anywhere' }}>
              {externalId}
            </Box>
          </LinkBase>
          <Box sx={caption}>{subject}</Box>
        </>
      ),
    },
    {
      name: 'opened',
      head: translate('contacts.opened'),
      sort: 'OPENED',
      cell: ({ openedAt }) => format.instant(openedAt),
    },
    { name: 'task', head: translate('contacts.task'), sort: 'TASK', cell: ({ taskName }) => taskName },
    { name: 'priority', head: translate('contacts.priority'), sort: 'PRIORITY', cell: ({ priority }) => priority },
    { name: 'channel', head: translate('contacts.channel'), cell: ({ channel }) => channel },
    {
      name: 'state',
      head: translate('contacts.state_head'),
      sort: 'STATE',
      cell: ({ state }) => translate(`contacts.state.${state}`),
    },
    { name: 'due', head: translate('contacts.due'), sort: 'DUE', cell: (line) => <Promised line={line} /> },
  ];
}

/** The running clock that is due first; where none is, that it waits, or what became of its promises. */
function Promised({ line: { sla } }: { line: ContactLine }) {
  const translate = useTranslate();
  const format = useFormat();
  const next = nextOf(sla.clocks);
  if (next)
    return (
      <>
        <Standing clock={next} />
        <Box sx={{ ...caption, marginTop: '4px' }}>{format.instant(next.dueAt!)}</Box>
      </>
    );
  const any = (wanted: string) => sla.clocks.some(({ verdict }) => verdict === wanted);
  if (any('RUNNING')) return <Box sx={caption}>{translate('contacts.paused_now')}</Box>;
  if (any('MISS')) return <Mark tone="attn">{translate('contacts.promise_missed')}</Mark>;
  return any('HIT') ? <Mark tone="met">{translate('contacts.kept')}</Mark> : null;
}
