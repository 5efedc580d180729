import type { ReactNode } from 'react';
import { Layout as ReactAdminLayout, usePermissions } from 'react-admin';
import type { Viewer } from '../auth-provider.ts';
import { narrow } from '../theme.ts';
import { Crash } from './Crash.tsx';
import { FirstPassword } from './FirstPassword.tsx';
import { Gate } from './Gate.tsx';
import { Navigation } from './Navigation.tsx';
import { TopBar } from './TopBar.tsx';
import { useAccountLanguage } from './useAccountLanguage.ts';

/** A quiet frame: places at the left, the page beside them, no coloured bar. */
export const Layout = ({ children }: { children: ReactNode }) => {
  useAccountLanguage();
  const { permissions: viewer, isPending } = usePermissions<Viewer | null>();
  // Nothing is asked of the server before it is known whether it would answer.
  if (isPending) return null;
  if (viewer?.mustChangePassword) return <FirstPassword name={viewer.name} />;
  return (
    <ReactAdminLayout
      appBar={TopBar}
      sidebar={Navigation}
      error={Crash}
      sx={{
        minWidth: 0,
        '& .RaLayout-appFrame': { marginTop: '0 !important' },
        '& .RaLayout-contentWithSidebar': { minWidth: 0 },
        '& .RaLayout-content': { padding: '0 !important', minWidth: 0, [narrow]: { paddingBottom: '72px !important' } },
      }}
    >
      <Gate>{children}</Gate>
    </ReactAdminLayout>
  );
};
