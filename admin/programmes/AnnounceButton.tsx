import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { AnnounceProgrammeDocument, type ProgrammeRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** HR declares the day from which the staff knew the standards. */
export const AnnounceButton = ({ programme, onDone }: { programme: ProgrammeRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(programme.announcedOn ?? '');
  const name = programme.name;
  const { run, busy, error } = useAct(async () => {
    const { id, version } = programme;
    await request(AnnounceProgrammeDocument, { id, version, announcedOn: day });
    notify(translate('programmes.announced_done', { name, day: format.day(day) }), { type: 'success' });
    setOpen(false);
    onDone();
  }, onDone);
  if (!viewer?.may.includes('announceProgramme')) return null;
  return (
    <>
      <Button variant={programme.announcedOn ? 'text' : 'outlined'} onClick={() => setOpen(true)}>
        {translate(programme.announcedOn ? 'programmes.announce_again' : 'programmes.announce')}
      </Button>
      <AskDialog
        open={open}
        title={translate('programmes.announce_title', { name })}
        submit={translate('programmes.announce_submit')}
        busy={busy}
        error={error}
        disabled={!day}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('programmes.announce_text')}</Box>
        <DayField label={translate('programmes.day')} value={day} onChange={setDay} required />
      </AskDialog>
    </>
  );
};
