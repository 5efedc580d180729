import { accounts } from './en/accounts.ts';
import { announced } from './en/announced.ts';
import { api_keys } from './en/api-keys.ts';
import { calendars } from './en/calendars.ts';
import { closures } from './en/closures.ts';
import { calibration } from './en/calibration.ts';
import { compare } from './en/compare.ts';
import { employees } from './en/employees.ts';
import { explain } from './en/explain.ts';
import { explorer } from './en/explorer.ts';
import { kinds } from './en/kinds.ts';
import { leads } from './en/leads.ts';
import { majeure } from './en/majeure.ts';
import { maps } from './en/maps.ts';
import { my_kpis } from './en/my-kpis.ts';
import { mirror } from './en/mirror.ts';
import { nouns } from './en/nouns.ts';
import { organisation } from './en/organisation.ts';
import { plans } from './en/plans.ts';
import { programme } from './en/programme.ts';
import { programmes } from './en/programmes.ts';
import { proposals } from './en/proposals.ts';
import { results } from './en/results.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { sla } from './en/sla.ts';
import { ordered } from './en/ordered.ts';
import { signed } from './en/signed.ts';
import { standard } from './en/standard.ts';
import { standards } from './en/standards.ts';
import { team } from './en/team.ts';
import { team_kpis } from './en/team-kpis.ts';
import { uploads } from './en/uploads.ts';
import { visit_form } from './en/visit-form.ts';
import { contacts } from './en/contacts.ts';
import { conformity } from './en/conformity.ts';
import { disputes } from './en/disputes.ts';
import { visits } from './en/visits.ts';

/** What the screens say. They come with the first screen that is opened, not before. */
export const en = {
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
