import type { Employee } from './employee.js';
import type { TeamRow } from './read-teams.js';

/** An employee with what lists show beside him, read as one row. */
export interface EmployeeRow extends Employee {
  team: TeamRow | null;
  hasAccount: boolean;
}
