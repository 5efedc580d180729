/** The list of exactly those who were counted: employed now, and in the group that is given. */
export const peopleAt = (group: Readonly<Record<string, string>>): string =>
  `/employees?filter=${encodeURIComponent(JSON.stringify({ ...group, employed: true }))}`;
