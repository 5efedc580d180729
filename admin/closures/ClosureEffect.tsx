import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { ClosureContactsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';

/** Whose clocks a closure would stop, told before it is recorded. */
export const ClosureEffect = ({ asked }: { asked: { locationId: string; from: string; until: string } | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data: concerned } = useQuery({
    queryKey: ['closure-contacts', asked],
    queryFn: async () => (await request(ClosureContactsDocument, asked!)).closureContacts,
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <Box aria-live="polite" sx={{ fontSize: 13, lineHeight: '18px' }}>
      {asked && concerned !== undefined && (
        <Box sx={{ color: 'var(--ink)', fontWeight: 600 }}>
          {concerned === 0 ? translate('closures.effect_none') : format.counted('closures.effect', concerned)}
        </Box>
      )}
      {translate('closures.past')}
    </Box>
  );
};
