import type { TranslationMessages } from 'react-admin';
import russianMessages from 'ra-language-russian';
import { app } from './ru/app.ts';
import { errors } from './ru/errors.ts';
import { format } from './ru/format.ts';
import { jobs } from './ru/jobs.ts';
import { nav } from './ru/nav.ts';
import { resources } from './ru/resources.ts';
import { roles } from './ru/roles.ts';
import { shell } from './ru/shell.ts';
import { sign_in } from './ru/sign-in.ts';
import { stages } from './ru/stages.ts';

const own = {
  app,
  nav,
  shell,
  roles,
  sign_in,
  errors,
  format,
  stages,
  jobs,
  resources,
};

/** The package lacks what React-Admin shows a developer whose list is empty, and has one text that React-Admin no longer asks for. */
const guesser = { empty: { title: 'Нет данных', message: 'Проверьте источник данных' } };
const { prev: _, ...navigation } = russianMessages.ra.navigation as typeof russianMessages.ra.navigation & {
  prev?: string;
};
const reactAdmin: TranslationMessages = { ...russianMessages, ra: { ...russianMessages.ra, navigation, guesser } };

export const ru = { ...reactAdmin, ...own };
