import { useEffect, useRef } from 'react';

/** On a phone tabs are longer than the screen: the one that is open is brought into view, sideways only. */
export function useHereInView(here: string) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!bar.current || !tab) return;
    const frame = bar.current.getBoundingClientRect();
    const { left, width } = tab.getBoundingClientRect();
    bar.current.scrollLeft += left - frame.left - (frame.width - width) / 2;
  }, [here]);
  return bar;
}
