import { usePermissions } from 'react-admin';
import type { Viewer } from '../auth-provider.ts';

/** Who is signed in; null while that is being asked. */
export function useViewer(): Viewer | null {
  const { permissions } = usePermissions<Viewer | null>();
  return permissions ?? null;
}
