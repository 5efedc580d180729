import type { leads as english } from '../en/leads.ts';

export const leads: typeof english = {
  title: 'Zespoły i zadania',
  intro:
    'Kto kogo prowadzi. Przełożony zespołu widzi w całości jego ludzi i ludzi zespołów poniżej; przełożony w zadaniu widzi u jego ludzi tylko to, co robią w tym zadaniu.',
  teams: 'Zespoły',
  tasks: 'Zadania',
  name: 'Nazwa',
  people: 'Ludzie',
  manager: 'Prowadzi',
  manager_help: 'Puste: nikt.',
  nobody: 'jeszcze nikt',
  above: 'Należy do zespołu',
  top: 'żadnego, jest na górze',
  change: 'Zmień',
  change_one: 'Zmień, kto prowadzi: %{name}',
  save: 'Zapisz',
  done: 'Zmieniono: %{name}. Obowiązuje od następnego zapytania.',
  team_effect:
    'Od teraz mapy wszystkich z „%{name}” i niżej widzi nowy przełożony i to on decyduje o propozycjach. Poprzedni już nie.',
  task_effect:
    'Od teraz nowy przełożony widzi to, co robi się w „%{name}”: te karty wyników i propozycje, nic z innych zadań i nie to, co pisali klienci.',
  search: 'Szukaj po nazwie lub przełożonym',
  empty_title: 'Tu będą zespoły i zadania',
  empty_text: 'Przyjdą z pierwszym plikiem sygnałów od klientów.',
};
