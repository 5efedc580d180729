import type { standards as english } from '../en/standards.ts';

export const standards: typeof english = {
  mine: 'Moje standardy',
  mine_intro:
    'Czego się od Ciebie oczekuje, tymi samymi słowami, według których się patrzy. W wizycie liczy się tylko to, co potwierdzono przed nią.',
  none_title: 'Nie ma nic do przeczytania',
  none_text: 'Gdy HR opublikuje standard, który dotyczy Twojej pracy, pojawi się tutaj.',
  to_read: '%{smart_count} do przeczytania |||| %{smart_count} do przeczytania |||| %{smart_count} do przeczytania',
  read: '%{smart_count} potwierdzony |||| %{smart_count} potwierdzone |||| %{smart_count} potwierdzonych',
  acknowledge: 'Przeczytane',
  acknowledge_this: 'Przeczytane: „%{name}”',
  done: 'Standard „%{name}” jest potwierdzony.',
  overdue: 'czeka zbyt długo',
  since_CONSOLE: 'przeczytano %{day}',
  since_PAPER: 'podpisano %{day}',
  right: 'Dobrze',
  wrong: 'Źle',
  looked_at: 'Na co się patrzy',
  critical: '(krytyczne)',
  until: 'Przeczytaj do %{day}.',
};
