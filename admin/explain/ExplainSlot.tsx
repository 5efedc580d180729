import Dialog from '@mui/material/Dialog';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { HeaviestClientFragment, MapCardFragment, WholeMapFragment } from '../../schema/generated/operations.ts';
import { useWhy } from '../maps/why.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import './explain.css';

/** Where the panel stands: beside the map on a wide page, over it as a sheet on a narrow one. Closing gives the focus back to its number. */
export function ExplainSlot({
  map,
  card,
  narrow,
  heaviest,
}: {
  map: WholeMapFragment;
  card: MapCardFragment;
  narrow: boolean;
  heaviest: HeaviestClientFragment | null;
}) {
  const why = useWhy();
  const translate = useTranslate();
  const { node } = why;
  const side = useRef<HTMLElement>(null);
  const last = useRef<string | null>(null);
  const { close } = why;

  useEffect(() => {
    if (node !== null) {
      last.current = node;
      return;
    }
    if (last.current === null) return;
    const link =
      document.querySelector<HTMLElement>(`[data-why="${CSS.escape(last.current)}"]`) ??
      document.querySelector<HTMLElement>('#map-title');
    last.current = null;
    link?.focus({ preventScroll: true });
  }, [node]);

  // Escape closes it from anywhere inside; a dialog opened from it stands outside and keeps its own.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && side.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (node === null) return null;
  const panel = <ExplainPanel map={map} card={card} node={node} heaviest={heaviest} onClose={close} />;
  if (narrow)
    return (
      <Dialog fullScreen open onClose={close} aria-labelledby="explain-title" className="explain-sheet">
        {panel}
      </Dialog>
    );
  return (
    <aside ref={side} className="explain-side" aria-label={translate('explain.why')}>
      {panel}
    </aside>
  );
}
