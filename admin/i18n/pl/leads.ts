import type { leads as english } from '../en/leads.ts';

export const leads: typeof english = {
  title: 'Zespoły i zadania',
  intro:
    'Kto kogo prowadzi. Osoba prowadząca zespół widzi w całości jego ludzi i ludzi zespołów poniżej; osoba prowadząca zadanie widzi u jego ludzi tylko to, co robią w tym zadaniu.',
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
    'Od teraz mapy wszystkich z „%{name}” i niżej widzi nowa osoba prowadząca i to ona decyduje o propozycjach. Poprzednia już nie.',
  task_effect:
    'Od teraz nowa osoba prowadząca widzi to, co robi się w „%{name}”: te oceny i propozycje, nic z innych zadań i nie to, co pisali klienci.',
  search: 'Szukaj po nazwie lub osobie',
  empty_title: 'Tu będą zespoły i zadania',
  empty_text: 'Przyjdą z pierwszym plikiem sygnałów od klientów.',
};
