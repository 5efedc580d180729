import type { majeure as english } from '../en/majeure.ts';

export const majeure: typeof english = {
  title: 'Dni siły wyższej',
  intro:
    'W te dni nikt w placówce nie miał wpływu na to, co się stało: co klienci tam mówili i robili, nie liczy się nikomu.',
  filter_all: 'Placówka:',
  filter_location_any: 'dowolna',
  label_location: 'Placówka',
  find: 'Szukaj w powodach',
  day: 'Dzień',
  location: 'Placówka',
  reason: 'Co się stało',
  signals: 'Sygnały, które się nie liczą',
  signals_own: 'Sygnały z zespołu, które się nie liczą',
  by: 'Oznaczenie',
  by_name: '%{name}, %{day}',
  by_system: 'z danymi pokazowymi',
  mark: 'Oznacz dni',
  mark_title: 'Dni, na które nikt nie miał wpływu',
  mark_first: 'Pierwszy dzień',
  mark_last: 'Ostatni dzień',
  mark_reason: 'Co się stało',
  mark_reason_help: 'Przełożeni przeczytają to przy dniu.',
  mark_range: 'Jeden dzień albo do 31 z rzędu.',
  mark_effect:
    '%{n} sygnał z tych dni nie liczy się nikomu od następnej oceny. |||| %{n} sygnały z tych dni nie liczą się nikomu od następnej oceny. |||| %{n} sygnałów z tych dni nie liczy się nikomu od następnej oceny.',
  mark_effect_none: 'Nie ma tam sygnałów z tych dni.',
  mark_past: 'Gotowe mapy zostają, jakie są.',
  mark_submit: 'Oznacz %{n} dzień |||| Oznacz %{n} dni |||| Oznacz %{n} dni',
  marked:
    'Oznaczono %{n} dzień: %{location}. |||| Oznaczono %{n} dni: %{location}. |||| Oznaczono %{n} dni: %{location}.',
  withdraw: 'Wycofaj',
  withdraw_one: 'Wycofaj: %{day}, %{location}',
  withdraw_title: 'Wycofać: %{day}, %{location}?',
  withdraw_text:
    '%{n} sygnał z tego dnia znów się liczy od następnej oceny. Gotowe mapy zostają, jakie są. |||| %{n} sygnały z tego dnia znów się liczą od następnej oceny. Gotowe mapy zostają, jakie są. |||| %{n} sygnałów z tego dnia znów się liczy od następnej oceny. Gotowe mapy zostają, jakie są.',
  withdrawn: '%{day}, %{location}: znów zwykły dzień.',
  no_match: 'Żaden dzień nie pasuje do tych filtrów.',
  empty_title: 'Takich dni jeszcze nie ma',
  empty_text: 'Po awarii, powodzi lub strajku oznacz dzień dla placówki. Jego sygnały nie liczą się wtedy nikomu.',
};
