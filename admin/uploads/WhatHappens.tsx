import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { CheckIcon, DownloadIcon, HistoryIcon, VisitsIcon } from '../layout/icons.tsx';

export const WhatHappens = ({ target }: { target: string }) => {
  const translate = useTranslate();
  const rules: [string, ReactNode][] = [
    ['rule_maps', <HistoryIcon key="" size={16} />],
    ['rule_same', <CheckIcon key="" size={16} />],
    ['rule_bad', <DownloadIcon key="" size={16} />],
    ...(target === 'VISITS' ? [['rule_visits', <VisitsIcon key="" size={16} />] as [string, ReactNode]] : []),
  ];
  return (
    <Box component="section" sx={{ padding: '4px 20px' }}>
      <Box component="h3" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600 }}>
        {translate('uploads.rules_title')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', padding: 0, margin: '14px 0 0', display: 'grid', gap: '10px' }}>
        {rules.map(([key, icon]) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', gap: '10px', fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}
          >
            <Box component="span" sx={{ color: 'var(--ink-3)', marginTop: '1px' }}>
              {icon}
            </Box>
            {translate(`uploads.${key}`)}
          </Box>
        ))}
      </Box>
    </Box>
  );
};
