/** What the demo's clients write, in the three languages that they speak. All of it is invented. */
import { GOOD } from './words-good.js';
import { MIXED, POOR } from './words-poor.js';
import { THANKS } from './words-thanks.js';

export type Language = 'en' | 'ru' | 'pl';
export type Words = Record<Language, string[]>;

/** Of a review with so many points: those of 4 and 5 are content, 3 is of two minds. */
export function reviewOf(points: number): Words {
  return points >= 4 ? GOOD : points === 3 ? MIXED : POOR;
}

export { POOR, THANKS };

/** By what a text answers for: only what a person did counts toward the person. */
export const ELSEWHERE: Record<'OFFICE' | 'PROCESS' | 'PRODUCT', Words> = {
  OFFICE: {
    en: [
      'The hall was cold and the queue did not move.',
      'One desk open for twenty people.',
      'No place to sit while I waited.',
      'The ticket machine was out of order again.',
    ],
    ru: [
      'В зале было душно и негде сесть.',
      'Работало одно окно из пяти.',
      'Терминал очереди снова не работал.',
      'Парковки нет, пандуса тоже.',
    ],
    pl: [
      'Kolejka na pół godziny i jeden czynny stolik.',
      'W sali było zimno jak na dworze.',
      'Automat z numerkami znowu nie działał.',
      'Nie było gdzie usiąść.',
    ],
  },
  PROCESS: {
    en: [
      'Why do I need the same paper twice?',
      'The form asks for things you already have.',
      'Five days for a signature is too long.',
      'The confirmation code arrived after it had expired.',
    ],
    ru: [
      'Зачем приносить одну и ту же справку дважды?',
      'Форма спрашивает то, что у вас уже есть.',
      'Пять дней ждать подписи слишком долго.',
      'Код пришёл, когда срок его действия вышел.',
    ],
    pl: [
      'Po co dwa razy to samo zaświadczenie?',
      'Formularz pyta o to, co już macie.',
      'Pięć dni na podpis to za długo.',
      'Kod przyszedł, gdy był już nieważny.',
    ],
  },
  PRODUCT: {
    en: [
      'The monthly fee went up and nobody wrote to me.',
      'The app forgets my settings after every update.',
      'The limit is too low for a family trip.',
      'The statement is impossible to read on a phone.',
    ],
    ru: [
      'Плата выросла, и никто не предупредил.',
      'Приложение забывает настройки после обновления.',
      'Лимит слишком мал для поездки с детьми.',
      'Выписку невозможно прочесть с телефона.',
    ],
    pl: [
      'Opłata wzrosła i nikt o tym nie napisał.',
      'Aplikacja po aktualizacji gubi ustawienia.',
      'Limit jest za niski na rodzinny wyjazd.',
      'Wyciągu nie da się czytać na telefonie.',
    ],
  },
};

export const SUGGESTIONS: Words = {
  en: [
    'Let me choose the time of the call back.',
    'A short summary by e-mail after the call would help.',
    'Please add dark colours to the app.',
    'Say at once how long the queue is.',
    'One number for all questions, please.',
  ],
  ru: [
    'Дайте выбрать время обратного звонка.',
    'Присылайте после разговора короткий итог.',
    'Добавьте в приложение тёмную тему.',
    'Говорите сразу, сколько человек в очереди.',
    'Сделайте один номер для всех вопросов.',
  ],
  pl: [
    'Pozwólcie wybrać godzinę oddzwonienia.',
    'Przydałoby się krótkie podsumowanie mailem.',
    'Dodajcie ciemny motyw w aplikacji.',
    'Mówcie od razu, ile osób czeka.',
    'Jeden numer do wszystkich spraw, proszę.',
  ],
};
