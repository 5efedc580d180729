import { useTranslate } from 'react-admin';
import { Box, Card } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** The first rows as they stand in the file, and over each column what it is taken for. Scrolls inside its card. */
export const Preview = ({ preview, rows }: { preview: NonNullable<UploadWholeFragment['preview']>; rows: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (preview.rows.length === 0) return null;
  return (
    <Card component="section" sx={{ marginBottom: '24px' }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 10px', padding: '18px 20px 8px' }}
      >
        <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
          {translate('uploads.preview')}
        </Box>
        <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
          {format.counted('uploads.preview_cap', preview.rows.length, {
            total: format.number(Math.max(rows, preview.rows.length)),
          })}
        </Box>
      </Box>
      <Box
        role="region"
        aria-label={translate('uploads.preview')}
        tabIndex={0}
        sx={{ overflowX: 'auto', paddingBottom: '8px' }}
      >
        <Box component="table" sx={table}>
          <thead>
            <tr>
              {preview.columns.map((column, index) => {
                const mapped = preview.mapped[index];
                return (
                  <th key={index} scope="col">
                    {column}
                    <Box
                      component="span"
                      sx={{
                        display: 'block',
                        marginTop: '1px',
                        fontSize: 12.5,
                        fontWeight: mapped ? 600 : 400,
                        color: mapped ? 'var(--ink)' : 'var(--ink-3)',
                      }}
                    >
                      {mapped
                        ? translate(`uploads.mapped_${mapped}`, { _: mapped })
                        : translate('uploads.preview_unmapped')}
                    </Box>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, line) => (
              <tr key={line}>
                {row.map((value, index) => (
                  <td key={index} title={value}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Card>
  );
};

const table = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: 12.5,
  lineHeight: '18px',
  '& th, & td': {
    padding: '8px 14px 8px 0',
    borderBottom: '1px solid var(--line)',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
    maxWidth: 280,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& th': { fontSize: 12, fontWeight: 500, color: 'var(--ink-3)' },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: '20px' },
  '& tr:last-child td': { borderBottom: 0 },
};
