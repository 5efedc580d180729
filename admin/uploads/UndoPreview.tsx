import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { Box, Button } from '@mui/material';
import { UndoPreviewDocument, UndoThingsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { list } from './FileNotes.tsx';

const PAGE = 10;

/** What an undo would take back and what it would leave, before anybody decides: how many of each, and one by one. */
export const UndoPreview = ({ batch, onShown }: { batch: string; onShown: (shown: boolean) => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['undo-preview', batch],
    queryFn: async () => (await request(UndoPreviewDocument, { id: batch })).undoPreview,
    // Somebody may have changed a row since it was looked at last.
    gcTime: 0,
  });
  const shown = data !== undefined && !error;
  useEffect(() => onShown(shown), [shown, onShown]);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Box role="status">{translate('uploads.undo_looking')}</Box>;
  const { superseded, kept, maps, parts } = data;
  const of = (which: 'superseded' | 'kept') =>
    parts
      .filter((part) => part[which] > 0)
      .map((part) => format.counted(`uploads.brought_${part.what}`, part[which]))
      .join(', ');
  return (
    <>
      <Box>
        <Box sx={{ fontWeight: 600, color: 'var(--ink)' }}>{format.counted('uploads.undo_goes', superseded)}</Box>
        <Box>{of('superseded')}</Box>
      </Box>
      {superseded > 0 && <Things batch={batch} stays={false} total={superseded} />}
      <Box>
        <Box sx={{ fontWeight: 600, color: 'var(--ink)' }}>
          {kept > 0 ? format.counted('uploads.undo_stays', kept) : translate('uploads.undo_stays_none')}
        </Box>
        <Box>{of('kept')}</Box>
      </Box>
      {kept > 0 && <Things batch={batch} stays total={kept} />}
      <Box>{maps > 0 ? format.counted('uploads.undo_maps', maps) : translate('uploads.undo_maps_none')}</Box>
    </>
  );
};

/** One by one, a page at a time. What stays is shown at once, since it is what nobody expects; the rest is a click away. */
const Things = ({ batch, stays, total }: { batch: string; stays: boolean; total: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(stays);
  const [offset, setOffset] = useState(0);
  const { data, error, isFetching } = useQuery({
    queryKey: ['undo-things', batch, stays, offset],
    queryFn: async () =>
      (await request(UndoThingsDocument, { id: batch, stays, first: PAGE, offset })).undoPreview.things.nodes,
    enabled: open,
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const label = translate(stays ? 'uploads.undo_list_stays' : 'uploads.undo_list_goes');
  if (!open)
    return (
      <Button variant="text" onClick={() => setOpen(true)} sx={{ justifySelf: 'start', marginTop: '-10px' }}>
        {label}
      </Button>
    );
  if (error) return <ErrorNotice error={error} />;
  // Pages go as deep as the server counts; further rows are told by their number alone.
  const last = Math.min(total, 10_000);
  return (
    <Box role="group" aria-label={label} aria-busy={isFetching} sx={{ marginTop: '-8px', fontSize: 13 }}>
      <Box component="ul" sx={{ ...list, minHeight: Math.min(total, PAGE) * 22, margin: 0 }}>
        {(data ?? []).map(({ what, key, detail, day, why }, at) => (
          <li key={`${what} ${key} ${at}`} style={{ overflowWrap: 'anywhere' }}>
            {[translate(`uploads.kept_${what}`, { key, _: key }), detail, day && format.day(day)]
              .filter(Boolean)
              .join(', ')}
            {why && (
              <Box component="span" sx={{ color: 'var(--ink-3)' }}>
                {`: ${translate(`uploads.kept_${why}`, { _: why })}`}
              </Box>
            )}
          </li>
        ))}
      </Box>
      {total > PAGE && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap', marginTop: '4px' }}>
          <Box role="status">
            {translate('uploads.undo_page', {
              from: format.number(offset + 1),
              to: format.number(Math.min(offset + PAGE, total)),
              total: format.number(total),
            })}
          </Box>
          <Button variant="text" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {translate('uploads.undo_before')}
          </Button>
          <Button variant="text" disabled={offset + PAGE >= last} onClick={() => setOffset(offset + PAGE)}>
            {translate('uploads.undo_after')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
