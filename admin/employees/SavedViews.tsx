import { useState } from 'react';
import {
  AddSavedQueryDialog,
  extractValidSavedQueries,
  RemoveSavedQueryDialog,
  useListContext,
  useSavedQueries,
  useTranslate,
} from 'react-admin';
import { Button, Divider, Menu, MenuItem } from '@mui/material';

/** Filters and order under a name, on this machine. */
export const SavedViews = () => {
  const translate = useTranslate();
  const { resource, filterValues, displayedFilters, perPage, sort, setFilters, setSort, setPerPage } = useListContext();
  const [kept] = useSavedQueries(resource);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'add' | 'remove' | null>(null);
  const views = extractValidSavedQueries(kept);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const current = views.find((view) => same(view.value.filter, filterValues) && same(view.value.sort, sort));
  const open = (view: (typeof views)[number]) => {
    setFilters(view.value.filter, view.value.displayedFilters ?? displayedFilters);
    if (view.value.sort) setSort(view.value.sort);
    setPerPage(view.value.perPage ?? perPage);
    setAnchor(null);
  };
  const ask = (what: 'add' | 'remove') => () => {
    setAnchor(null);
    setDialog(what);
  };
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current?.label ?? translate('employees.views')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {views.map((view) => (
          <MenuItem key={view.label} selected={view === current} onClick={() => open(view)}>
            {view.label}
          </MenuItem>
        ))}
        {views.length > 0 && <Divider />}
        <MenuItem disabled={current !== undefined} onClick={ask('add')}>
          {translate('ra.saved_queries.new_label')}
        </MenuItem>
        {current && (
          <MenuItem onClick={ask('remove')}>
            {translate('ra.saved_queries.remove_label_with_name', { name: current.label })}
          </MenuItem>
        )}
      </Menu>
      <AddSavedQueryDialog open={dialog === 'add'} onClose={() => setDialog(null)} />
      <RemoveSavedQueryDialog open={dialog === 'remove'} onClose={() => setDialog(null)} />
    </>
  );
};
