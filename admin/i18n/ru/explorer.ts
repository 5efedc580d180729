import type { explorer as english } from '../en/explorer.ts';

export const explorer: typeof english = {
  title: 'Запросы к API',
  intro:
    'Спрашивайте тот же API, что и эта консоль, от своего имени. Чего не видит ваша учётная запись, того не видно и здесь.',
  english: 'Сам редактор говорит по-английски.',
  samples: 'Готовые примеры',
  sample_pick: 'Выберите пример',
  loading: 'Редактор загружается',
  off: 'В этой установке запросы отключены.',
  schema: 'Схема',
};
