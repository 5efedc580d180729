import { LinkBase, useTranslate } from 'react-admin';
import { Box, Card } from '@mui/material';
import type { SignalKindPageQuery } from '../../schema/generated/operations.ts';
import { useWords } from '../rules/useWords.ts';

/** Everything that names the kind: each place of a rule set is a link. */
export const KindPlaces = ({ places }: { places: SignalKindPageQuery['signalKindUses'] }) => {
  const translate = useTranslate();
  const { text } = useWords();
  return (
    <Card component="section" sx={{ padding: '18px 20px', display: 'grid', gap: '10px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' }}>
        {translate('kinds.used')}
      </Box>
      {places.length === 0 && <Box sx={{ color: 'var(--ink-2)' }}>{translate('kinds.unused')}</Box>}
      <Box component="ul" sx={{ margin: 0, paddingLeft: '20px', display: 'grid', gap: '6px' }}>
        {places.map((place) => (
          <li key={`${place.where} ${place.ruleSetId} ${place.path} ${place.text.en}`}>
            {place.ruleSetId && place.path ? (
              <LinkBase className="lk" to={`/rules/${place.ruleSetId}/metrics?at=${encodeURIComponent(place.path)}`}>
                {text(place.text)}
              </LinkBase>
            ) : (
              text(place.text)
            )}
          </li>
        ))}
      </Box>
    </Card>
  );
};
