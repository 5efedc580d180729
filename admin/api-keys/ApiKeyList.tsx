import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ApiKeyRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { ApiKeyFilters } from './ApiKeyFilters.tsx';
import { CreateApiKeyButton } from './CreateApiKeyButton.tsx';
import { RevokeButton } from './RevokeButton.tsx';

/** Keys of other programs, live ones and ended ones. */
export const ApiKeyList = () => (
  <ListBase resource="api-keys" queryOptions={toldInPlace} perPage={25} disableAuthentication>
    <Keys />
  </ListBase>
);

const Keys = () => {
  const translate = useTranslate();
  const { data, total, error, isPending, filterValues, refetch } = useListContext<ApiKeyRowFragment>();
  const again = () => void refetch();
  const columns = useColumns(again);
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && total === 0;
  return (
    <Page
      title={translate('api_keys.title')}
      intro={translate('api_keys.intro')}
      actions={<CreateApiKeyButton onDone={again} />}
    >
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : none && !filtered ? (
        <EmptyState title={translate('api_keys.empty_title')} text={translate('api_keys.empty_text')} />
      ) : (
        <>
          <ApiKeyFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('api_keys.no_match')}</Box>
          ) : (
            <Rows label={translate('api_keys.title')} columns={columns} rows={data ?? []} />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};

function useColumns(again: () => void): Column<ApiKeyRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const ended = (key: ApiKeyRowFragment) => new Date(key.expiresAt).getTime() < Date.now();
  return [
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
}
