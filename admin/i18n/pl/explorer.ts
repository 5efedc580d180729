import type { explorer as english } from '../en/explorer.ts';

export const explorer: typeof english = {
  title: 'Zapytania do API',
  intro: 'Pytaj to samo API, co ta konsola, we własnym imieniu. Czego konto nie widzi, tego nie widać i tutaj.',
  english: 'Sam edytor mówi po angielsku.',
  samples: 'Gotowe przykłady',
  sample_pick: 'Wybierz przykład',
  loading: 'Edytor się ładuje',
  off: 'W tej instalacji zapytania są wyłączone.',
  schema: 'Schemat',
};
