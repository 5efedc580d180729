import { accounts } from './pl/accounts.ts';
import { announced } from './pl/announced.ts';
import { api_keys } from './pl/api-keys.ts';
import { calendars } from './pl/calendars.ts';
import { closures } from './pl/closures.ts';
import { calibration } from './pl/calibration.ts';
import { compare } from './pl/compare.ts';
import { employees } from './pl/employees.ts';
import { explain } from './pl/explain.ts';
import { explorer } from './pl/explorer.ts';
import { kinds } from './pl/kinds.ts';
import { leads } from './pl/leads.ts';
import { majeure } from './pl/majeure.ts';
import { maps } from './pl/maps.ts';
import { my_kpis } from './pl/my-kpis.ts';
import { mirror } from './pl/mirror.ts';
import { nouns } from './pl/nouns.ts';
import { organisation } from './pl/organisation.ts';
import { plans } from './pl/plans.ts';
import { programme } from './pl/programme.ts';
import { programmes } from './pl/programmes.ts';
import { proposals } from './pl/proposals.ts';
import { results } from './pl/results.ts';
import { rules } from './pl/rules.ts';
import { settings } from './pl/settings.ts';
import { sla } from './pl/sla.ts';
import { ordered } from './pl/ordered.ts';
import { signed } from './pl/signed.ts';
import { standard } from './pl/standard.ts';
import { standards } from './pl/standards.ts';
import { team } from './pl/team.ts';
import { team_kpis } from './pl/team-kpis.ts';
import { uploads } from './pl/uploads.ts';
import { visit_form } from './pl/visit-form.ts';
import { contacts } from './pl/contacts.ts';
import { conformity } from './pl/conformity.ts';
import { disputes } from './pl/disputes.ts';
import { visits } from './pl/visits.ts';

export const pl = {
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
