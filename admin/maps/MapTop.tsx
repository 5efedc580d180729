import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment, MapPageQuery, WholeMapFragment } from '../../schema/generated/operations.ts';
import { Generate } from './Generate.tsx';
import { ProposalBar } from './ProposalBar.tsx';
import { useReader, useSay } from './reader.ts';
import { useWhy } from './why.ts';

interface Props {
  map: WholeMapFragment | null;
  card: MapCardFragment | null;
  employeeId: string;
  earlier: MapPageQuery['careerMaps'];
  today: string;
  onChange: () => void;
}

/** Whose map, as of which day, what people decided on it, and what can be done with it. */
export function MapTop({ map, card, employeeId, earlier, today, onChange }: Props) {
  const say = useSay();
  const format = useFormat();
  const { own, name, may } = useReader();
  const stale = map && earlier[0] && earlier[0].id !== map.id;
  return (
    <div className="top">
      <span className={own ? 'b on-screen' : 'b'}>{own ? say('maps.my_map') : name}</span>
      {own && <span className="b on-paper">{name}</span>}
      {map && <span className="sec">{say('maps.as_of', { day: format.day(map.asOf) })}</span>}
      {stale && <span className="chip warn">{say('maps.earlier_shown')}</span>}
      {map?.purpose === 'PREVIEW' && (
        <span className="chip" title={say('maps.preview_long')}>
          {say('maps.preview')}
        </span>
      )}
      {map?.containsWithdrawn && <span className="chip warn">{say('maps.withdrawn')}</span>}
      {card && <ProposalBar card={card} onChange={onChange} />}
      <span className="sp" />
      <div className="top-acts">
        {earlier.length > 1 && <Earlier maps={earlier} shown={map?.id ?? null} employeeId={employeeId} />}
        {map && may('generateMaps') && <Generate employeeId={employeeId} today={today} again onDone={onChange} />}
        {map && (
          <Button variant="text" onClick={() => window.print()}>
            {say('maps.print')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Earlier({
  maps,
  shown,
  employeeId,
}: {
  maps: MapPageQuery['careerMaps'];
  shown: string | null;
  employeeId: string;
}) {
  const say = useSay();
  const format = useFormat();
  const why = useWhy();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const at = Math.max(
    0,
    maps.findIndex((map) => map.id === shown),
  );
  const before = maps[at + 1] ?? maps[0]!;
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('maps.earlier')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {maps.map((map, i) => (
          <MenuItem
            key={map.id}
            component={LinkBase}
            to={why.href({ map: i === 0 ? null : map.id, why: null })}
            selected={map.id === shown}
            onClick={() => setAnchor(null)}
            sx={{ flexWrap: 'wrap', whiteSpace: 'normal', gap: '0 12px' }}
          >
            {format.day(map.asOf)}
            <span className="cap menu-note">
              {say('maps.made', { at: format.instant(map.madeAt), version: map.ruleSetVersion })}
            </span>
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          component={LinkBase}
          to={`/maps/${employeeId}/compare?a=${before.id}&b=${maps[at]!.id}`}
          onClick={() => setAnchor(null)}
        >
          {say('compare.link')}
        </MenuItem>
      </Menu>
    </>
  );
}
