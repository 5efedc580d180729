import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
  title: 'Ustawienia',
  intro: 'Organizacja, której służy ta Karta.',
  name: 'Nazwa organizacji',
  name_long: 'Od 1 do %{n} znaków.',
  zone: 'Strefa czasowa',
  zone_locked:
    'Dziś jest w niej %{day}. W tej strefie liczy się dni, tygodnie i miesiące. Są już dane, a map utworzonych w jednej strefie nie da się powtórzyć w innej, więc zostaje.',
  zone_open:
    'Dziś jest w niej %{day}. W tej strefie liczy się dni, tygodnie i miesiące. Można ją wybrać, dopóki nie ma pierwszych danych.',
  save: 'Zapisz',
  done: 'Ustawienia zapisane.',
};
