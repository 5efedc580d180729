import { useLocation, useNavigate } from 'react-admin';

/**
 * Which number is being explained stands in the address, so that it can be shared and the back button closes it.
 * The tab of the trail (`assignment`) stands there for the same reason.
 */
export function useWhy() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const now = new URLSearchParams(search);

  const href = (changes: Record<string, string | null>): string => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    return next.size > 0 ? `${pathname}?${next.toString()}` : pathname;
  };

  return {
    node: now.get('why'),
    assignment: now.get('assignment'),
    map: now.get('map'),
    href,
    go: (changes: Record<string, string | null>) => navigate(href(changes)),
    close: () => navigate(href({ why: null }), { replace: true }),
  };
}
