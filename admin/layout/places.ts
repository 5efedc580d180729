import type { ComponentType } from 'react';
import type { Viewer } from '../auth-provider.ts';
import {
  AccountsIcon,
  AimIcon,
  AnnouncedIcon,
  AnswersIcon,
  CalendarIcon,
  CalibrationIcon,
  ClosureIcon,
  CompetencyIcon,
  CheckIcon,
  ContactIcon,
  DecideIcon,
  DisputeIcon,
  DoneIcon,
  DueIcon,
  ExploreIcon,
  ForceMajeureIcon,
  HeatIcon,
  KeyIcon,
  KindsIcon,
  KpiIcon,
  LevelsIcon,
  MapIcon,
  MetricsIcon,
  MirrorIcon,
  OrganisationIcon,
  PeopleIcon,
  PlanIcon,
  PromiseIcon,
  TeamIcon,
  RulesIcon,
  SeenIcon,
  SettingsIcon,
  StandardsIcon,
  UploadIcon,
  VisitsIcon,
  WriteIcon,
} from './icons.tsx';

export interface Place {
  to: string;
  label: string;
  icon: ComponentType<{ size?: number }>;
}

/** The menu of one person: what the role came for comes first, and nothing stands here that the account may not open. */
export function placesOf(viewer: Viewer): Place[] {
  const may = (operation: string) => viewer.may.includes(operation);
  const all: (Place & { shown: boolean })[] = [
    { to: '/', label: 'nav.organisation', icon: OrganisationIcon, shown: viewer.role === 'HR' },
    {
      to: '/maps/me',
      label: 'nav.my_map',
      icon: MapIcon,
      shown: viewer.employeeId !== null && viewer.role === 'EMPLOYEE',
    },
    {
      to: '/my-kpis',
      label: 'nav.my_kpis',
      icon: KpiIcon,
      shown: viewer.employeeId !== null && viewer.role === 'EMPLOYEE',
    },
    { to: '/visits', label: 'nav.my_visits', icon: DoneIcon, shown: viewer.role === 'AUDITOR' && may('broughtVisits') },
    {
      to: '/record-visit',
      label: 'nav.record_visit',
      icon: WriteIcon,
      shown: viewer.role === 'AUDITOR' && may('recordVisits'),
    },
    { to: '/my-mirror', label: 'nav.my_mirror', icon: MirrorIcon, shown: may('myMirror') },
    { to: '/team', label: 'nav.my_team', icon: TeamIcon, shown: viewer.role === 'MANAGER' && may('teamBoard') },
    { to: '/team-kpis', label: 'nav.team_kpis', icon: KpiIcon, shown: may('kpiBoard') },
    {
      to: '/employees',
      label: 'nav.people',
      icon: PeopleIcon,
      shown: viewer.role !== 'EMPLOYEE' && may('employees'),
    },
    {
      to: '/proposals',
      label: 'nav.proposals',
      icon: DecideIcon,
      shown: viewer.role !== 'EMPLOYEE' && may('decideProposals'),
    },
    { to: '/rules', label: 'nav.rules', icon: RulesIcon, shown: may('ruleSet') },
    { to: '/signal-kinds', label: 'nav.signal_kinds', icon: KindsIcon, shown: may('findSignalKinds') },
    { to: '/metrics', label: 'nav.metrics', icon: MetricsIcon, shown: may('saveRulePart') },
    { to: '/kpis', label: 'nav.kpis', icon: AimIcon, shown: may('saveRulePart') },
    { to: '/competencies', label: 'nav.competencies', icon: CompetencyIcon, shown: may('saveRulePart') },
    {
      to: '/standards',
      label: 'nav.standards',
      icon: StandardsIcon,
      shown: may('acknowledgements'),
    },
    { to: '/acknowledgements', label: 'nav.acknowledgements', icon: SeenIcon, shown: may('acknowledgements') },
    { to: '/calendars', label: 'nav.calendars', icon: CalendarIcon, shown: may('calendars') },
    { to: '/closures', label: 'nav.closures', icon: ClosureIcon, shown: may('closures') },
    { to: '/sla', label: 'nav.sla', icon: PromiseIcon, shown: may('slaPolicies') },
    {
      to: '/rules/now/how-we-judge',
      label: 'nav.how_we_judge',
      icon: RulesIcon,
      shown: may('howWeJudge') && !may('ruleSet'),
    },
    {
      to: '/maps/me',
      label: 'nav.my_map',
      icon: MapIcon,
      shown: viewer.employeeId !== null && viewer.role !== 'EMPLOYEE',
    },
    {
      to: '/my-standards',
      label: 'nav.my_standards',
      icon: CheckIcon,
      shown: viewer.employeeId !== null && may('acknowledge'),
    },
    {
      to: '/announced',
      label: 'nav.announced',
      icon: AnnouncedIcon,
      shown: viewer.employeeId !== null && may('announcedProgrammes'),
    },
    {
      to: '/results',
      label: viewer.role === 'EMPLOYEE' ? 'nav.my_results' : 'nav.results',
      icon: AnswersIcon,
      shown:
        may('discussResults') ||
        (viewer.role === 'AUDITOR' && may('visits')) ||
        (viewer.role === 'EMPLOYEE' && viewer.employeeId !== null && may('visits')),
    },
    {
      to: '/record-visit',
      label: 'nav.record_visit',
      icon: WriteIcon,
      shown: viewer.role !== 'AUDITOR' && may('recordVisits'),
    },
    {
      to: '/disputes',
      label: 'nav.disputes',
      icon: DisputeIcon,
      shown: may('disputes') && (may('decideDispute') || viewer.role === 'AUDITOR' || viewer.employeeId !== null),
    },
    { to: '/conformity', label: 'nav.conformity', icon: HeatIcon, shown: may('conformityMap') },
    { to: '/calibrations', label: 'nav.calibrations', icon: CalibrationIcon, shown: may('calibrations') },
    {
      to: '/service-levels',
      label: 'nav.service_levels',
      icon: LevelsIcon,
      shown: may('slaAttainment') && (viewer.role !== 'EMPLOYEE' || viewer.employeeId !== null),
    },
    {
      to: '/near-breach',
      label: 'nav.near_breach',
      icon: DueIcon,
      shown: may('slaNearBreach') && (viewer.role !== 'EMPLOYEE' || viewer.employeeId !== null),
    },
    {
      to: '/contacts',
      label: 'nav.contacts',
      icon: ContactIcon,
      shown: may('contacts') && (viewer.role !== 'EMPLOYEE' || viewer.employeeId !== null),
    },
    { to: '/plan-targets', label: 'nav.plans', icon: PlanIcon, shown: may('planTargets') },
    { to: '/uploads', label: 'nav.uploads', icon: UploadIcon, shown: may('dryRunUpload') },
    {
      to: '/programmes',
      label: 'nav.programmes',
      icon: VisitsIcon,
      shown: viewer.role !== 'EMPLOYEE' && may('programmes'),
    },
    { to: '/leads', label: 'nav.leads', icon: TeamIcon, shown: may('setTeamManager') },
    { to: '/visits', label: 'nav.visits', icon: DoneIcon, shown: viewer.role !== 'AUDITOR' && may('broughtVisits') },
    { to: '/force-majeure', label: 'nav.force_majeure', icon: ForceMajeureIcon, shown: may('forceMajeureDays') },
    { to: '/accounts', label: 'nav.accounts', icon: AccountsIcon, shown: may('accounts') },
    { to: '/settings', label: 'nav.settings', icon: SettingsIcon, shown: may('updateOrganisation') },
    { to: '/api-keys', label: 'nav.api_keys', icon: KeyIcon, shown: may('apiKeys') },
    { to: '/explorer', label: 'nav.explorer', icon: ExploreIcon, shown: may('explorer') },
  ];
  const home = firstPlace(viewer);
  const shown = all.filter((place) => place.shown);
  return [...shown.filter(({ to }) => to === home), ...shown.filter(({ to }) => to !== home)];
}

/** Where each role starts. */
export function firstPlace(viewer: Viewer): string {
  if (viewer.role === 'EMPLOYEE') return '/maps/me';
  if (viewer.role === 'MANAGER') return '/team';
  if (viewer.role === 'AUDITOR') return '/visits';
  if (viewer.role === 'ADMINISTRATOR') return '/accounts';
  if (viewer.role === 'ANALYST') return '/employees';
  return '/';
}
