import type { format as english } from '../en/format.ts';

export const format: typeof english = {
  days: '%{n} dzień |||| %{n} dni |||| %{n} dni',
  per100: '%{n} na 100',
  rows: '%{n} wiersz |||| %{n} wiersze |||| %{n} wierszy',
  people: '%{n} osoba |||| %{n} osoby |||| %{n} osób',
};
