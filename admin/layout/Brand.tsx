import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';

export const BrandMark = ({ size = 24 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect width="24" height="24" rx="7" fill="var(--btn)" />
    <path
      d="M4.5 17.5h3c2 0 1.5-4 3.5-4s1.5 0 2.5 0 1-5 3-5"
      fill="none"
      stroke="var(--on-btn)"
      strokeWidth="1.9"
      strokeLinecap="round"
    />
    <circle cx="17.6" cy="7.8" r="2.5" fill="#F27B42" />
  </svg>
);

export const Brand = () => {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        fontWeight: 680,
        fontSize: 16,
        letterSpacing: '-0.02em',
      }}
    >
      <BrandMark />
      {translate('app.name')}
    </Box>
  );
};
