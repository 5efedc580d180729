import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { useText } from '../i18n/useText.ts';
import type { Warning } from './useWordingCheck.ts';

export interface Overruling {
  reasons: Record<string, string>;
  set: (key: string, reason: string | null) => void;
}

/** What the check warns of, why, and the way to keep the words nevertheless. Nothing to measure can't be overruled. */
export const WarningLines = ({ warnings, overruling }: { warnings: readonly Warning[]; overruling: Overruling }) => (
  <>
    {warnings.map((warning) => (
      <WarningLine key={warning.key} warning={warning} overruling={overruling} />
    ))}
  </>
);

const WarningLine = ({ warning, overruling }: { warning: Warning; overruling: Overruling }) => {
  const translate = useTranslate();
  const text = useText();
  const id = useId();
  const reason = overruling.reasons[warning.key];
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState(reason ?? '');
  const { code, found } = warning;
  const kept = reason !== undefined;
  return (
    <Box
      role="group"
      aria-labelledby={id}
      data-warning={warning.key}
      sx={{
        padding: '8px 10px',
        borderRadius: '8px',
        fontSize: 13,
        lineHeight: '18px',
        background: kept ? 'var(--sunken)' : 'var(--warn-t)',
        color: 'var(--ink-2)',
        display: 'grid',
        gap: '4px',
        minWidth: 0,
        overflowWrap: 'anywhere',
      }}
    >
      <Box id={id} sx={{ fontWeight: 600, color: kept ? 'var(--ink-2)' : 'var(--warn)' }}>
        {translate(`standard.check.${code}`, { found: found ?? '' })}
      </Box>
      {kept ? <Box>{translate('standard.check.kept', { reason })}</Box> : <Box>{text(warning.why)}</Box>}
      {asking ? (
        <Box sx={{ display: 'grid', gap: '6px', marginTop: '4px' }}>
          <TextField
            label={translate('standard.check.reason')}
            value={typed}
            multiline
            autoFocus
            onChange={(event) => setTyped(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
            <Button
              variant="outlined"
              disabled={typed.trim().length < 3}
              onClick={() => {
                overruling.set(warning.key, typed.trim());
                setAsking(false);
              }}
            >
              {translate('standard.check.keep_submit')}
            </Button>
            <Button variant="text" onClick={() => setAsking(false)}>
              {translate('shell.cancel')}
            </Button>
          </Box>
        </Box>
      ) : (
        code !== 'NO_MEASURABLE_ITEM' && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 6px', marginLeft: '-8px' }}>
            <Button variant="text" size="small" onClick={() => setAsking(true)}>
              {translate(kept ? 'standard.check.other_reason' : 'standard.check.keep')}
            </Button>
            {kept && (
              <Button variant="text" size="small" onClick={() => overruling.set(warning.key, null)}>
                {translate('standard.check.warn_again')}
              </Button>
            )}
          </Box>
        )
      )}
    </Box>
  );
};
