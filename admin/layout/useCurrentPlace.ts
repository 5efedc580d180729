import { useLocation } from 'react-admin';
import type { Place } from './places.ts';

/** The place whose address begins the present one; the longest wins, so that "/" isn't everywhere. */
export function useCurrentPlace(places: Place[]): Place | undefined {
  const { pathname } = useLocation();
  return places
    .filter(
      (place) =>
        pathname === place.to ||
        (place.to !== '/' && pathname.startsWith(`${place.to}/`)) ||
        (place.to === '/employees' && pathname.startsWith('/maps/') && pathname !== '/maps/me'),
    )
    .sort((one, other) => other.to.length - one.to.length)[0];
}
