import { reactAdminPolish } from './react-admin-pl.ts';
import { app } from './pl/app.ts';
import { errors } from './pl/errors.ts';
import { format } from './pl/format.ts';
import { jobs } from './pl/jobs.ts';
import { nav } from './pl/nav.ts';
import { resources } from './pl/resources.ts';
import { roles } from './pl/roles.ts';
import { shell } from './pl/shell.ts';
import { sign_in } from './pl/sign-in.ts';
import { stages } from './pl/stages.ts';

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

export const pl = { ...reactAdminPolish, ...own };
