import type { ordered as english } from '../en/ordered.ts';

export const ordered: typeof english = {
  handle: 'Przenieś „%{what}”',
  first: 'Na początek',
  up: 'Wyżej',
  down: 'Niżej',
  last: 'Na koniec',
  alone: 'Nie ma dokąd przenieść',
  moved: '„%{what}” jest teraz na miejscu %{n}.',
  no_way: 'Dalej się nie da.',
};
