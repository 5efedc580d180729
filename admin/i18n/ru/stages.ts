import type { stages as english } from '../en/stages.ts';

export const stages: typeof english = {
  none: 'Ещё не определена',
  RISE: 'Подъём',
  FALL: 'Шаг назад',
  PLACEMENT: 'Первый этап',
  count_RISE: '%{n} подъём |||| %{n} подъёма |||| %{n} подъёмов',
  count_FALL: '%{n} шаг назад |||| %{n} шага назад |||| %{n} шагов назад',
  count_PLACEMENT: '%{n} первый этап |||| %{n} первых этапа |||| %{n} первых этапов',
  move_RISE: 'подъём с %{from} на %{to}',
  move_FALL: 'шаг назад с %{from} на %{to}',
  move_PLACEMENT: 'первый этап: %{to}',
  so_far: 'пока %{from}',
};
