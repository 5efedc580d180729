import { useEffect, useRef, useState } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { Box, Menu, MenuItem, useMediaQuery } from '@mui/material';
import { JobsTray } from '../jobs/JobsTray.tsx';
import { narrow } from '../theme.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import { MoreIcon } from './icons.tsx';
import { grouped, placesOf, type Place } from './places.ts';
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
const bottomBar = {
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  zIndex: 20,
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  background: 'var(--surface)',
  borderTop: '1px solid var(--line)',
  paddingBottom: 'env(safe-area-inset-bottom)',
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
const tab = {
  display: 'grid',
  justifyItems: 'center',
  alignContent: 'center',
  gap: '3px',
  minHeight: 58,
  padding: '6px 2px',
  border: 0,
  background: 'none',
  font: 'inherit',
  fontSize: 11.5,
  lineHeight: '14px',
  color: 'var(--ink-3)',
  textDecoration: 'none',
  textAlign: 'center',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  '&[aria-current=page]': { color: 'var(--ink)', fontWeight: 600 },
};

/** A column of places on a desk; a bar of four at the bottom on a phone. */
export const Navigation = () => {
  const viewer = useViewer();
  const phone = useMediaQuery(narrow);
  const places = viewer ? placesOf(viewer) : [];
  return phone ? <BottomBar places={places} /> : <Sidebar places={places} />;
};

const Sidebar = ({ places }: { places: Place[] }) => {
  const translate = useTranslate();
  const current = useCurrent(places);
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
        {grouped(places).map(({ label, places: own }) => (
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

const BottomBar = ({ places }: { places: Place[] }) => {
  const translate = useTranslate();
  const current = useCurrent(places);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // Four places fit. With more, the fourth opens the rest.
  const shown = places.length > 4 ? places.slice(0, 3) : places;
  const rest = places.slice(shown.length);
  return (
    <Box component="nav" aria-label={translate('nav.label')} sx={bottomBar}>
      {shown.map((place) => (
        <Box
          component={LinkBase}
          key={place.to}
          to={place.to}
          sx={tab}
          aria-current={place === current ? 'page' : undefined}
        >
          <place.icon size={20} /> {translate(place.label)}
        </Box>
      ))}
      {rest.length > 0 && (
        <Box
          component="button"
          type="button"
          sx={tab}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-current={current && rest.includes(current) ? 'page' : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreIcon size={20} /> {translate('nav.more')}
        </Box>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {rest.map((place) => (
          <MenuItem
            component={LinkBase}
            key={place.to}
            to={place.to}
            onClick={() => setAnchor(null)}
            sx={{ gap: '10px' }}
          >
            <place.icon /> {translate(place.label)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
};

/** The place whose address begins the present one; the longest wins, so that "/" isn't everywhere. */
function useCurrent(places: Place[]): Place | undefined {
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
