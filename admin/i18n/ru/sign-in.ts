import type { sign_in as english } from '../en/sign-in.ts';

export const sign_in: typeof english = {
  title: 'Вход',
  email: 'Электронная почта',
  password: 'Пароль',
  submit: 'Войти',
  wrong: 'Эта почта и пароль не подходят друг к другу. Проверьте их и попробуйте снова.',
  demo_title: 'Демонстрационные записи',
  demo_text: 'Выберите, чьими глазами посмотреть. Данные вымышлены.',
  none: 'Нет учётной записи? Её создают HR или администратор и дают первый пароль.',
};
