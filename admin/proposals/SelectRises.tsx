import { useListContext, useTranslate } from 'react-admin';
import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';

/** Steps down can't be chosen in bulk: each is looked at alone. */
export const mayGoTogether = (proposal: Pick<ProposalRowFragment, 'kind' | 'status'>): boolean =>
  proposal.status === 'OPEN' && proposal.kind !== 'FALL';

export const SelectRises = () => {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<ProposalRowFragment>();
  const together = data.filter(mayGoTogether).map(({ id }) => id);
  if (together.length < 2) return null;
  const all = together.every((id) => selectedIds.includes(id));
  return (
    <Box sx={{ borderBottom: '1px solid var(--line-2)', padding: '4px 0' }}>
      <FormControlLabel
        label={translate('proposals.select_all')}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ marginLeft: '-2px', color: 'var(--ink-2)' }}
        control={
          <Checkbox
            checked={all}
            indeterminate={!all && selectedIds.length > 0}
            onChange={() => onSelect(all ? [] : together)}
          />
        }
      />
    </Box>
  );
};
