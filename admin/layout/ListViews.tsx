import { useListContext } from 'react-admin';
import { SavedViews } from './SavedViews.tsx';

/** Saved views of a React-Admin list: its filters and its order. */
export const ListViews = () => {
  const { resource, filterValues, displayedFilters, sort, setFilters, setSort } = useListContext();
  const now = new URLSearchParams({ filter: JSON.stringify(filterValues), sort: sort.field, order: sort.order });
  const open = (query: string) => {
    const wanted = new URLSearchParams(query);
    setFilters(JSON.parse(wanted.get('filter') ?? '{}') as Record<string, unknown>, displayedFilters);
    setSort({ field: wanted.get('sort') ?? sort.field, order: wanted.get('order') === 'DESC' ? 'DESC' : 'ASC' });
  };
  return <SavedViews list={resource} query={String(now)} onOpen={open} />;
};
