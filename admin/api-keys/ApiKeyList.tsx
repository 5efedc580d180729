import { useGetList, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ApiKeyRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { CreateApiKeyButton } from './CreateApiKeyButton.tsx';
import { RevokeButton } from './RevokeButton.tsx';

/** Keys of other programs, live ones and ended ones. */
export const ApiKeyList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGetList<ApiKeyRowFragment>('api-keys', {
    pagination: { page: 1, perPage: 1_000 },
  });
  const again = () => void refetch();
  const ended = (key: ApiKeyRowFragment) => new Date(key.expiresAt).getTime() < Date.now();
  const columns: Column<ApiKeyRowFragment>[] = [
    { name: 'name', head: translate('api_keys.name'), cell: (key) => <Box sx={{ fontWeight: 600 }}>{key.name}</Box> },
    { name: 'prefix', head: translate('api_keys.prefix'), cell: (key) => <code>{key.prefix}</code> },
    {
      name: 'scopes',
      head: translate('api_keys.scopes'),
      cell: (key) => key.scopes.map((scope) => translate(`api_keys.scope_${scope}`, { _: scope })).join(', '),
    },
    {
      name: 'expires',
      head: translate('api_keys.expires'),
      cell: (key) =>
        key.revokedAt ? (
          <Mark tone="attn">{translate('api_keys.revoked', { day: format.day(key.revokedAt) })}</Mark>
        ) : ended(key) ? (
          <Mark>{translate('api_keys.expired', { day: format.day(key.expiresAt) })}</Mark>
        ) : (
          format.day(key.expiresAt)
        ),
    },
    {
      name: 'used',
      head: translate('api_keys.last_used'),
      cell: (key) => (key.lastUsedAt ? format.instant(key.lastUsedAt) : translate('api_keys.never_used')),
    },
    {
      name: 'act',
      head: '',
      align: 'right',
      cell: (key) => !key.revokedAt && !ended(key) && <RevokeButton apiKey={key} onDone={again} />,
    },
  ];
  return (
    <Page
      title={translate('api_keys.title')}
      intro={translate('api_keys.intro')}
      actions={
        <>
          {!!data?.length && <ExportButton list="api-keys" />}
          <CreateApiKeyButton onDone={again} />
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : data?.length === 0 ? (
        <EmptyState title={translate('api_keys.empty_title')} text={translate('api_keys.empty_text')} />
      ) : (
        <Rows label={translate('api_keys.title')} columns={columns} rows={data ?? []} />
      )}
    </Page>
  );
};
