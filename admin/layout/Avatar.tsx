import { Box } from '@mui/material';

/** Initials in a calm circle. The name always stands beside it, so a reader hears it once. */
export const Avatar = ({ name, size = 28 }: { name: string; size?: number }) => (
  <Box
    component="span"
    aria-hidden="true"
    sx={{
      width: size,
      height: size,
      borderRadius: '50%',
      background: 'var(--sunken)',
      border: '1px solid var(--line-2)',
      display: 'grid',
      placeItems: 'center',
      fontSize: 11,
      lineHeight: 1,
      fontWeight: 600,
      color: 'var(--ink-2)',
      flex: 'none',
    }}
  >
    {initials(name)}
  </Box>
);

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
    .join('');
