import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, Checkbox, Menu, MenuItem } from '@mui/material';

export const COLUMNS = ['stage', 'trend', 'going', 'talk'] as const;
export type BoardColumn = (typeof COLUMNS)[number];

/** Which columns are shown. Person and next step always are. */
export const ColumnsButton = ({
  hidden,
  onChange,
}: {
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ color: 'var(--ink-2)' }}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('team.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {COLUMNS.map((name) => {
          const shown = !hidden.includes(name);
          return (
            <MenuItem
              key={name}
              role="menuitemcheckbox"
              aria-checked={shown}
              onClick={() => onChange(shown ? [...hidden, name] : hidden.filter((one) => one !== name))}
            >
              <Checkbox checked={shown} tabIndex={-1} aria-hidden sx={{ padding: '0 8px 0 0' }} />
              {translate(`team.column_${name}`)}
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
};
