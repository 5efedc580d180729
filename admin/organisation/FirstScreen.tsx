import { lazily } from '../lazily.ts';
import { Navigate } from 'react-admin';
import { firstPlace } from '../layout/places.ts';
import { useViewer } from '../layout/useViewer.ts';

const Overview = lazily(() => import('./Overview.tsx'), 'Overview');

/** HR sees the organisation first; everybody else goes where the role came for. */
export const FirstScreen = () => {
  const viewer = useViewer();
  if (!viewer) return null;
  const place = firstPlace(viewer);
  return place === '/' ? <Overview /> : <Navigate to={place} replace />;
};
