import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  name: 'Karta',
  tagline: 'Карты карьерного роста, выросшие из слов клиентов.',
};
