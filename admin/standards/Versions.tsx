import { useQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { StandardAgreementDocument } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { signedList } from '../acknowledgements/signed-list.ts';
import { Mark } from '../layout/Mark.tsx';
import { useViewer } from '../layout/useViewer.ts';
import type { Version } from './standard-form.ts';
import { VersionView } from './VersionView.tsx';

/** Published versions never change; who acknowledged which stands beside each. */
export const Versions = ({
  standardId,
  versions,
  today,
}: {
  standardId: string;
  versions: Version[];
  today: string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const may = useViewer()?.may.includes('standardAgreement') ?? false;
  const { data: agreed } = useQuery({
    queryKey: ['standard-agreement', standardId],
    queryFn: async () => (await request(StandardAgreementDocument, { id: standardId })).standardAgreement,
    enabled: may,
    retry: false,
  });
  const published = versions.filter(({ status }) => status !== 'DRAFT');
  return (
    <Section title={translate('standard.versions')} lead={translate('standard.versions_lead')}>
      {published.length === 0 && <Box sx={{ color: 'var(--ink-3)' }}>{translate('standard.never')}</Box>}
      {published.map((version, index) => {
        const { acknowledged } = version;
        return (
          <details key={version.id} open={version.inForce || (index === 0 && published.length === 1)}>
            <Box component="summary" sx={{ cursor: 'pointer', marginBottom: '8px', lineHeight: '28px' }}>
              <b>{translate('standard.version', { n: version.version })}</b>
              {', '}
              {translate('standard.from', { day: format.day(version.effectiveFrom!) })}{' '}
              {version.inForce && <Mark tone="met">{translate('standard.in_force')}</Mark>}{' '}
              {version.effectiveFrom! > today && <Mark>{translate('standard.coming')}</Mark>}{' '}
              {version.retiredFrom && (
                <Mark tone="warn">{translate('standard.retired_from', { day: format.day(version.retiredFrom) })}</Mark>
              )}{' '}
              {version.editorial && <Mark>{translate('standard.editorial_mark')}</Mark>}
            </Box>
            <Box sx={{ display: 'grid', gap: '12px', paddingBottom: '12px' }}>
              {acknowledged && (
                <Box>
                  <LinkBase className="lk" to={signedList(standardId)}>
                    {format.counted('standard.acknowledged', acknowledged.acknowledged, {
                      all: format.number(acknowledged.concerned),
                    })}
                  </LinkBase>
                  {acknowledged.overdue > 0 && (
                    <>
                      {' '}
                      <Mark tone="attn">{format.counted('standard.overdue', acknowledged.overdue)}</Mark>
                    </>
                  )}
                </Box>
              )}
              <VersionView version={version} agreed={agreed} />
            </Box>
          </details>
        );
      })}
    </Section>
  );
};
