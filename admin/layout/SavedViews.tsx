import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Button, Divider, Menu, MenuItem, TextField } from '@mui/material';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from './AskDialog.tsx';

/** What is on the screen now under a name, kept with the account: filters, order and columns as the address has them. */
export const SavedViews = ({
  list,
  query,
  onOpen,
}: {
  list: string;
  query: string;
  onOpen: (query: string) => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const { data: views = [], refetch } = useQuery({
    queryKey: ['saved-views', list],
    queryFn: async () => (await request(SavedViewsDocument, { list })).savedViews,
    retry: false,
  });
  const current = views.find((view) => view.query === query);
  const { run: forget } = useAct(async (id: string, name: string) => {
    setAnchor(null);
    await request(RemoveViewDocument, { id });
    notify(translate('shell.views_removed', { name }), { type: 'success' });
    await refetch();
  });
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ color: 'var(--ink-2)' }}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current?.name ?? translate('shell.views')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {views.map((view) => (
          <MenuItem
            key={view.id}
            selected={view === current}
            onClick={() => {
              setAnchor(null);
              onOpen(view.query);
            }}
          >
            {view.name}
          </MenuItem>
        ))}
        {views.length > 0 && <Divider />}
        <MenuItem
          disabled={current !== undefined}
          onClick={() => {
            setAnchor(null);
            setNaming(true);
          }}
        >
          {translate('shell.views_save')}
        </MenuItem>
        {current && (
          <MenuItem onClick={() => void forget(current.id, current.name)}>
            {translate('shell.views_remove', { name: current.name })}
          </MenuItem>
        )}
      </Menu>
      {naming && (
        <NameDialog
          list={list}
          query={query}
          taken={views.map(({ name }) => name.toLowerCase())}
          onClose={() => setNaming(false)}
          onSaved={() => {
            setNaming(false);
            void refetch();
          }}
        />
      )}
    </>
  );
};

const NameDialog = ({
  list,
  query,
  taken,
  onClose,
  onSaved,
}: {
  list: string;
  query: string;
  taken: readonly string[];
  onClose: () => void;
  onSaved: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [name, setName] = useState('');
  const { run, busy, error } = useAct(async () => {
    await request(SaveViewDocument, { list, name: name.trim(), query });
    notify(translate('shell.views_saved', { name: name.trim() }), { type: 'success' });
    onSaved();
  });
  return (
    <AskDialog
      open
      title={translate('shell.views_save')}
      submit={translate('shell.views_submit')}
      busy={busy}
      error={error}
      disabled={!name.trim()}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        required
        autoFocus
        label={translate('shell.views_name')}
        value={name}
        helperText={translate(
          taken.includes(name.trim().toLowerCase()) ? 'shell.views_replaced' : 'shell.views_name_help',
        )}
        slotProps={{ htmlInput: { maxLength: 80 } }}
        onChange={(event) => setName(event.target.value)}
      />
    </AskDialog>
  );
};
