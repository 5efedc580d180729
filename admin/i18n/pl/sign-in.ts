import type { sign_in as english } from '../en/sign-in.ts';

export const sign_in: typeof english = {
  title: 'Logowanie',
  email: 'Adres e-mail',
  password: 'Hasło',
  submit: 'Zaloguj się',
  wrong: 'Ten adres i hasło do siebie nie pasują. Warto sprawdzić jedno i drugie.',
  demo_title: 'Konta pokazowe',
  demo_text: 'Można wybrać, czyimi oczami się rozejrzeć. Dane są zmyślone.',
  none: 'Brak konta? Tworzy je HR albo administrator i podaje pierwsze hasło.',
};
