import type { stages as english } from '../en/stages.ts';

export const stages: typeof english = {
  none: 'Ещё не определена',
  from_to: 'с %{from} на %{to}',
};
