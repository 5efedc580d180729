import { useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { IconButton, Menu, MenuItem } from '@mui/material';
import type { TreeActs } from './CriteriaTree.tsx';
import type { Move } from './criteria.ts';
import { GripIcon } from './icons.tsx';

const arrows: Record<string, Move> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };
const ways: Move[] = ['up', 'down', 'in', 'out'];

/** Handle of a row: arrows go from handle to handle, Alt with an arrow moves the row, a press opens what can be done. */
export const Grip = ({ path, name, acts }: { path: string; name: string; acts: TreeActs }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const way = arrows[event.key];
    if (event.key === 'Delete') return acts.remove(path);
    if (!way || anchor) return;
    event.preventDefault();
    if (event.altKey) return acts.move(path, way);
    const all = [...(event.currentTarget.closest('.rule-tree')?.querySelectorAll<HTMLElement>('[data-grip]') ?? [])];
    all[all.indexOf(event.currentTarget) + (way === 'up' || way === 'out' ? -1 : 1)]?.focus();
  };
  return (
    <>
      <IconButton
        size="small"
        className="grip"
        data-grip={path}
        aria-haspopup="menu"
        aria-label={translate('rules.tree.handle', { what: name })}
        onKeyDown={press}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <GripIcon size={16} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {ways.map((way) => (
          <MenuItem
            key={way}
            onClick={() => {
              setAnchor(null);
              acts.move(path, way);
            }}
          >
            {translate(`rules.tree.move_${way}`)}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            setAnchor(null);
            acts.remove(path);
          }}
          sx={{ color: 'var(--attn)' }}
        >
          {translate('rules.tree.remove')}
        </MenuItem>
      </Menu>
    </>
  );
};
