import { useInfiniteQuery } from '@tanstack/react-query';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { BatchesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import { useBatchWords } from './useBatchWords.ts';

const page = 25;

/** The second axis of time: with everything that is in now, or with what was in after some batch. */
export const KnownUpTo = ({ value, onChange }: { value: number | null; onChange: (cutoff: number | null) => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const words = useBatchWords();
  const may = viewer?.may.includes('batches') ?? false;
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['batches'],
    queryFn: async ({ pageParam }) => (await request(BatchesDocument, { first: page, before: pageParam })).batches,
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.length === page ? last.at(-1)!.number : null),
    enabled: may,
    retry: false,
    staleTime: 0,
  });
  if (!may) return null;
  const batches = data?.pages.flat() ?? [];
  return (
    <TextField
      select
      label={translate('compare.known')}
      value={value === null ? 'now' : String(value)}
      helperText={translate('compare.known_help')}
      sx={{ marginTop: '18px' }}
      slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 320 } } } } } }}
      onChange={({ target }) => {
        if (target.value === 'more') void fetchNextPage();
        else onChange(target.value === 'now' ? null : Number(target.value));
      }}
    >
      <MenuItem value="now">{translate('compare.known_now')}</MenuItem>
      {batches.map((batch) => (
        <MenuItem key={batch.number} value={String(batch.number)} sx={{ whiteSpace: 'normal' }}>
          {translate('compare.known_at', {
            n: format.number(batch.number),
            what: words(batch),
            at: format.instant(batch.at),
          })}
        </MenuItem>
      ))}
      {hasNextPage && <MenuItem value="more">{translate('compare.known_more')}</MenuItem>}
    </TextField>
  );
};
