import type { ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { AccessDenied } from './AccessDenied.tsx';
import { mayOpen } from './may-open.ts';
import { useViewer } from './useViewer.ts';

/** Stands between the menu and the page: an address that is not for this account says so, and asks the server for nothing. */
export const Gate = ({ children }: { children: ReactNode }) => {
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (viewer && !mayOpen(viewer, pathname)) return <AccessDenied />;
  return children;
};
