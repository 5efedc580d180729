import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Divider, Menu, MenuItem } from '@mui/material';
import { MoreIcon } from './icons.tsx';
import { inGroups } from './grouped-places.ts';
import type { Place } from './places.ts';
import { useCurrentPlace } from './useCurrentPlace.ts';

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

/** Four places at the bottom of a phone; the fourth opens the rest, in the groups that a desk shows. */
export const BottomBar = ({ places }: { places: Place[] }) => {
  const translate = useTranslate();
  const current = useCurrentPlace(places);
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
        {inGroups(rest).flatMap(({ label, places: own }, i) => [
          i > 0 && <Divider key={label} />,
          ...own.map((place) => (
            <MenuItem
              component={LinkBase}
              key={place.to}
              to={place.to}
              aria-current={place === current ? 'page' : undefined}
              selected={place === current}
              onClick={() => setAnchor(null)}
              sx={{ gap: '10px' }}
            >
              <place.icon /> {translate(place.label)}
            </MenuItem>
          )),
        ])}
      </Menu>
    </Box>
  );
};
