import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { ComplianceDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';

/** Visits by location. A score without enough counted visits is told in words, not as a number. */
export const Compliance = ({ asOf }: { asOf: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['compliance', asOf],
    queryFn: () => request(ComplianceDocument, { asOf }),
    retry: false,
  });
  const places = data?.locationCompliance ?? [];
  if (places.length === 0) return null;
  return (
    <Box component="section">
      <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600 }}>
        {translate('organisation.compliance')}
      </Box>
      <Box sx={{ fontSize: 12, color: 'var(--ink-3)', marginBottom: '4px' }}>
        {translate('organisation.compliance_cap', { day: format.day(asOf) })}
      </Box>
      {places.slice(0, 12).map((place) => (
        <Box
          key={place.locationId}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            gap: '0 12px',
            padding: '8px 0',
            borderTop: '1px solid var(--line)',
            fontSize: 13,
            lineHeight: '18px',
          }}
        >
          <Box sx={{ overflowWrap: 'anywhere' }}>{place.locationName}</Box>
          <Box className="num" sx={{ fontWeight: 600 }}>
            {place.score !== null && place.counted >= place.minSample && format.number(place.score, 0)}
          </Box>
          <Box sx={{ gridColumn: '1 / -1', fontSize: 12, color: 'var(--ink-3)' }}>
            {place.counted < place.minSample
              ? translate('organisation.compliance_lacking', {
                  counted: format.number(place.counted),
                  min: format.number(place.minSample),
                })
              : translate('organisation.compliance_counted', {
                  counted: format.number(place.counted),
                  n: format.number(place.visits),
                })}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
