import { accounts } from './ru/accounts.ts';
import { announced } from './ru/announced.ts';
import { api_keys } from './ru/api-keys.ts';
import { calendars } from './ru/calendars.ts';
import { closures } from './ru/closures.ts';
import { calibration } from './ru/calibration.ts';
import { compare } from './ru/compare.ts';
import { employees } from './ru/employees.ts';
import { explain } from './ru/explain.ts';
import { explorer } from './ru/explorer.ts';
import { kinds } from './ru/kinds.ts';
import { leads } from './ru/leads.ts';
import { majeure } from './ru/majeure.ts';
import { maps } from './ru/maps.ts';
import { my_kpis } from './ru/my-kpis.ts';
import { mirror } from './ru/mirror.ts';
import { nouns } from './ru/nouns.ts';
import { organisation } from './ru/organisation.ts';
import { plans } from './ru/plans.ts';
import { programme } from './ru/programme.ts';
import { programmes } from './ru/programmes.ts';
import { proposals } from './ru/proposals.ts';
import { results } from './ru/results.ts';
import { rules } from './ru/rules.ts';
import { settings } from './ru/settings.ts';
import { sla } from './ru/sla.ts';
import { ordered } from './ru/ordered.ts';
import { signed } from './ru/signed.ts';
import { standard } from './ru/standard.ts';
import { standards } from './ru/standards.ts';
import { team } from './ru/team.ts';
import { team_kpis } from './ru/team-kpis.ts';
import { uploads } from './ru/uploads.ts';
import { visit_form } from './ru/visit-form.ts';
import { contacts } from './ru/contacts.ts';
import { conformity } from './ru/conformity.ts';
import { disputes } from './ru/disputes.ts';
import { visits } from './ru/visits.ts';

export const ru = {
  employees,
  proposals,
  uploads,
  ordered,
  signed,
  standard,
  standards,
  results,
  plans,
  programme,
  programmes,
  visits,
  contacts,
  conformity,
  disputes,
  calibration,
  visit_form,
  majeure,
  accounts,
  announced,
  leads,
  settings,
  api_keys,
  organisation,
  team,
  team_kpis,
  compare,
  explorer,
  maps,
  my_kpis,
  kinds,
  calendars,
  closures,
  sla,
  mirror,
  nouns,
  rules,
  explain,
};
