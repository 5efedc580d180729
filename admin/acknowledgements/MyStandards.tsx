import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { AcknowledgeDocument, MyStandardsDocument, type AskedFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { AskedStandard } from './AskedStandard.tsx';

const key = ['my-standards'];

/** What one is asked to read, then what one has acknowledged. Only what was acknowledged before a visit counts in it. */
export const MyStandards = () => {
  const translate = useTranslate();
  const text = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async () => (await request(MyStandardsDocument, {})).myAcknowledgements,
    retry: false,
  });
  const act = useAct(async (asked: AskedFragment) => {
    const { acknowledge } = await request(AcknowledgeDocument, { ids: [asked.version.id] });
    queries.setQueryData(key, acknowledge);
    notify(translate('standards.done', { name: text(asked.version.title) }), { type: 'success' });
  });
  const open = data?.filter(({ state }) => state !== 'ACKNOWLEDGED') ?? [];
  const read = data?.filter(({ state }) => state === 'ACKNOWLEDGED') ?? [];
  return (
    <Page title={translate('standards.mine')} intro={translate('standards.mine_intro')} width={800}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {act.error !== null && <ErrorNotice error={act.error} />}
      {data?.length === 0 && (
        <EmptyState title={translate('standards.none_title')} text={translate('standards.none_text')} />
      )}
      {open.length > 0 && (
        <Group title={translate('standards.to_read', { smart_count: open.length })}>
          {open.map((asked) => (
            <AskedStandard key={asked.version.id} asked={asked}>
              <Button
                variant="contained"
                disabled={act.busy}
                aria-label={translate('standards.acknowledge_this', { name: text(asked.version.title) })}
                onClick={() => void act.run(asked)}
              >
                {translate('standards.acknowledge')}
              </Button>
            </AskedStandard>
          ))}
        </Group>
      )}
      {read.length > 0 && (
        <Group title={translate('standards.read', { smart_count: read.length })}>
          {read.map((asked) => (
            <AskedStandard key={asked.version.id} asked={asked} />
          ))}
        </Group>
      )}
    </Page>
  );
};

const Group = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <Box component="section" sx={{ marginBottom: '40px' }}>
    <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, marginBottom: '12px' }}>
      {title}
    </Box>
    <Box sx={{ display: 'grid', gap: '12px' }}>{children}</Box>
  </Box>
);
