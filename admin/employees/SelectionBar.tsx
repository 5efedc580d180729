import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { narrow } from '../theme.ts';
import { GenerateButton } from './GenerateButton.tsx';

/** Floats over the list as long as somebody is chosen. */
export const SelectionBar = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="region"
      aria-label={translate('employees.generate')}
      sx={{
        position: 'sticky',
        bottom: 24,
        display: 'flex',
        justifyContent: 'center',
        zIndex: 10,
        [narrow]: { bottom: 84 },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '8px 12px',
          alignItems: 'center',
          padding: '10px 16px',
          borderRadius: '14px',
          background: 'var(--surface)',
          border: '1px solid var(--line-2)',
          boxShadow: 'var(--shadow-2)',
        }}
      >
        <Box sx={{ fontWeight: 600 }}>{format.counted('proposals.chosen', selectedIds.length)}</Box>
        <GenerateButton ids={selectedIds.map(String)} onDone={() => onUnselectItems()} />
        <Button variant="text" onClick={() => onUnselectItems()}>
          {translate('proposals.clear')}
        </Button>
      </Box>
    </Box>
  );
};
