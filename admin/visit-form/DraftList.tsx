import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { FormProgrammeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import type { Draft } from './draft.ts';

/** Visits that were begun on this device and not sent. */
export const DraftList = ({
  drafts,
  programmes,
  onNew,
  onOpen,
  onDrop,
}: {
  drafts: Draft[];
  programmes: FormProgrammeFragment[];
  onNew: () => void;
  onOpen: (draft: Draft) => void;
  onDrop: (draft: Draft) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, marginBottom: '12px' }}>
        {translate('visit_form.drafts')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', margin: '0 0 20px', padding: 0, display: 'grid', gap: '12px' }}>
        {drafts.map((draft) => {
          const programme = programmes.find(({ id }) => id === draft.programmeId);
          const place = programme?.locations.find(({ id }) => id === draft.locationId);
          const answered = Object.values(draft.answers).filter(({ answer }) => answer !== undefined).length;
          return (
            <Box
              component="li"
              key={draft.id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: '8px 16px',
                alignItems: 'center',
                padding: '14px 16px',
                border: '1px solid var(--line)',
                borderRadius: '12px',
                background: 'var(--surface)',
              }}
            >
              <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Box sx={{ fontWeight: 600 }}>
                  {[programme?.name, place?.name].filter(Boolean).join(', ') || translate('visit_form.untitled')}
                </Box>
                <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
                  {`${format.day(draft.visitedOn)} · ${format.counted('visit_form.answers', answered)} · ${draft.number}`}
                </Box>
              </Box>
              <Button
                variant="outlined"
                onClick={() => onOpen(draft)}
                aria-label={translate('visit_form.go_on_with', { number: draft.number })}
              >
                {translate('visit_form.go_on')}
              </Button>
              <Button
                variant="text"
                onClick={() => onDrop(draft)}
                aria-label={translate('visit_form.drop_this', { number: draft.number })}
              >
                {translate('visit_form.drop')}
              </Button>
            </Box>
          );
        })}
      </Box>
      <Button variant="contained" onClick={onNew}>
        {translate('visit_form.new')}
      </Button>
    </>
  );
};
