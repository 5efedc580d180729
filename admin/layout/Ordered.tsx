import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, IconButton, Menu, MenuItem } from '@mui/material';
import { GripIcon } from '../rules/icons.tsx';

export interface Place {
  list: string;
  index: number;
}
interface Row {
  key: string;
  name: string;
}
interface Step {
  label: string;
  to: Place;
}

/**
 * Rows whose order counts. A row is dragged by its handle, within its list or into another of the same `kind`; Alt with an arrow moves the
 * row whose handle has the focus, arrows alone go from handle to handle, and a press on it opens the same as a menu.
 */
export const Ordered = ({
  kind,
  list,
  label,
  rows,
  elsewhere = [],
  onMove,
  children,
}: {
  kind: string;
  list: string;
  label: string;
  rows: readonly Row[];
  /** Other lists that a row may go to. */
  elsewhere?: readonly Step[];
  onMove: (from: Place, to: Place) => void;
  children: (index: number, grip: ReactNode) => ReactNode;
}) => {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<number | null>(null);
  const type = `application/x-karta-${kind}`;
  useEffect(() => {
    if (focusNext.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(focusNext.current)}"]`)?.focus();
    focusNext.current = null;
  });
  const move = (index: number, to: Place) => {
    if (to.list === list && (to.index < 0 || to.index >= rows.length)) return setSaid(translate('ordered.no_way'));
    focusNext.current = rows[index]!.key;
    setSaid(translate('ordered.moved', { what: rows[index]!.name, n: to.index + 1 }));
    onMove({ list, index }, to);
  };
  const drop = (event: DragEvent, index: number) => {
    setOver(null);
    if (!event.dataTransfer.types.includes(type)) return;
    event.preventDefault();
    event.stopPropagation();
    const from = JSON.parse(event.dataTransfer.getData(type)) as Place;
    onMove(from, { list, index: from.list === list && from.index < index ? index - 1 : index });
  };
  const hover = (event: DragEvent, index: number) => {
    if (!event.dataTransfer.types.includes(type)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(index);
  };
  const line = { boxShadow: '0 -2px 0 0 var(--ember)' };
  return (
    <Box ref={frame} onDragLeave={() => setOver(null)}>
      <Box
        component="ol"
        aria-label={label}
        sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' }}
      >
        {rows.map((row, index) => (
          <Box
            component="li"
            key={row.key}
            onDragOver={(event: DragEvent) => hover(event, index)}
            onDrop={(event: DragEvent) => drop(event, index)}
            sx={{ minWidth: 0, ...(over === index && line) }}
          >
            {children(
              index,
              <Handle
                row={row}
                steps={[
                  { label: translate('ordered.first'), to: { list, index: 0 } },
                  { label: translate('ordered.up'), to: { list, index: index - 1 } },
                  { label: translate('ordered.down'), to: { list, index: index + 1 } },
                  { label: translate('ordered.last'), to: { list, index: rows.length - 1 } },
                  ...elsewhere,
                ].filter(
                  ({ to }) => to.list !== list || (to.index !== index && to.index >= 0 && to.index < rows.length),
                )}
                onMove={(to) => move(index, to)}
                onStep={(by) => move(index, { list, index: index + by })}
                onDrag={(event) => {
                  event.dataTransfer.setData(type, JSON.stringify({ list, index }));
                  event.dataTransfer.effectAllowed = 'move';
                  const shown = event.currentTarget.closest('li');
                  if (shown) event.dataTransfer.setDragImage(shown, 16, 16);
                }}
              />,
            )}
          </Box>
        ))}
      </Box>
      <Box
        aria-hidden
        onDragOver={(event: DragEvent) => hover(event, rows.length)}
        onDrop={(event: DragEvent) => drop(event, rows.length)}
        sx={{ height: rows.length === 0 ? 40 : 12, ...(over === rows.length && line) }}
      />
      <div className="unseen" role="status">
        {said}
      </div>
    </Box>
  );
};

const Handle = ({
  row,
  steps,
  onMove,
  onStep,
  onDrag,
}: {
  row: Row;
  steps: readonly Step[];
  onMove: (to: Place) => void;
  onStep: (by: 1 | -1) => void;
  onDrag: (event: DragEvent<HTMLElement>) => void;
}) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (!by || anchor) return;
    event.preventDefault();
    if (event.altKey) return onStep(by);
    const all = [...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
    all[all.indexOf(event.currentTarget) + by]?.focus();
  };
  return (
    <>
      <IconButton
        size="small"
        draggable
        data-handle={row.key}
        aria-haspopup="menu"
        aria-label={translate('ordered.handle', { what: row.name })}
        onDragStart={onDrag}
        onKeyDown={press}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ cursor: 'grab', color: 'var(--ink-3)' }}
      >
        <GripIcon size={16} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {steps.map(({ label, to }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              onMove(to);
            }}
          >
            {label}
          </MenuItem>
        ))}
        {steps.length === 0 && <MenuItem disabled>{translate('ordered.alone')}</MenuItem>}
      </Menu>
    </>
  );
};
