import type { Texts } from '../scoring/rules.js';

/** Names of what criteria may ask about beside metrics, KPIs and competencies. */
export const TENURE_NAME: Texts = { en: 'Days in the task', ru: 'Дней на задаче', pl: 'Dni w zadaniu' };

export const FACT_NAMES: Record<string, Texts> = {
  standards_acknowledged: {
    en: 'Mandatory standards acknowledged',
    ru: 'Ознакомление с обязательными стандартами',
    pl: 'Potwierdzone obowiązkowe standardy',
  },
  knowledge_test: { en: 'Knowledge test', ru: 'Тест знаний', pl: 'Test wiedzy' },
  critical_free_days: {
    en: 'Days without a critical failure',
    ru: 'Дней без критической ошибки',
    pl: 'Dni bez krytycznego błędu',
  },
  ready_to_mentor: {
    en: 'Ready to mentor, says the manager',
    ru: 'Готовность быть наставником, по мнению руководителя',
    pl: 'Gotowość do mentorowania według przełożonego',
  },
  mentoring_course: { en: 'Mentoring course', ru: 'Курс наставничества', pl: 'Kurs mentorski' },
};
