import { useState } from 'react';
import { ColumnsButton, useDataProvider, useListContext, useTranslate, type RaRecord } from 'react-admin';
import { Box, Button, useMediaQuery } from '@mui/material';
import { useAct } from '../act.ts';
import { narrow } from '../theme.ts';
import { ErrorNotice } from './ErrorNotice.tsx';
import { DownloadIcon } from './icons.tsx';
import { ListViews } from './ListViews.tsx';
import { SearchField } from './SearchField.tsx';

/** What every list offers on its right: search, saved views, columns, and the whole of it as a file. */
export function ListTools<R extends RaRecord>({
  search,
  onExport,
}: {
  search: string;
  onExport: (rows: R[]) => Promise<void>;
}) {
  const translate = useTranslate();
  const phone = useMediaQuery(narrow);
  const provider = useDataProvider();
  const { resource, filter, filterValues, setFilters, sort, total } = useListContext();
  const [done, setDone] = useState(0);
  const { run, busy, error } = useAct(async () => {
    const { data } = await provider.getList<R>(resource, {
      pagination: { page: 1, perPage: 10_000 },
      sort,
      filter: { ...filterValues, ...filter },
    });
    await onExport(data);
    setDone(data.length);
  });
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '4px',
          marginLeft: 'auto',
          [narrow]: { width: '100%' },
        }}
      >
        <SearchField
          label={search}
          value={filterValues['search'] ?? ''}
          onChange={(value) => {
            const { search: _, ...rest } = filterValues;
            setFilters(value === '' ? rest : { ...rest, search: value });
          }}
        />
        <ListViews />
        {!phone && <ColumnsButton variant="text" sx={{ color: 'var(--ink-2)' }} />}
        <Button
          variant="text"
          startIcon={<DownloadIcon />}
          disabled={busy || !total}
          onClick={() => void run()}
          sx={{ color: 'var(--ink-2)' }}
        >
          {translate('shell.export')}
        </Button>
      </Box>
      {error !== null && <ErrorNotice error={error} />}
      <Box className="unseen" role="status">
        {done > 0 && translate('nouns.exported', { smart_count: done })}
      </Box>
    </>
  );
}
