import type { ordered as english } from '../en/ordered.ts';

export const ordered: typeof english = {
  handle: 'Переместить «%{what}»',
  first: 'В начало',
  up: 'Выше',
  down: 'Ниже',
  last: 'В конец',
  alone: 'Перемещать некуда',
  moved: '«%{what}» теперь на месте %{n}.',
  no_way: 'Дальше некуда.',
};
