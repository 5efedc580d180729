/** The four stages that ship, with what they ask for and what helps in them. Karta's own defaults, for HR to change. */
import type { Criterion, CriterionLeaf, Stage } from './rules.js';

const tenure = (days: number): CriterionLeaf => ({
  about: 'tenure',
  code: 'tenure',
  is: '>=',
  value: days,
  source: 'internal',
});
const level = (code: string, value: number): CriterionLeaf => ({
  about: 'competency',
  code,
  is: '>=',
  value,
  source: 'signals',
});
const fact = (code: string, value: number, source: CriterionLeaf['source']): CriterionLeaf => ({
  about: 'fact',
  code,
  is: '>=',
  value,
  source,
});
const all = (...parts: Criterion[]): Criterion => ({ all: parts });

export const SHIPPED_STAGES: Stage[] = [
  {
    code: 'R1',
    name: { en: 'Newcomer', ru: 'Новичок', pl: 'Nowicjusz' },
    about: {
      en: 'Everything is new. Somebody leads by the hand, shows how clients are served here, and is there for every question.',
      ru: 'Всё новое. Рядом есть тот, кто ведёт за руку, показывает, как здесь работают с клиентами, и отвечает на любой вопрос.',
      pl: 'Wszystko jest nowe. Ktoś prowadzi za rękę, pokazuje, jak obsługuje się tu klientów, i jest przy każdym pytaniu.',
    },
    advice: {
      style: 'directing',
      text: {
        en: 'Show, explain and watch together. Meet every week. The risk: being left alone too early.',
        ru: 'Показывайте, объясняйте, разбирайте вместе. Встречайтесь каждую неделю. Риск: слишком рано оставить человека одного.',
        pl: 'Pokazuj, wyjaśniaj, przyglądajcie się razem. Spotkanie co tydzień. Ryzyko: zostawienie samemu sobie zbyt wcześnie.',
      },
    },
    minStayDays: 30,
    entry: all(),
    retention: null,
    demands: {},
  },
  {
    code: 'R2',
    name: { en: 'Specialist', ru: 'Специалист', pl: 'Specjalista' },
    about: {
      en: 'Knows the task and the standards, and serves clients well with help in unusual cases.',
      ru: 'Знает задачу и стандарты и хорошо работает с клиентами, в необычных случаях с поддержкой.',
      pl: 'Zna zadanie i standardy i dobrze obsługuje klientów, w nietypowych sprawach z pomocą.',
    },
    advice: {
      style: 'coaching',
      text: {
        en: 'Ask for reasons, give feedback on real cases, praise what goes well. Meet every two weeks. The risk: routine sets in.',
        ru: 'Спрашивайте о причинах, разбирайте реальные случаи, отмечайте удачи. Встречайтесь раз в две недели. Риск: рутина.',
        pl: 'Pytaj o powody, omawiaj prawdziwe sprawy, doceniaj to, co się udaje. Spotkanie co dwa tygodnie. Ryzyko: rutyna.',
      },
    },
    minStayDays: 90,
    entry: all(
      tenure(30),
      fact('standards_acknowledged', 1, 'standards'),
      fact('knowledge_test', 80, 'test'),
      level('client_service', 50),
    ),
    retention: null,
    demands: { client_service: 50 },
  },
  {
    code: 'R3',
    name: { en: 'Works alone', ru: 'Самостоятельный', pl: 'Samodzielny' },
    about: {
      en: 'Solves what clients bring without being led, and decides within the rules.',
      ru: 'Решает вопросы клиентов без подсказки и принимает решения в рамках правил.',
      pl: 'Rozwiązuje sprawy klientów bez prowadzenia i podejmuje decyzje w ramach reguł.',
    },
    advice: {
      style: 'supporting',
      text: {
        en: 'Hand over decisions, remove obstacles, notice the work. Meet every month. The risk: going unnoticed and slipping back.',
        ru: 'Передавайте решения, убирайте препятствия, замечайте работу. Встречайтесь раз в месяц. Риск: без внимания человек сдаёт назад.',
        pl: 'Oddawaj decyzje, usuwaj przeszkody, zauważaj pracę. Spotkanie co miesiąc. Ryzyko: niezauważony pracownik się cofa.',
      },
    },
    minStayDays: 180,
    entry: all(
      tenure(120),
      level('client_service', 65),
      level('independence', 65),
      fact('critical_free_days', 90, 'audits'),
    ),
    retention: null,
    demands: { client_service: 65, independence: 65 },
  },
  {
    code: 'R4',
    name: { en: 'Mentors others', ru: 'Наставник', pl: 'Mentor' },
    about: {
      en: 'Mature enough to lead newcomers, pass on what was learned and improve how the team works.',
      ru: 'Достаточно зрелый, чтобы вести новичков, передавать опыт и улучшать работу команды.',
      pl: 'Na tyle dojrzały, by prowadzić nowicjuszy, przekazywać wiedzę i ulepszać pracę zespołu.',
    },
    advice: {
      style: 'delegating',
      text: {
        en: 'Agree on aims and let go. Give mentees and projects. The risk: no further challenge.',
        ru: 'Договаривайтесь о целях и отпускайте. Давайте подопечных и проекты. Риск: нет нового вызова.',
        pl: 'Uzgadniaj cele i daj wolną rękę. Powierzaj podopiecznych i projekty. Ryzyko: brak nowych wyzwań.',
      },
    },
    minStayDays: 0,
    entry: all(
      tenure(365),
      level('client_service', 75),
      level('independence', 75),
      fact('ready_to_mentor', 1, 'assessments'),
      fact('mentoring_course', 1, 'course'),
    ),
    retention: null,
    demands: { client_service: 75, independence: 75 },
  },
];
