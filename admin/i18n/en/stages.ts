export const stages = {
  none: 'Not placed yet',
  RISE: 'Rise',
  FALL: 'Step down',
  PLACEMENT: 'First placement',
  count_RISE: '%{n} rise |||| %{n} rises',
  count_FALL: '%{n} step down |||| %{n} steps down',
  count_PLACEMENT: '%{n} first placement |||| %{n} first placements',
  move_RISE: 'from %{from} up to %{to}',
  move_FALL: 'from %{from} down to %{to}',
  move_PLACEMENT: 'first placement at %{to}',
  so_far: 'so far %{from}',
};
