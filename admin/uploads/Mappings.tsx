import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { ImportMappingsDocument, RemoveMappingDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { SearchField } from '../layout/SearchField.tsx';

/** Mappings that are remembered by their sources: to be looked up, and forgotten. */
export const MappingsButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('uploads.mappings')}
      </Button>
      {open && <Mappings onClose={() => setOpen(false)} />}
    </>
  );
};

const Mappings = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const client = useQueryClient();
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState('');
  const { data, error } = useQuery({
    queryKey: ['import-mappings', search],
    queryFn: async () =>
      (await request(ImportMappingsDocument, { first: 100, offset: null, search: search || null })).importMappings,
    retry: false,
  });
  const {
    run,
    busy,
    error: fault,
  } = useAct(async (id: string) => {
    await request(RemoveMappingDocument, { id });
    setAsked('');
    await client.invalidateQueries({ queryKey: ['import-mappings'] });
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="mappings" fullWidth maxWidth="sm">
      <DialogTitle id="mappings">{translate('uploads.mappings')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: '12px' }}>
        <Box sx={{ color: 'var(--ink-2)' }}>{translate('uploads.mappings_text')}</Box>
        <SearchField label={translate('uploads.mappings_find')} value={search} onChange={setSearch} />
        {(error ?? fault) !== null && <ErrorNotice error={error ?? fault} />}
        {data?.nodes.length === 0 && (
          <Box sx={{ padding: '16px 0', color: 'var(--ink-2)' }}>
            {translate(search ? 'uploads.mappings_no_match' : 'uploads.mappings_none')}
          </Box>
        )}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {data?.nodes.map((mapping) => (
            <Box component="li" key={mapping.id} sx={line}>
              <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Box sx={{ fontWeight: 600 }}>{mapping.name}</Box>
                <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
                  {[
                    translate(`uploads.target_${mapping.target}`, { _: mapping.target }),
                    mapping.source,
                    mapping.savedBy,
                    format.instant(mapping.savedAt),
                    format.counted('uploads.mapping_uses', mapping.uses),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </Box>
              </Box>
              <Button
                variant="text"
                color={asked === mapping.id ? 'error' : 'primary'}
                disabled={busy}
                aria-label={translate(
                  asked === mapping.id ? 'uploads.mapping_forget_sure' : 'uploads.mapping_forget_of',
                  {
                    name: mapping.name,
                  },
                )}
                onClick={() => (asked === mapping.id ? void run(mapping.id) : setAsked(mapping.id))}
              >
                {asked === mapping.id
                  ? translate('uploads.mapping_forget_sure', { name: mapping.name })
                  : translate('uploads.mapping_forget')}
              </Button>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate('shell.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  padding: '10px 0',
  borderTop: '1px solid var(--line)',
};
