import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { FloatingBar } from '../layout/FloatingBar.tsx';
import { GenerateButton } from './GenerateButton.tsx';

/** What can be done with the people who are chosen. */
export const SelectionBar = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <FloatingBar label={translate('employees.generate')}>
      <Box sx={{ fontWeight: 600 }}>{format.counted('proposals.chosen', selectedIds.length)}</Box>
      <GenerateButton ids={selectedIds.map(String)} onDone={() => onUnselectItems()} />
      <Button variant="text" onClick={() => onUnselectItems()}>
        {translate('proposals.clear')}
      </Button>
    </FloatingBar>
  );
};
