import { useEffect, useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, useMediaQuery } from '@mui/material';
import { JobsTray } from '../jobs/JobsTray.tsx';
import { narrow } from '../theme.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Brand } from './Brand.tsx';
import { inGroups } from './grouped-places.ts';
import { placesOf, type Place } from './places.ts';
import { useCurrentPlace } from './useCurrentPlace.ts';
import { useViewer } from './useViewer.ts';

const sidebar = {
  width: 216,
  flex: 'none',
  position: 'sticky',
  top: 0,
  height: '100vh',
  display: 'flex',
  flexDirection: 'column',
  gap: '2px',
  borderRight: '1px solid var(--line)',
  padding: '18px 0',
  '@media print': { display: 'none' },
};
const row = {
  display: 'flex',
  alignItems: 'center',
  gap: '10px',
  minHeight: 34,
  padding: '0 10px',
  borderRadius: '8px',
  color: 'var(--ink-2)',
  fontWeight: 500,
  fontSize: 13.5,
  textDecoration: 'none',
  '&:hover': { background: 'var(--sunken)' },
  '&[aria-current=page]': { background: 'var(--sunken)', color: 'var(--ink)', fontWeight: 600 },
};
/** A long menu scrolls by itself: the name above it and the account below stay where they are. */
const list = {
  display: 'grid',
  alignContent: 'start',
  gap: '14px',
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: '2px 12px',
};
const group = { display: 'grid', gap: '2px' };
const heading = { padding: '0 10px 4px', fontSize: 11.5, lineHeight: '16px', color: 'var(--ink-3)' };
/** A column of places on a desk; a bar of four at the bottom on a phone. */
export const Navigation = () => {
  const viewer = useViewer();
  const phone = useMediaQuery(narrow);
  const places = viewer ? placesOf(viewer) : [];
  return phone ? <BottomBar places={places} /> : <Sidebar places={places} />;
};

const Sidebar = ({ places }: { places: Place[] }) => {
  const translate = useTranslate();
  const current = useCurrentPlace(places);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.to]);
  return (
    <Box component="aside" sx={sidebar}>
      <Box sx={{ padding: '2px 20px 18px' }}>
        <Brand />
      </Box>
      <Box component="nav" ref={nav} aria-label={translate('nav.label')} sx={list}>
        {inGroups(places).map(({ label, places: own }) => (
          <Box key={label ?? ''} role="group" aria-label={label ? translate(label) : undefined} sx={group}>
            {label && (
              <Box aria-hidden="true" sx={heading}>
                {translate(label)}
              </Box>
            )}
            {own.map((place) => (
              <Box
                component={LinkBase}
                key={place.to}
                to={place.to}
                sx={row}
                aria-current={place === current ? 'page' : undefined}
              >
                <place.icon /> {translate(place.label)}
              </Box>
            ))}
          </Box>
        ))}
      </Box>
      <Box sx={{ padding: '10px 12px 0', display: 'grid', gap: '4px' }}>
        <JobsTray />
        <AccountMenu />
      </Box>
    </Box>
  );
};
