import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { grouped } from '../grouped.ts';

/** Who is about to be confirmed, by task, each with room for a word of one's own. */
export const ChosenList = ({
  proposals,
  words,
  onWords,
}: {
  proposals: readonly ProposalRowFragment[];
  words: Readonly<Record<string, string>>;
  onWords: (words: Record<string, string>) => void;
}) => (
  <Box sx={{ display: 'grid', gap: '12px', maxHeight: 320, overflowY: 'auto', color: 'var(--ink)' }} tabIndex={-1}>
    {grouped(proposals, ({ taskName }) => taskName).map(([task, own]) => (
      <Box key={task}>
        <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>{task}</Box>
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {own.map((proposal) => (
            <Chosen
              key={proposal.id}
              proposal={proposal}
              word={words[proposal.id]}
              onWord={(word) => onWords({ ...words, [proposal.id]: word })}
            />
          ))}
        </Box>
      </Box>
    ))}
  </Box>
);

const Chosen = ({
  proposal,
  word,
  onWord,
}: {
  proposal: ProposalRowFragment;
  word: string | undefined;
  onWord: (word: string) => void;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(word !== undefined);
  const name = proposal.employeeName;
  return (
    <Box component="li" sx={{ padding: '4px 0', borderBottom: '1px solid var(--line)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' }}>
        <Box
          sx={{ flex: '1 1 180px' }}
        >{`${name}: ${translate(`stages.move_${proposal.kind}`, { from: proposal.fromStage, to: proposal.toStage })}`}</Box>
        {!open && (
          <Button variant="text" aria-label={translate('proposals.word_to', { name })} onClick={() => setOpen(true)}>
            {translate('proposals.word_add')}
          </Button>
        )}
      </Box>
      {open && (
        <TextField
          autoFocus
          fullWidth
          multiline
          sx={{ margin: '10px 0 4px' }}
          label={translate('proposals.word_to', { name })}
          value={word ?? ''}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
          onChange={(event) => onWord(event.target.value)}
        />
      )}
    </Box>
  );
};
