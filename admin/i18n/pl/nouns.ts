import type { nouns as english } from '../en/nouns.ts';

export const nouns: typeof english = {
  name: 'Nazwa',
  code: 'Kod',
  uses: 'Użycie',
  unused: 'nigdzie',
  nothing: 'nic',
  per: 'na 100: %{what}',
  search: 'Znajdź po nazwie lub kodzie',
  no_match: 'Nic nie pasuje do tych filtrów.',
  set: 'Wersja',
  used: 'Użycie',
  used_any: 'używane lub nie',
  used_yes: 'gdzieś używane',
  used_no: 'nigdzie nieużywane',
  edit_in: 'Edytuj w szkicu %{n}',
  remove: 'Usuń',
  remove_text: 'W tym szkicu nie jest nigdzie używane. W innych wersjach zostanie.',
  removed: 'Usunięto ze szkicu: %{name}.',
  exported:
    'W pliku jest %{smart_count} wiersz. |||| W pliku są %{smart_count} wiersze. |||| W pliku jest %{smart_count} wierszy.',
  metrics: {
    title: 'Wskaźniki',
    intro: 'Jak sygnały stają się liczbami. Każdy wiersz otwiera się w swojej wersji; szkic można edytować.',
    facet: 'Sposób pomiaru',
    facet_any: 'mierzone dowolnie',
  },
  kpis: {
    title: 'KPI',
    intro:
      'Do czego się dąży i która liczba mówi, jak to blisko. Każdy wiersz otwiera się w swojej wersji; szkic można edytować.',
    facet: 'Kierunek',
    facet_any: 'w dowolnym kierunku',
  },
  competencies: {
    title: 'Kompetencje',
    intro:
      'Umiejętności: co się na nie składa i czego wymaga każdy etap. Każdy wiersz otwiera się w swojej wersji; szkic można edytować.',
    facet: 'Rodzaj',
    facet_any: 'miękkie i twarde',
    soft: 'miękka',
    hard: 'twarda',
    demands: 'Wymagane na etapach',
  },
};
