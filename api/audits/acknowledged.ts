/**
 * Rule 1: whether an employee had acknowledged the demands of standard version `version` before a day; an editorial version asks nothing new.
 * All of them SQL. `stands` says which acknowledgements there are, of row `k`.
 */
export function acknowledgedBefore(
  employee: string,
  version: string,
  day: string,
  stands = 'k.superseded_by is null',
): string {
  return `exists (select 1 from acknowledgement k join standard_version known on known.id = k.version_id
    where k.employee_id = ${employee} and known.demands_of = ${version}.demands_of and k.acknowledged_on < ${day} and ${stands})`;
}
