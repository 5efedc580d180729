import type { resources as english } from '../en/resources.ts';

export const resources: typeof english = {
  employees: {
    name: 'Osoba |||| Osoby |||| Ludzie',
    fields: {
      name: 'Osoba',
      code: 'Numer',
      team: 'Zespół',
      task: 'Zadanie',
      stage: 'Etap',
      position: 'Stanowisko',
      signalCount: 'Sygnały',
      latestMap: 'Ostatnia mapa',
      account: 'Konto',
    },
  },
  proposals: { name: 'Propozycja |||| Propozycje |||| Propozycje', fields: {} },
  uploads: { name: 'Wczytanie |||| Wczytania |||| Wczytania', fields: {} },
  programmes: { name: 'Program |||| Programy |||| Programy', fields: {} },
  visits: { name: 'Wizyta |||| Wizyty |||| Wizyty', fields: {} },
  'force-majeure': { name: 'Dzień |||| Dni |||| Dni', fields: {} },
  accounts: { name: 'Konto |||| Konta |||| Konta', fields: {} },
  'signal-kinds': { name: 'Rodzaj |||| Rodzaje |||| Rodzajów', fields: {} },
  metrics: { name: 'Wskaźnik |||| Wskaźniki |||| Wskaźników', fields: {} },
  kpis: { name: 'KPI |||| KPI |||| KPI', fields: {} },
  sla: { name: 'Polityka |||| Polityki |||| Polityk', fields: {} },
  calendars: { name: 'Kalendarz |||| Kalendarze |||| Kalendarzy', fields: {} },
  standards: { name: 'Standard |||| Standardy |||| Standardów', fields: {} },
  acknowledgements: { name: 'Potwierdzenie |||| Potwierdzenia |||| Potwierdzeń', fields: {} },
  competencies: { name: 'Kompetencja |||| Kompetencje |||| Kompetencji', fields: {} },
  rules: { name: 'Wersja |||| Wersje |||| Wersji', fields: {} },
  'api-keys': { name: 'Klucz |||| Klucze |||| Klucze', fields: {} },
};
