/** What a contact can say about whoever answers for it. These stand in a metric's kinds as kinds of signals do. */
import type { Texts } from './rules.js';

/** No kind of signals begins so. */
export const CONTACT = 'contact:';

export interface ContactKind {
  code: string;
  /** `yes`: 1 or 0, for shares; `seconds`: open time, for means and quantiles; `count`: 1 each, for counts and what rates are counted per. */
  values: 'yes' | 'seconds' | 'count';
  name: Texts;
}

const kind = (code: string, values: ContactKind['values'], en: string, ru: string, pl: string): ContactKind => ({
  code: `${CONTACT}${code}`,
  values,
  name: { en, ru, pl },
});

export const CONTACT_KINDS: ContactKind[] = [
  kind('first_response_kept', 'yes', 'First answer in time', 'Первый ответ в срок', 'Pierwsza odpowiedź w terminie'),
  kind('next_response_kept', 'yes', 'Next answer in time', 'Следующий ответ в срок', 'Kolejna odpowiedź w terminie'),
  kind('resolution_kept', 'yes', 'Resolved in time', 'Решено в срок', 'Rozwiązane w terminie'),
  kind(
    'first_response_time',
    'seconds',
    'Time to the first answer',
    'Время до первого ответа',
    'Czas do pierwszej odpowiedzi',
  ),
  kind(
    'next_response_time',
    'seconds',
    'Time to the next answer',
    'Время до следующего ответа',
    'Czas do kolejnej odpowiedzi',
  ),
  kind('resolution_time', 'seconds', 'Time to the resolution', 'Время до решения', 'Czas do rozwiązania'),
  kind('handled', 'count', 'Contact brought to an end', 'Завершённое обращение', 'Zakończony kontakt'),
  kind(
    'reopened',
    'yes',
    'Reopened after its end',
    'Открыто заново после завершения',
    'Otwarte ponownie po zakończeniu',
  ),
];

export function isContactKind(code: string): boolean {
  return code.startsWith(CONTACT);
}

export function contactKind(code: string): ContactKind | undefined {
  return CONTACT_KINDS.find((each) => each.code === code);
}
