import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ContactPageQuery } from '../../schema/generated/operations.ts';
import { useViewer } from '../layout/useViewer.ts';
import '../rules/rules.css';

/** Which policy a contact is judged by, why that one, and on which calendar; for those who may open them, with the way there. */
export const Chosen = ({ sla }: { sla: ContactPageQuery['contactSla']['sla'] }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const may = (operation: string) => viewer?.may.includes(operation) ?? false;
  if (!sla.policyId) return <Box sx={{ color: 'var(--ink-2)' }}>{translate('contacts.no_policy')}</Box>;
  const { policyName: policy, policyVersion: version, calendarName: calendar } = sla;
  return (
    <Box sx={{ display: 'grid', gap: '4px', maxWidth: 800 }}>
      <Box>{translate('contacts.chosen_by', { policy, version, calendar })}</Box>
      <Box sx={{ color: 'var(--ink-2)' }}>
        {sla.because.length === 0
          ? translate('contacts.because_all')
          : translate('contacts.because', {
              what: sla.because.map((each) => translate(`contacts.why.${each}`)).join(', '),
            })}
      </Box>
      {sla.pauseReasons.length > 0 && (
        <Box sx={{ color: 'var(--ink-2)' }}>
          {translate('contacts.pause_reasons', { reasons: sla.pauseReasons.join(', ') })}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: '16px' }}>
        {may('slaPolicies') && (
          <LinkBase className="lk" to={`/sla/${sla.policyId}`}>
            {translate('contacts.open_policy')}
          </LinkBase>
        )}
        {may('calendars') && sla.calendarId && (
          <LinkBase className="lk" to={`/calendars/${sla.calendarId}`}>
            {translate('contacts.open_calendar')}
          </LinkBase>
        )}
      </Box>
    </Box>
  );
};
