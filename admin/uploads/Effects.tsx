import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { list } from './FileNotes.tsx';
import { Part } from './Part.tsx';

/** What committing does beyond the rows: who becomes known, whose months change, which maps stay as they are. */
export const Effects = ({ effects }: { effects: NonNullable<UploadWholeFragment['effects']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figures = (
    ['newPeople', 'newTeams', 'newTasks', 'newLocations', 'newAssignments', 'changedAssignments'] as const
  )
    .filter((name) => effects[name] > 0)
    .map((name) => format.counted(`uploads.does_${name}`, effects[name]));
  const { months, notes } = effects;
  if (figures.length + months.length + notes.length === 0) return null;
  return (
    <Part title={translate('uploads.effects')}>
      <Box component="ul" sx={list}>
        {figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
        {months.slice(-12).map(({ month, people, maps }) => (
          <li key={month}>
            {translate('uploads.does_month', {
              month: format.month(month),
              people: format.counted('uploads.people_n', people),
            })}
            {maps > 0 && ` ${format.counted('uploads.does_maps', maps)}`}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note.code}>
            {format.counted(`uploads.note_${note.code}`, note.count, { found: note.found, _: note.text })}
          </li>
        ))}
      </Box>
    </Part>
  );
};
