import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { Column, Field } from './mapping.ts';
import { useLocal } from './useLocal.ts';

/** The columns of the file, to be dragged onto fields. The keyboard chooses them in the fields themselves. */
export const ColumnShelf = ({
  columns,
  uses,
  fields,
}: {
  columns: readonly Column[];
  uses: ReadonlyMap<string, string[]>;
  fields: readonly Field[];
}) => {
  const translate = useTranslate();
  const local = useLocal();
  const nameOf = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field ? local(field.label) : name;
  };
  return (
    <Box component="ul" aria-label={translate('uploads.columns')} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {columns.map(({ key, examples }) => {
        const used = uses.get(key) ?? [];
        return (
          <Box
            component="li"
            key={key}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData('text/plain', key);
              event.dataTransfer.effectAllowed = 'link';
            }}
            sx={{
              padding: '7px 10px',
              marginBottom: '6px',
              border: used.length > 0 ? '1px solid var(--line)' : '1px dashed var(--line-3)',
              borderRadius: '8px',
              background: 'var(--surface)',
              cursor: 'grab',
              fontSize: 13,
              lineHeight: '18px',
              overflowWrap: 'anywhere',
            }}
          >
            <Box sx={{ fontWeight: 600 }}>{key}</Box>
            <Box sx={{ fontSize: 12, lineHeight: '16px', color: used.length > 0 ? 'var(--met)' : 'var(--ink-3)' }}>
              {used.length > 0
                ? used.map(nameOf).join(', ')
                : examples[0]?.slice(0, 40) || translate('uploads.preview_unmapped')}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
