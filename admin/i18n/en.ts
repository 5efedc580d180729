import englishMessages from 'ra-language-english';
import { app } from './en/app.ts';
import { errors } from './en/errors.ts';
import { format } from './en/format.ts';
import { jobs } from './en/jobs.ts';
import { nav } from './en/nav.ts';
import { resources } from './en/resources.ts';
import { roles } from './en/roles.ts';
import { shell } from './en/shell.ts';
import { sign_in } from './en/sign-in.ts';
import { stages } from './en/stages.ts';

/** What the frame of the console says, with the words of React-Admin: it is there before the first screen. */
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

export const en = { ...englishMessages, ...own };
