import type { format as english } from '../en/format.ts';

export const format: typeof english = {
  days: '%{n} день |||| %{n} дня |||| %{n} дней',
  per100: '%{n} из 100',
  rows: '%{n} строка |||| %{n} строки |||| %{n} строк',
  people: '%{n} человек |||| %{n} человека |||| %{n} человек',
};
