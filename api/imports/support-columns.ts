/** The columns of a help desk's export, and what each is taken for. */
export const SUPPORT_COLUMNS = {
  'Unique id': 'interaction',
  channel_name: 'channel',
  'Customer Remarks': 'review',
  'Issue_reported at': 'occurredAt',
  issue_responded: 'response_time',
  Agent_name: 'employee',
  Supervisor: 'team',
  Manager: 'parentTeam',
  'Tenure Bucket': 'tenure',
  'CSAT Score': 'rating',
} as const;

/** Least days in the task that each bucket means; a blank one says nothing. */
export const TENURE = new Map([
  ['', 0],
  ['On Job Training', 0],
  ['0-30', 0],
  ['31-60', 31],
  ['61-90', 61],
  ['>90', 91],
]);

/** In which column the cause of a refused signal stands. */
export function columnOf(field: string): string {
  const columns: Record<string, string> = {
    value: 'CSAT Score',
    employeeCode: 'Agent_name',
    taskCode: 'Issue_reported at',
    occurredAt: 'Issue_reported at',
    externalId: 'Unique id',
    interaction: 'Unique id',
    channel: 'channel_name',
    body: 'Customer Remarks',
  };
  return columns[field] ?? 'row';
}
