export const stages = {
  none: 'Not placed yet',
  from_to: 'from %{from} to %{to}',
};
