import type { stages as english } from '../en/stages.ts';

export const stages: typeof english = {
  none: 'Jeszcze nieustalony',
  from_to: 'z %{from} na %{to}',
};
