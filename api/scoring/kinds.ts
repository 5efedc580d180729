/** The signal kinds that ship. HR adds more as data; only two are known by code: a text is judged by the rating of its interaction. */
import type { Texts } from './rules.js';

export interface SignalKind {
  code: string;
  nature: 'OPINION' | 'FACT';
  attribution: 'EMPLOYEE' | 'OFFICE' | 'PROCESS' | 'PRODUCT';
  polarity: 'HIGHER' | 'LOWER' | 'BAND' | 'NONE';
  unit: string;
  scale: { min: number; max: number } | null;
  duration: boolean;
  scored: boolean;
  name: Texts;
}

export const RATING = 'rating';

const opinion = {
  nature: 'OPINION',
  attribution: 'EMPLOYEE',
  polarity: 'HIGHER',
  duration: false,
  scored: true,
} as const;
const fact = { nature: 'FACT', attribution: 'EMPLOYEE', polarity: 'LOWER', duration: false, scored: true } as const;
const scale = (min: number, max: number) => ({ unit: 'points', scale: { min, max } });
const counted = { unit: 'count', scale: null };
const text = { unit: 'text', scale: null };
const timed = { unit: 'seconds', scale: null, duration: true };
const named = (en: string, ru: string, pl: string) => ({ name: { en, ru, pl } });

export const SHIPPED_KINDS: SignalKind[] = [
  { code: RATING, ...opinion, ...scale(1, 5), ...named('Rating', 'Оценка клиента', 'Ocena klienta') },
  { code: 'review', ...opinion, ...text, ...named('Review', 'Отзыв', 'Opinia') },
  { code: 'complaint', ...opinion, ...scale(1, 3), polarity: 'LOWER', ...named('Complaint', 'Жалоба', 'Skarga') },
  { code: 'praise', ...opinion, ...text, ...named('Praise', 'Благодарность', 'Pochwała') },
  {
    code: 'suggestion',
    ...opinion,
    ...text,
    polarity: 'NONE',
    scored: false,
    ...named('Suggestion', 'Предложение', 'Sugestia'),
  },
  {
    code: 'recommendation',
    ...opinion,
    ...scale(0, 10),
    ...named('Recommendation', 'Готовность рекомендовать', 'Skłonność do polecenia'),
  },
  {
    code: 'referral',
    ...fact,
    ...counted,
    polarity: 'HIGHER',
    ...named('Referral', 'Рекомендация новому клиенту', 'Polecenie'),
  },
  {
    code: 'repeat_order',
    ...fact,
    ...counted,
    polarity: 'HIGHER',
    ...named('Repeat order', 'Повторный заказ', 'Ponowne zamówienie'),
  },
  { code: 'repeat_contact', ...fact, ...counted, ...named('Repeat contact', 'Повторное обращение', 'Ponowny kontakt') },
  {
    code: 'contact_handled',
    ...fact,
    ...counted,
    polarity: 'NONE',
    ...named('Contact handled', 'Обработанное обращение', 'Obsłużony kontakt'),
  },
  { code: 'response_time', ...fact, ...timed, ...named('Response time', 'Время ответа', 'Czas odpowiedzi') },
  { code: 'resolution_time', ...fact, ...timed, ...named('Resolution time', 'Время решения', 'Czas rozwiązania') },
  {
    code: 'customer_effort',
    ...opinion,
    ...scale(1, 7),
    polarity: 'LOWER',
    ...named('Customer effort', 'Усилия клиента', 'Wysiłek klienta'),
  },
  { code: 'empathy', ...opinion, ...scale(1, 5), ...named('Empathy', 'Эмпатия', 'Empatia') },
  {
    code: 'solved_in_dialogue',
    ...opinion,
    ...scale(0, 1),
    ...named('Problem solved in the dialogue', 'Вопрос решён в диалоге', 'Sprawa rozwiązana w rozmowie'),
  },
  {
    code: 'key_question_silence',
    ...fact,
    ...counted,
    ...named('Key question left without an answer', 'Ключевой вопрос без ответа', 'Kluczowe pytanie bez odpowiedzi'),
  },
  { code: 'deadline_missed', ...fact, ...counted, ...named('Deadline missed', 'Срыв срока', 'Przekroczony termin') },
  {
    code: 'budget_overrun',
    ...fact,
    ...counted,
    ...named('Budget overrun', 'Превышение бюджета', 'Przekroczony budżet'),
  },
  {
    code: 'crm_event',
    ...fact,
    ...counted,
    polarity: 'NONE',
    scored: false,
    ...named('CRM event', 'Событие CRM', 'Zdarzenie w CRM'),
  },
];
