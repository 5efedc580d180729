import { useTranslate } from 'react-admin';
import type { PlanTargetRowFragment } from '../../schema/generated/operations.ts';

/** Whom a plan is for, in words: the person, team or task, and the task that narrows it. */
export function useWhom() {
  const translate = useTranslate();
  return ({ scope, employeeName, teamName, taskName }: PlanTargetRowFragment): string => {
    const whom = scope === 'TASK' ? null : (employeeName ?? teamName ?? '');
    if (whom === null) return translate('plans.whom_task', { task: taskName ?? '' });
    return taskName === null ? whom : translate('plans.whom_on', { whom, task: taskName });
  };
}
