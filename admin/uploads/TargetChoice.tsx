import { useTranslate } from 'react-admin';
import { Box, Radio } from '@mui/material';
import { narrow } from '../theme.ts';
import type { Target } from './send-file.ts';

export const TargetChoice = ({
  targets,
  value,
  onChange,
  disabled,
}: {
  targets: readonly Target[];
  value: Target;
  onChange: (target: Target) => void;
  disabled: boolean;
}) => {
  const translate = useTranslate();
  return (
    <Box component="fieldset" disabled={disabled} sx={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
      <Box
        component="legend"
        sx={{
          fontSize: 18,
          lineHeight: '26px',
          fontWeight: 620,
          letterSpacing: '-0.012em',
          padding: 0,
          marginBottom: '12px',
        }}
      >
        {translate('uploads.what')}
      </Box>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', [narrow]: { gridTemplateColumns: '1fr' } }}
      >
        {targets.map((target) => (
          <Box
            component="label"
            key={target}
            sx={{
              display: 'flex',
              gap: '10px',
              padding: '14px 16px',
              borderRadius: '12px',
              cursor: 'pointer',
              background: 'var(--surface)',
              border: value === target ? '1.5px solid var(--ink)' : '1.5px solid var(--line-2)',
            }}
          >
            <Radio
              name="target"
              value={target}
              checked={value === target}
              onChange={() => onChange(target)}
              sx={{ alignSelf: 'flex-start', margin: '-6px 0 0 -6px' }}
            />
            <Box>
              <Box sx={{ fontWeight: 600 }}>{translate(`uploads.target_${target}`)}</Box>
              <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', marginTop: '2px' }}>
                {translate(`uploads.target_${target}_text`)}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
