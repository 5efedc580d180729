import { useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import type { SlaClock } from '../../schema/generated/operations.ts';
import { lengthOf } from '../calendars/length.ts';
import { clocks, newTarget, type TargetRow } from './terms.ts';

/** Promised times: which clock, for which priority, how long. */
export const TargetsEditor = ({
  targets,
  flawed,
  onChange,
}: {
  targets: TargetRow[];
  flawed: boolean;
  onChange: (targets: TargetRow[]) => void;
}) => {
  const translate = useTranslate();
  const change = (key: number, part: Partial<TargetRow>) =>
    onChange(targets.map((each) => (each.key === key ? { ...each, ...part, flaws: {} } : each)));
  const add = () =>
    onChange([
      ...targets,
      newTarget(clocks.find((clock) => !targets.some((one) => one.clock === clock)) ?? clocks[0]!),
    ]);
  return (
    <Box role="group" aria-label={translate('sla.targets')} sx={{ display: 'grid', gap: '12px' }}>
      {targets.map((row, at) => {
        const n = at + 1;
        const noTime = row.time !== '' && lengthOf(row.time) === null;
        const twice = row.flaws[''] !== undefined;
        return (
          <Box key={row.key} sx={{ display: 'flex', flexWrap: 'wrap', gap: '14px 12px', alignItems: 'flex-start' }}>
            <TextField
              select
              label={translate('sla.clock', { n })}
              value={row.clock}
              error={twice}
              helperText={twice && translate('sla.flaw.TWICE')}
              onChange={(event) => change(row.key, { clock: event.target.value as SlaClock })}
              sx={{ flex: '1 1 200px' }}
            >
              {clocks.map((clock) => (
                <MenuItem key={clock} value={clock}>
                  {translate(`sla.clocks.${clock}`)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              label={translate('sla.priority', { n })}
              value={row.priority}
              error={'priority' in row.flaws}
              helperText={translate('priority' in row.flaws ? 'sla.flaw.priority' : 'sla.priority_help')}
              onChange={(event) => change(row.key, { priority: event.target.value })}
              sx={{ flex: '1 1 180px' }}
              slotProps={{ htmlInput: { maxLength: 100 } }}
            />
            <TextField
              label={translate('sla.time', { n })}
              value={row.time}
              required
              error={noTime || 'seconds' in row.flaws}
              helperText={translate(
                noTime ? 'calendars.try.bad_length' : 'seconds' in row.flaws ? 'sla.flaw.seconds' : 'sla.time_help',
              )}
              onChange={(event) => change(row.key, { time: event.target.value })}
              sx={{ flex: '1 1 150px' }}
            />
            <Button
              variant="text"
              aria-label={translate('sla.remove_target', { n })}
              onClick={() => onChange(targets.filter(({ key }) => key !== row.key))}
            >
              {translate('calendars.remove')}
            </Button>
          </Box>
        );
      })}
      {targets.length === 0 && (
        <Box sx={{ color: flawed ? 'var(--attn)' : 'var(--ink-3)' }}>{translate('sla.no_targets')}</Box>
      )}
      <Box>
        <Button variant="outlined" onClick={add}>
          {translate('sla.add_target')}
        </Button>
      </Box>
    </Box>
  );
};
