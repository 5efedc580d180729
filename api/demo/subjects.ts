import type { Chance } from './chance.js';
import type { Language } from './words.js';

/** What clients of the demo came about, in their languages. All of it is invented. */
const SUBJECTS: Record<Language, readonly string[]> = {
  en: [
    'Payment was taken twice',
    'Cannot sign in after the update',
    'Please send the statement again',
    'New address for letters',
    'Question about the fee',
    'Limit for transfers abroad',
    'Card does not work in shops',
    'When will the money arrive?',
  ],
  ru: [
    'Платёж списан дважды',
    'Не могу войти после обновления',
    'Пришлите выписку ещё раз',
    'Новый адрес для писем',
    'Вопрос о комиссии',
    'Лимит на переводы за границу',
    'Карта не работает в магазинах',
    'Когда придут деньги?',
  ],
  pl: [
    'Płatność pobrana dwa razy',
    'Nie mogę się zalogować po aktualizacji',
    'Proszę o ponowne przesłanie wyciągu',
    'Nowy adres do korespondencji',
    'Pytanie o opłatę',
    'Limit przelewów zagranicznych',
    'Karta nie działa w sklepach',
    'Kiedy przyjdą pieniądze?',
  ],
};

export function subjectOf(language: Language, chance: Chance): string {
  return chance.pick(SUBJECTS[language]);
}
