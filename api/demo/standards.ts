import type { Texts } from '../scoring/rules.js';

/** A standard of the demo. All of it is invented. */
export interface DemoStandard {
  code: string;
  touchpoint: string;
  attribution: 'EMPLOYEE' | 'OFFICE';
  competency: string | null;
  section: 0 | 1 | 2;
  /** Days before the last day on which it was published; null: before everything. */
  age: number | null;
  title: Texts;
  text: Texts;
  right: Texts;
  wrong: Texts;
  items: DemoItem[];
}

export interface DemoItem {
  code: string;
  question: Texts;
  weight: number;
  kind?: 'COUNT';
  critical?: { critical: 'CAP' | 'FAIL_SECTION'; cap: number | null };
  bonus?: number;
  naAllowed?: boolean;
  /** How hard it is to keep, on the scale of skills. */
  hard: number;
}

export const SECTIONS: { names: Texts; weight: number }[] = [
  { names: t('Welcome', 'Приветствие', 'Powitanie'), weight: 30 },
  { names: t('The matter itself', 'Суть обращения', 'Sama sprawa'), weight: 50 },
  { names: t('The place', 'Место', 'Miejsce'), weight: 20 },
];

export const DEMO_STANDARDS: DemoStandard[] = [
  {
    code: 'GREET',
    touchpoint: 'CHOOSING',
    attribution: 'EMPLOYEE',
    competency: 'client_service',
    section: 0,
    age: null,
    title: t('Greeting by name', 'Обращение по имени', 'Zwrot po nazwisku'),
    text: t(
      'Says the client’s name in the first sentence.',
      'Произносит имя клиента в первой фразе.',
      'Wymawia nazwisko klienta w pierwszym zdaniu.',
    ),
    right: t(
      '“Good morning, Mrs Nowak, how can I help?”',
      '«Доброе утро, Анна Петровна, чем могу помочь?»',
      '„Dzień dobry, pani Nowak, w czym mogę pomóc?”',
    ),
    wrong: t('“Yes?”', '«Слушаю»', '„Słucham?”'),
    items: [
      {
        code: 'NAME',
        question: t(
          'Did the first sentence hold the client’s name?',
          'Прозвучало ли имя клиента в первой фразе?',
          'Czy w pierwszym zdaniu padło nazwisko klienta?',
        ),
        weight: 2,
        hard: -0.9,
      },
      {
        code: 'SELF',
        question: t(
          'Did the adviser say the own name?',
          'Представился ли сотрудник по имени?',
          'Czy pracownik podał swoje imię?',
        ),
        weight: 1,
        hard: -1.2,
      },
    ],
  },
  {
    code: 'WAIT',
    touchpoint: 'WAITING',
    attribution: 'EMPLOYEE',
    competency: 'client_service',
    section: 0,
    age: null,
    title: t('Answered within three rings', 'Ответ до третьего звонка', 'Odbiór do trzech sygnałów'),
    text: t(
      'Takes the call before the fourth ring.',
      'Снимает трубку до четвёртого звонка.',
      'Odbiera przed czwartym sygnałem.',
    ),
    right: t('The phone rings twice.', 'Телефон прозвонил дважды.', 'Telefon dzwoni dwa razy.'),
    wrong: t('The phone rings seven times.', 'Телефон прозвонил семь раз.', 'Telefon dzwoni siedem razy.'),
    items: [
      {
        code: 'RINGS',
        question: t('How many rings until the answer?', 'Сколько звонков до ответа?', 'Ile sygnałów do odbioru?'),
        weight: 2,
        kind: 'COUNT',
        hard: -0.6,
      },
    ],
  },
  {
    code: 'SOLVE',
    touchpoint: 'PROBLEMS',
    attribution: 'EMPLOYEE',
    competency: 'independence',
    section: 1,
    age: null,
    title: t('A solution and a date', 'Решение и срок', 'Rozwiązanie i termin'),
    text: t(
      'Names the next step with its date before the call ends.',
      'До конца разговора называет следующий шаг и его дату.',
      'Przed końcem rozmowy podaje następny krok z datą.',
    ),
    right: t(
      '“The card leaves today and reaches you by Friday the 14th.”',
      '«Карту отправим сегодня, у вас она будет к пятнице, 14-му».',
      '„Kartę wysyłamy dziś, dotrze do piątku, 14.”',
    ),
    wrong: t('“Somebody will get back to you.”', '«С вами свяжутся».', '„Ktoś się odezwie.”'),
    items: [
      {
        code: 'STEP',
        question: t('Was the next step named?', 'Был ли назван следующий шаг?', 'Czy podano następny krok?'),
        weight: 3,
        hard: -0.8,
      },
      {
        code: 'DATE',
        question: t('Was a date named?', 'Была ли названа дата?', 'Czy podano datę?'),
        weight: 2,
        hard: 0,
      },
      {
        code: 'TRUE',
        question: t(
          'Was all that was said true?',
          'Всё ли сказанное было верно?',
          'Czy wszystko, co powiedziano, było prawdą?',
        ),
        weight: 3,
        critical: { critical: 'CAP', cap: 40 },
        hard: -2.2,
      },
      {
        code: 'MORE',
        question: t(
          'Was help offered beyond the question?',
          'Предложена ли помощь сверх вопроса?',
          'Czy zaproponowano pomoc ponad pytanie?',
        ),
        weight: 0,
        bonus: 5,
        hard: 0.8,
      },
    ],
  },
  {
    code: 'IDENT',
    touchpoint: 'RELIABILITY',
    attribution: 'EMPLOYEE',
    competency: null,
    section: 1,
    age: null,
    title: t('Who is calling', 'Кто звонит', 'Kto dzwoni'),
    text: t(
      'Asks two questions of identity before any figure is told.',
      'Задаёт два вопроса о личности до того, как назвать любую сумму.',
      'Zadaje dwa pytania o tożsamość, zanim padnie jakakolwiek kwota.',
    ),
    right: t(
      '“Your date of birth, please, and the last transfer.”',
      '«Назовите дату рождения и последний перевод».',
      '„Proszę o datę urodzenia i ostatni przelew.”',
    ),
    wrong: t('“Your balance is 1,200.”', '«На счёте 1200».', '„Na koncie jest 1200.”'),
    items: [
      {
        code: 'TWO',
        question: t(
          'Were two questions asked first?',
          'Были ли сначала заданы два вопроса?',
          'Czy najpierw padły dwa pytania?',
        ),
        weight: 2,
        critical: { critical: 'FAIL_SECTION', cap: null },
        hard: -2.4,
        naAllowed: true,
      },
    ],
  },
  {
    code: 'THANK',
    touchpoint: 'FEEDBACK',
    attribution: 'EMPLOYEE',
    competency: 'client_service',
    section: 1,
    age: 45,
    title: t('Asking for an opinion', 'Просьба об отзыве', 'Prośba o opinię'),
    text: t(
      'Asks for a rating from 1 to 5 at the end of the call.',
      'В конце разговора просит поставить оценку от 1 до 5.',
      'Na koniec rozmowy prosi o ocenę od 1 do 5.',
    ),
    right: t(
      '“From 1 to 5, how did I do today?”',
      '«Как вы оцените разговор от 1 до 5?»',
      '„Jak ocenia pani rozmowę od 1 do 5?”',
    ),
    wrong: t(
      'The call ends without a question.',
      'Разговор закончился без вопроса.',
      'Rozmowa kończy się bez pytania.',
    ),
    items: [
      {
        code: 'ASKED',
        question: t('Was a rating asked for?', 'Попросили ли оценку?', 'Czy poproszono o ocenę?'),
        weight: 1,
        hard: -0.2,
      },
    ],
  },
  {
    code: 'DESK',
    touchpoint: 'WAITING',
    attribution: 'OFFICE',
    competency: null,
    section: 2,
    age: null,
    title: t('The place that clients see', 'Место, которое видят клиенты', 'Miejsce, które widzą klienci'),
    text: t(
      'The desk in the hall is free of paper.',
      'На стойке в зале нет бумаг.',
      'Na ladzie w sali nie ma papierów.',
    ),
    right: t('A bare desk with a screen and a pen.', 'Чистая стойка: экран и ручка.', 'Pusta lada, ekran i długopis.'),
    wrong: t('Folders and cups on the desk.', 'Папки и чашки на стойке.', 'Teczki i kubki na ladzie.'),
    items: [
      {
        code: 'FREE',
        question: t('Was the desk free of paper?', 'Была ли стойка без бумаг?', 'Czy na ladzie nie było papierów?'),
        weight: 1,
        hard: -1,
        naAllowed: true,
      },
    ],
  },
];

function t(en: string, ru: string, pl: string): Texts {
  return { en, ru, pl };
}
