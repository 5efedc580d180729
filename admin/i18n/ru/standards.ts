import type { standards as english } from '../en/standards.ts';

export const standards: typeof english = {
  mine: 'Мои стандарты',
  mine_intro:
    'Чего от вас ждут, теми же словами, по которым смотрят. В визите учитывается только то, с чем вы ознакомились до него.',
  none_title: 'Читать нечего',
  none_text: 'Когда HR опубликует стандарт, который касается вашей работы, он появится здесь.',
  to_read: '%{smart_count} к прочтению |||| %{smart_count} к прочтению |||| %{smart_count} к прочтению',
  read: '%{smart_count} прочитан |||| %{smart_count} прочитаны |||| %{smart_count} прочитано',
  acknowledge: 'Ознакомлен',
  acknowledge_this: 'Ознакомлен: «%{name}»',
  done: 'Вы ознакомились со стандартом «%{name}».',
  overdue: 'ждёт слишком долго',
  since_CONSOLE: 'прочитано %{day}',
  since_PAPER: 'подписано %{day}',
  right: 'Правильно',
  wrong: 'Неправильно',
  looked_at: 'На что смотрят',
  critical: '(критично)',
  until: 'Прочитайте, пожалуйста, до %{day}.',
};
