import type { PlanScope, PlanTargetInput } from '../../schema/generated/operations.ts';

/** A plan as it is typed. */
export interface PlanDraft {
  scope: PlanScope;
  employeeCode: string | null;
  teamCode: string | null;
  taskCode: string | null;
  from: string;
  to: string;
  planned: string;
}

/** The month after today's for a team: what is planned most often. */
export function nothingYet(today: string): PlanDraft {
  const now = new Date(today);
  const day = (month: number, of: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), month, of)).toISOString().slice(0, 10);
  const next = now.getUTCMonth() + 1;
  return {
    scope: 'TEAM' as PlanScope,
    employeeCode: null,
    teamCode: null,
    taskCode: null,
    from: day(next, 1),
    to: day(next + 1, 0),
    planned: '',
  };
}

/** A whole number, with the spaces and points that people write between thousands; null when it is none. */
export function wholeOf(typed: string): number | null {
  const digits = typed.replaceAll(/[\s  .,](?=\d{3}(?:\D|$))/g, '').trim();
  const value = /^\d{1,8}$/.test(digits) ? Number(digits) : 0;
  return value >= 1 && value <= 10_000_000 ? value : null;
}

/** What is sent; null while something is missing. A plan for a task alone names no person and no team. */
export function readPlan({
  scope,
  employeeCode,
  teamCode,
  taskCode,
  from,
  to,
  planned,
}: PlanDraft): PlanTargetInput | null {
  const whom = { EMPLOYEE: employeeCode, TEAM: teamCode, TASK: taskCode }[scope];
  const figure = wholeOf(planned);
  if (!whom || !from || !to || to < from || figure === null) return null;
  return {
    employeeCode: scope === 'EMPLOYEE' ? employeeCode : null,
    teamCode: scope === 'TEAM' ? teamCode : null,
    taskCode,
    from,
    to,
    planned: figure,
  };
}
