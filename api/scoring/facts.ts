/** Facts that a criterion may ask about. Each is one number about an assignment, given with the evidence. */
import type { SourceName } from './rules.js';

export interface FactKind {
  source: SourceName;
  /** What the number is: 0 or 1, points of 100, or whole days. */
  unit: 'yes' | 'points' | 'days';
}

export const FACTS: Record<string, FactKind> = {
  /** All mandatory standards of the task are acknowledged. */
  standards_acknowledged: { source: 'standards', unit: 'yes' },
  /** The latest knowledge test, or 100 while a certificate is valid. */
  knowledge_test: { source: 'test', unit: 'points' },
  /** Days since the last visit with a critical failure. */
  critical_free_days: { source: 'audits', unit: 'days' },
  /** The manager's assessment says "ready to mentor". */
  ready_to_mentor: { source: 'assessments', unit: 'yes' },
  mentoring_course: { source: 'course', unit: 'yes' },
};
