import type { resources as english } from '../en/resources.ts';

export const resources: typeof english = {
  employees: {
    name: 'Сотрудник |||| Сотрудника |||| Сотрудники',
    fields: {
      name: 'Сотрудник',
      code: 'Номер',
      team: 'Команда',
      task: 'Задача',
      stage: 'Этап',
      position: 'Должность',
      signalCount: 'Сигналы',
      latestMap: 'Последняя карта',
      account: 'Учётная запись',
    },
  },
  proposals: { name: 'Предложение |||| Предложения |||| Предложения', fields: {} },
  uploads: { name: 'Загрузка |||| Загрузки |||| Загрузки', fields: {} },
  programmes: { name: 'Программа |||| Программы |||| Программы', fields: {} },
  visits: { name: 'Визит |||| Визиты |||| Визиты', fields: {} },
  'force-majeure': { name: 'День |||| Дни |||| Дни', fields: {} },
  accounts: { name: 'Учётная запись |||| Учётные записи |||| Учётные записи', fields: {} },
  'signal-kinds': { name: 'Вид |||| Вида |||| Видов', fields: {} },
  metrics: { name: 'Показатель |||| Показателя |||| Показателей', fields: {} },
  kpis: { name: 'KPI |||| KPI |||| KPI', fields: {} },
  sla: { name: 'Соглашение |||| Соглашения |||| Соглашений', fields: {} },
  calendars: { name: 'Календарь |||| Календаря |||| Календарей', fields: {} },
  standards: { name: 'Стандарт |||| Стандарта |||| Стандартов', fields: {} },
  acknowledgements: { name: 'Ознакомление |||| Ознакомления |||| Ознакомлений', fields: {} },
  competencies: { name: 'Компетенция |||| Компетенции |||| Компетенций', fields: {} },
  rules: { name: 'Версия |||| Версии |||| Версий', fields: {} },
  'api-keys': { name: 'Ключ |||| Ключа |||| Ключи', fields: {} },
};
