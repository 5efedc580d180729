import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { BoardLineFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { grouped } from '../grouped.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useDecide } from '../proposals/decide.ts';
import { mayGoTogether } from '../proposals/SelectRises.tsx';
import { narrow } from '../theme.ts';

/** Floats over the board as long as something is chosen. It takes rises and first placements, and lists them by task before it confirms. */
export const ConfirmRises = ({
  rows,
  chosen,
  onClear,
  onDecided,
}: {
  rows: readonly BoardLineFragment[];
  chosen: readonly string[];
  onClear: () => void;
  onDecided: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const all = rows.map(({ proposal }) => proposal).filter((proposal) => proposal !== null);
  const taken = all.filter((proposal) => chosen.includes(proposal.id) && mayGoTogether(proposal));
  const decide = useDecide(() => {
    setOpen(false);
    onDecided();
  });
  const { run, busy, error } = useAct(() => decide(taken, 'CONFIRM', null));
  if (taken.length === 0) return null;
  const rises = taken.every(({ kind }) => kind === 'RISE');
  const label = format.counted(rises ? 'proposals.bulk_confirm' : 'proposals.bulk_confirm_mixed', taken.length);
  return (
    <Box
      role="region"
      aria-label={label}
      sx={{
        position: 'sticky',
        bottom: 24,
        display: 'flex',
        justifyContent: 'center',
        zIndex: 10,
        marginTop: '24px',
        [narrow]: { bottom: 84 },
      }}
    >
      <div className="team-bulk">
        <b>{format.counted('proposals.chosen', taken.length)}</b>
        {all.some(({ kind }) => kind === 'FALL') && <span>{translate('team.left_out')}</span>}
        <Button variant="contained" onClick={() => setOpen(true)}>
          {label}
        </Button>
        <Button variant="text" onClick={onClear}>
          {translate('proposals.clear')}
        </Button>
      </div>
      <AskDialog
        open={open}
        title={format.counted('proposals.bulk_title', taken.length)}
        submit={label}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('proposals.bulk_text')}</Box>
        <Box sx={{ display: 'grid', gap: '12px', maxHeight: 280, overflowY: 'auto', color: 'var(--ink)' }}>
          {grouped(taken, ({ taskName }) => taskName).map(([task, own]) => (
            <Box key={task}>
              <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>{task}</Box>
              <Box component="ul" sx={{ margin: 0, paddingLeft: '20px' }}>
                {own.map((proposal) => (
                  <li key={proposal.id}>{`${proposal.employeeName}: ${proposal.fromStage} → ${proposal.toStage}`}</li>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </AskDialog>
    </Box>
  );
};
