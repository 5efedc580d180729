import { hash } from 'node:crypto';

/**
 * A file names people without a code. An employee's code is made of his name and his supervisor's, so that two people of one name in
 * different teams stay two.
 */
export function employeeCode(name: string, supervisor: string): string {
  return `${slug(name)}.${slug(supervisor)}`;
}

export function leaderCode(name: string): string {
  return slug(name);
}

export function teamCode(supervisor: string): string {
  return `team-${slug(supervisor)}`;
}

/** The teams of one manager. Apart from `teamCode`, so that nobody's team can stand below itself. */
export function parentTeamCode(manager: string): string {
  return `unit-${slug(manager)}`;
}

const LONGEST = 48;
/** The same few hundred names come up in every row. */
const known = new Map<string, string>();

/** "Dr. Ada Nowak" becomes "dr-ada-nowak"; letters of any script stay. A long name, or one without letters, ends in its fingerprint. */
function slug(name: string): string {
  let made = known.get(name);
  if (made === undefined) {
    const plain = name
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    made =
      plain !== '' && plain.length <= LONGEST
        ? plain
        : `${plain.slice(0, LONGEST - 9)}-${hash('sha256', name, 'hex').slice(0, 8)}`;
    if (known.size < 50_000) known.set(name, made);
  }
  return made;
}
