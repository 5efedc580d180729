import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  name: 'Karta',
  tagline: 'Карьерные карты, выросшие из слов клиентов.',
};
