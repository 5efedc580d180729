import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { SettingsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';

/** What the organisation is called and in which zone its days begin. */
export const SettingsPage = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['settings'],
    queryFn: async () => (await request(SettingsDocument, {})).organisation,
    retry: false,
  });
  return (
    <Page title={translate('settings.title')} intro={translate('settings.intro')} width={640}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && <OrganisationForm key={data.version} organisation={data} />}
    </Page>
  );
};
