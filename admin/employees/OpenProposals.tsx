import { LinkBase, useGetList } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';

/** How many wait for this person, beside the number of people. */
export const OpenProposals = () => {
  const format = useFormat();
  const viewer = useViewer();
  const { total } = useGetList(
    'proposals',
    { pagination: { page: 1, perPage: 1 }, filter: { status: 'OPEN' } },
    { enabled: viewer?.may.includes('decideProposals') ?? false },
  );
  if (!total) return null;
  return (
    <>
      {'. '}
      <Box
        component={LinkBase}
        to="/proposals"
        sx={{
          color: 'var(--ink)',
          fontWeight: 600,
          textDecoration: 'underline dotted var(--line-3) 1.5px',
          textUnderlineOffset: '4px',
        }}
      >
        {format.counted('proposals.waiting', total)}
      </Box>
    </>
  );
};
