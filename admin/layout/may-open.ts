import type { Viewer } from '../auth-provider.ts';

/** What each page asks for first. A page whose question is refused is not opened at all: half a form says nothing to somebody who may not send it. */
const NEEDS: readonly [page: RegExp, operation: string][] = [
  [/^\/employees(\/|$)/, 'employees'],
  [/^\/team$/, 'teamBoard'],
  [/^\/team-kpis$/, 'kpiBoard'],
  [/^\/(maps\/|my-kpis$)/, 'careerMap'],
  [/^\/proposals(\/|$)/, 'stageProposals'],
  [/^\/rules\/[^/]+\/how-we-judge$/, 'howWeJudge'],
  [/^\/rules(\/|$)(?!.*how-we-judge$)/, 'ruleSet'],
  [/^\/signal-kinds(\/|$)/, 'findSignalKinds'],
  [/^\/(metrics|kpis|competencies)(\/|$)/, 'saveRulePart'],
  [/^\/(standards|acknowledgements)(\/|$)/, 'acknowledgements'],
  [/^\/calendars(\/|$)/, 'calendars'],
  [/^\/closures(\/|$)/, 'closures'],
  [/^\/sla(\/|$)/, 'slaPolicies'],
  [/^\/service-levels(\/|$)/, 'slaAttainment'],
  [/^\/near-breach$/, 'slaNearBreach'],
  [/^\/contacts(\/|$)/, 'contacts'],
  [/^\/plan-targets(\/|$)/, 'planTargets'],
  [/^\/leads$/, 'setTeamManager'],
  [/^\/settings$/, 'updateOrganisation'],
  [/^\/uploads(\/|$)/, 'uploads'],
  [/^\/programmes(\/|$)/, 'programmes'],
  [/^\/visits(\/|$)/, 'broughtVisits'],
  [/^\/results(\/|$)/, 'visits'],
  [/^\/record-visit$/, 'recordVisits'],
  [/^\/disputes$/, 'disputes'],
  [/^\/my-mirror$/, 'myMirror'],
  [/^\/announced$/, 'announcedProgrammes'],
  [/^\/conformity(\/|$)/, 'conformityMap'],
  [/^\/calibrations(\/|$)/, 'calibrations'],
  [/^\/my-standards(\/|$)/, 'acknowledge'],
  [/^\/force-majeure(\/|$)/, 'forceMajeureDays'],
  [/^\/accounts(\/|$)/, 'accounts'],
  [/^\/api-keys(\/|$)/, 'apiKeys'],
  [/^\/explorer$/, 'explorer'],
];

/** Whether somebody may open an address, typed by hand or not. The server refuses what is behind it in any case. */
export function mayOpen(viewer: Viewer, pathname: string): boolean {
  const need = NEEDS.find(([page]) => page.test(pathname));
  return need === undefined || viewer.may.includes(need[1]);
}
