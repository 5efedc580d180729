import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { SlaPolicyReachDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';

/** How many contacts there are already that a draft would judge from a day on, told before it is published. */
export const PolicyReach = ({ id, from }: { id: string; from: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data: reached } = useQuery({
    queryKey: ['sla-policy-reach', id, from],
    queryFn: async () => (await request(SlaPolicyReachDocument, { id, from })).slaPolicyReach,
    enabled: from !== '',
    placeholderData: keepPreviousData,
    retry: false,
    // Contacts and policies change meanwhile.
    gcTime: 0,
  });
  return (
    <Box aria-live="polite" sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink)', fontWeight: 600 }}>
      {from && reached != null && (reached === 0 ? translate('sla.reach_none') : format.counted('sla.reach', reached))}
    </Box>
  );
};
