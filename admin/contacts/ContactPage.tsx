import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { ContactPageDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Chosen } from './Chosen.tsx';
import { ClockCard } from './ClockCard.tsx';
import { EventLine } from './EventLine.tsx';

const heading = { fontSize: 18, lineHeight: '26px', fontWeight: 620, margin: '28px 0 10px' };

/** One contact: what was promised for it and why that, each clock with its pauses and hands, and all that happened. */
export const ContactPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { id = '' } = useParams();
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: ['contact', id],
    queryFn: async () => (await request(ContactPageDocument, { id })).contactSla,
    retry: false,
  });
  if (error)
    return (
      <Page title={translate('contacts.contact')}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <Page title={translate('contacts.contact')}>{translate('shell.loading')}</Page>;
  const { contact, sla } = data;
  const facts: [string, string | null][] = [
    ['opened', format.instant(contact.openedAt)],
    ['task', contact.taskName],
    ['client', contact.clientCode],
    ['priority', contact.priority],
    ['channel', contact.channel],
  ];
  return (
    <Page
      title={contact.externalId}
      intro={contact.subject}
      width={960}
      actions={
        <Button variant="outlined" component={LinkBase} to="/contacts">
          {translate('contacts.all')}
        </Button>
      }
    >
      <Box component="dl" sx={{ margin: 0, display: 'flex', flexWrap: 'wrap', gap: '8px 32px' }}>
        {facts.map(
          ([name, value]) =>
            value && (
              <Box key={name} sx={{ overflowWrap: 'anywhere' }}>
                <Box component="dt" sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
                  {translate(`contacts.${name}`)}
                </Box>
                <Box component="dd" sx={{ margin: 0, fontWeight: 550 }}>
                  {value}
                </Box>
              </Box>
            ),
        )}
      </Box>
      <Box component="h2" sx={heading}>
        {translate('contacts.chosen')}
      </Box>
      <Chosen sla={sla} />
      <Box component="h2" sx={heading}>
        {translate('contacts.clocks')}
      </Box>
      {sla.clocks.length === 0 && <Box sx={{ color: 'var(--ink-2)' }}>{translate('contacts.clocks_none')}</Box>}
      <Box sx={{ display: 'grid', gap: '12px' }}>
        {sla.clocks.map((clock) => (
          <ClockCard
            key={`${clock.clock} ${clock.startedAt}`}
            clock={clock}
            events={contact.events}
            now={dataUpdatedAt}
          />
        ))}
      </Box>
      <Box component="h2" sx={heading}>
        {translate('contacts.events')}
      </Box>
      <EventLine events={contact.events} />
    </Page>
  );
};
