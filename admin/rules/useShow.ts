import { useEffect } from 'react';

/** Brings the place that the address names into view and gives it the focus: the field itself, or the nearest thing around it. */
export function useShow(path: string | null, section: string) {
  useEffect(() => {
    if (!path) return;
    // What holds the place opens first.
    const timer = setTimeout(() => {
      const places = [...document.querySelectorAll<HTMLElement>('.rule-main [data-path]')];
      const fits = places.filter(
        (place) =>
          path === place.dataset['path'] ||
          path.startsWith(`${place.dataset['path']}.`) ||
          path.startsWith(`${place.dataset['path']}[`),
      );
      const nearest = fits.sort((one, other) => other.dataset['path']!.length - one.dataset['path']!.length)[0];
      if (!nearest) return;
      nearest.scrollIntoView({ block: 'center', behavior: 'auto' });
      const field =
        nearest.querySelector<HTMLElement>('[aria-invalid=true]') ??
        nearest.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]');
      field?.focus({ preventScroll: true });
    }, 80);
    return () => clearTimeout(timer);
  }, [path, section]);
}
