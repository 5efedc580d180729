import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Before } from './Before.tsx';
import { earlierOf } from './earlier.ts';

type Sample = UploadWholeFragment['sample'][number];

/** The first rows as they are read now. Scrolls inside of its card, also by the keyboard. */
export const RowsTable = ({
  label,
  upload,
  head,
  limit = 10,
  only,
}: {
  label: string;
  upload: UploadWholeFragment;
  /** What stands under the name of a column. */
  head: (column: string, index: number) => ReactNode;
  limit?: number;
  /** Keys of the columns to show; all of them when missing. */
  only?: ReadonlySet<string>;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const rows = upload.sample.slice(0, limit);
  const { mapping } = upload;
  const filled = mapping
    ? [
        ...mapping.fields.map((each) => ({ ...each, record: null })),
        ...mapping.records.flatMap(({ fields }, record) => fields.map((each) => ({ ...each, record }))),
      ]
    : [];
  const fillsOf = (key: string) => filled.filter((each) => each.columns.includes(key));
  const told = rows.some(({ outcome }) => outcome !== null);
  // Beside the first column, which names the row, stand those in which something is another or bad: nobody looks for them far to the right.
  const telling = (key: string) =>
    rows.some((row) => earlierOf(row, fillsOf(key)) || row.flaws.some(({ column }) => column === key));
  const columns = upload.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ key }) => !only?.size || only.has(key))
    .map((column, at) => ({ ...column, rank: at === 0 ? 0 : told && telling(column.key) ? 1 : 2 }))
    .toSorted((a, b) => a.rank - b.rank);
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto', paddingBottom: '8px' }}>
      <Box component="table" sx={table}>
        <thead>
          <tr>
            <th scope="col">{translate('uploads.row')}</th>
            {told && <th scope="col" aria-label={translate('uploads.outcome')} />}
            {columns.map(({ key, name, index }) => (
              <th key={key} scope="col">
                {name || key}
                <Box sx={{ marginTop: '1px', fontSize: 12.5, color: 'var(--ink)', fontWeight: 600 }}>
                  {head(key, index)}
                </Box>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td>
                <Box component="span" sx={{ color: 'var(--ink-3)' }}>
                  {format.number(row.line)}
                </Box>
              </td>
              {told && (
                <td>
                  {row.outcome && (
                    <Box component="span" sx={{ ...mark, ...marks[row.outcome.toLowerCase()] }}>
                      {translate(`uploads.${row.outcome.toLowerCase()}`, { _: row.outcome })}
                    </Box>
                  )}
                </td>
              )}
              {columns.map(({ key, index }) => (
                <td key={key} title={row.cells[index]}>
                  <Before upload={upload} was={earlierOf(row, fillsOf(key))} text={row.cells[index] ?? ''} />
                  <Cell row={row} column={key} text={row.cells[index] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};

const Cell = ({ row, column, text }: { row: Sample; column: string; text: string }) =>
  row.flaws.some((flaw) => flaw.column === column) ? (
    <Box
      component="span"
      sx={{
        background: 'var(--attn-t)',
        color: 'var(--attn)',
        fontWeight: 600,
        padding: '2px 6px',
        borderRadius: '5px',
        marginLeft: '-6px',
      }}
    >
      {text === '' ? '∅' : text}
    </Box>
  ) : (
    text
  );

const mark = {
  display: 'inline-block',
  fontSize: 11.5,
  fontWeight: 600,
  lineHeight: '18px',
  padding: '0 7px',
  borderRadius: '5px',
  border: '1px solid transparent',
};
const marks: Record<string, object> = {
  new: { background: 'var(--ink)', color: 'var(--surface)' },
  changed: { border: '1px dashed var(--ink)' },
  same: { background: 'var(--sunken)', color: 'var(--ink-2)' },
  bad: { background: 'var(--attn-t)', color: 'var(--attn)' },
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
    maxWidth: 240,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& th': { fontSize: 12, fontWeight: 500, color: 'var(--ink-3)' },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: '20px' },
  '& tr:last-child td': { borderBottom: 0 },
};
