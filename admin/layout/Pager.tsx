import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useFormat } from '../i18n/format.ts';

/** One page back, one on, and which rows these are. Not there where one page holds all. */
export const Pager = ({
  offset,
  page,
  total,
  onTurn,
}: {
  /** How many rows stand before these. */
  offset: number;
  /** As many rows come at once. */
  page: number;
  total: number;
  onTurn: (offset: number) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  if (total <= page) return null;
  return (
    <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', marginTop: '20px' }}>
      <Button disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - page))}>
        {translate('shell.previous')}
      </Button>
      <span>
        {translate('shell.page', {
          from: format.number(offset + 1),
          to: format.number(Math.min(offset + page, total)),
          total: format.number(total),
        })}
      </span>
      <Button disabled={offset + page >= total} onClick={() => onTurn(offset + page)}>
        {translate('shell.next')}
      </Button>
    </Box>
  );
};
