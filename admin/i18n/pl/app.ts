import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  name: 'Karta',
  tagline: 'Mapy rozwoju kariery, które wyrosły ze słów klientów.',
};
