import { useListContext, useTranslate } from 'react-admin';
import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { Signed } from './useOverviewColumns.tsx';

/** Ticks all on this page who have not acknowledged yet: papers come in piles. */
export const SelectOpen = () => {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<Signed>();
  const open = data.filter(({ state }) => state !== 'ACKNOWLEDGED').map(({ id }) => id);
  if (open.length < 2) return null;
  const all = open.every((id) => selectedIds.includes(id));
  return (
    <Box sx={{ borderBottom: '1px solid var(--line-2)', padding: '4px 0' }}>
      <FormControlLabel
        label={translate('signed.choose_all')}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ marginLeft: '-6px', color: 'var(--ink-2)' }}
        control={
          <Checkbox
            checked={all}
            indeterminate={!all && selectedIds.length > 0}
            onChange={() => onSelect(all ? [] : open)}
          />
        }
      />
    </Box>
  );
};
