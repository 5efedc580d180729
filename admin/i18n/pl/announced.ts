import type { announced as en } from '../en/announced.ts';

export const announced: typeof en = {
  title: 'Ogłoszone wizyty',
  intro:
    'Wizyty, które pokazują, jak przestrzega się standardów. Wiesz, po co są i na co się patrzy; nie kto przyjdzie ani kiedy.',
  to_standards: 'Dla Ciebie liczy się to, co zostało przez Ciebie potwierdzone.',
  none_title: 'Nie ogłoszono żadnych wizyt',
  none_text: 'Program wizyt pojawi się tu, gdy tylko zostanie ogłoszony. Wcześniej nikt nie może przyjść z wizytą.',
  since: 'Ogłoszono %{day}',
  goals: 'Po co',
  use: 'Co dzieje się z wynikami',
  disclosure_INDIVIDUAL: 'Wyniki omawia się z osobą, której dotyczą, w cztery oczy.',
  disclosure_GROUP: 'Wyniki omawia się na zebraniu, bez nazwisk.',
  questions: '%{n} pytanie: na co się patrzy |||| %{n} pytania: na co się patrzy |||| %{n} pytań: na co się patrzy',
  bonus: 'dodatkowe punkty',
};
