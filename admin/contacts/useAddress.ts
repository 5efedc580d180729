import { useLocation, useNavigate } from 'react-admin';

/** What a screen asks for stands in its address, so that it can be sent on, kept, and gone back to. */
export function useAddress(): [Record<string, string>, (changes: Record<string, string | undefined>) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const now = Object.fromEntries(new URLSearchParams(search));
  return [
    now,
    (changes) => {
      const next = Object.entries({ ...now, ...changes }).filter((each): each is [string, string] => !!each[1]);
      navigate(`${pathname}?${new URLSearchParams(next)}`, { replace: true });
    },
  ];
}
