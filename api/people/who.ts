import type { PeopleRule, PersonDecision, PersonQuestion } from '../import-target.js';
import type { Sender } from '../sql.js';
import { ALIKE, AlikeNames, likenessOf } from './alike-names.js';
import { employeeCode, leaderCode } from './person-code.js';

/** Somebody as a file names him. */
export interface Named {
  code: string | null;
  name: string | null;
  lead: string | null;
}

export type Who =
  | { known: 'KNOWN' | 'NEW'; code: string }
  | { known: 'UNDECIDED'; question: PersonQuestion }
  | { known: 'UNKNOWN' };

const CANDIDATES = 3;
/** Names that the index finds for a name, of which the most alike are looked at. */
const LOOKED_AT = 10;

/**
 * Finds out whom a file means, a batch of rows at a time and each person once. Nobody is taken for somebody else in silence: who is
 * alike but not the same, and who bears the name of somebody known under another lead, is a question until it is decided. So is whoever is like
 * somebody further up in the file who becomes known with it.
 */
export class People {
  private readonly found = new Map<string, Who>();
  private readonly decided: ReadonlyMap<string, string | null>;
  /** Who becomes known with the file: under each lead, where leads tell people apart. */
  private readonly made = new Map<string, AlikeNames>();

  constructor(
    private readonly to: Sender,
    private readonly rule: PeopleRule,
    decisions: readonly PersonDecision[],
  ) {
    this.decided = new Map(decisions.map(({ name, lead, employee }) => [`${name}\0${lead ?? ''}`, employee]));
  }

  get questions(): PersonQuestion[] {
    return [...this.found.values()].flatMap((who) => (who.known === 'UNDECIDED' ? [who.question] : []));
  }

  /** Asks for all of them at once; afterwards `of` knows them. */
  async meet(people: Iterable<Named>): Promise<void> {
    const fresh = new Map<string, Named>();
    for (const person of people) {
      const key = keyOf(person);
      if (!this.found.has(key)) fresh.set(key, person);
    }
    if (fresh.size === 0) return;
    const known = await this.knownAmong([...fresh.values()]);
    for (const [key, person] of fresh) this.found.set(key, this.decide(person, known));
    await this.askAboutLikeness(fresh);
    for (const [key, person] of fresh) this.compareInFile(key, person);
  }

  of(person: Named): Who {
    return this.found.get(keyOf(person))!;
  }

  // What is known decides first, and a person's word before anything else.

  private decide(person: Named, { codes, names }: Known): Who {
    if (person.code === null && person.name === null) return UNKNOWN;
    const word = person.name === null ? undefined : this.decided.get(`${person.name}\0${person.lead ?? ''}`);
    if (word === null) return { known: 'NEW', code: madeCode(person) };
    if (word !== undefined && codes.has(word)) return { known: 'KNOWN', code: word };
    // Somebody who becomes known with the same file.
    if (word !== undefined) return this.rule.unknown === 'CREATE' ? { known: 'NEW', code: word } : UNKNOWN;
    const wanted = this.rule.by === 'CODE' ? person.code : this.rule.by === 'NAME' ? null : madeCode(person);
    if (wanted !== null && codes.has(wanted)) return { known: 'KNOWN', code: wanted };
    if (this.rule.by === 'NAME' && person.name !== null) {
      const same = names.get(person.name.toLowerCase()) ?? [];
      if (same.length === 1) return { known: 'KNOWN', code: same[0]! };
    }
    if (this.rule.by === 'CODE' && person.code === null) return UNKNOWN;
    return this.rule.unknown === 'CREATE' ? { known: 'NEW', code: wanted ?? madeCode(person) } : UNKNOWN;
  }

  private async knownAmong(people: Named[]): Promise<Known> {
    const codes = people.flatMap((person) => [
      ...(person.code === null ? [] : [person.code]),
      ...(person.name === null ? [] : [madeCode(person)]),
    ]);
    const decided = people.flatMap(({ name, lead }) => this.decided.get(`${name}\0${lead ?? ''}`) ?? []);
    const { rows } = await this.to.query<{ code: string; name: string }>(
      'select code, lower(name) as name from employee where code = any($1::text[]) or ($3 and lower(name) = any($2::text[]))',
      [
        [...new Set([...codes, ...decided])],
        people.flatMap(({ name }) => (name === null ? [] : [name.toLowerCase()])),
        this.rule.by === 'NAME',
      ],
    );
    const names = new Map<string, string[]>();
    for (const { code, name } of rows) names.set(name, [...(names.get(name) ?? []), code]);
    return { codes: new Set(rows.map(({ code }) => code)), names };
  }

  /** Who would become known, or stay unknown, is compared with everybody by name. A code says who somebody is; only names can be alike. */
  private async askAboutLikeness(fresh: Map<string, Named>): Promise<void> {
    const open = [...fresh].filter(([key, { name, lead }]) => {
      const who = this.found.get(key)!;
      return (
        name !== null &&
        this.rule.by !== 'CODE' &&
        (who.known === 'NEW' || who.known === 'UNKNOWN') &&
        !this.decided.has(`${name}\0${lead ?? ''}`)
      );
    });
    if (open.length === 0) return;
    const { rows } = await this.to.query<Candidate & { asked: string }>(LIKENESS, [
      [...new Set(open.map(([, { name }]) => name))],
      LOOKED_AT,
    ]);
    const byName = Map.groupBy(rows, ({ asked }) => asked);
    for (const [key, { name, lead }] of open) {
      const candidates = (byName.get(name!) ?? [])
        .map((one) => ({ ...one, likeness: likenessOf(one.name, name!) }))
        .filter((one) => one.likeness >= ALIKE && sameDigits(one.name, name!))
        .toSorted((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
        .slice(0, CANDIDATES)
        .map(shown);
      if (candidates.length > 0)
        this.found.set(key, { known: 'UNDECIDED', question: { name: name!, lead, rows: 0, candidates } });
    }
  }

  /** Two names of one file may be one person too: the one that comes later is asked about. */
  private compareInFile(key: string, { name, lead }: Named): void {
    const who = this.found.get(key)!;
    if (name === null || who.known !== 'NEW' || this.rule.by === 'CODE') return;
    const group = this.rule.by === 'NAME_AND_LEAD' ? (lead ?? '') : '';
    const others = this.made.get(group) ?? new AlikeNames();
    this.made.set(group, others);
    const said = this.decided.has(`${name}\0${lead ?? ''}`);
    const candidates = said ? [] : others.near(name, who.code).filter((one) => sameDigits(one.name, name));
    if (candidates.length === 0) return others.add(name, who.code);
    const question = {
      name,
      lead,
      rows: 0,
      candidates: candidates
        .slice(0, CANDIDATES)
        .map((one) => ({ ...shown({ ...one, teamName: null }), known: false })),
    };
    this.found.set(key, { known: 'UNDECIDED', question });
  }
}

/** The code of somebody new whom a file names without one. */
export function madeCode({ code, name, lead }: Named): string {
  if (code !== null) return code;
  return lead === null ? leaderCode(name!) : employeeCode(name!, lead);
}

// Private: candidates.

interface Known {
  codes: Set<string>;
  names: Map<string, string[]>;
}

type PersonCandidate = PersonQuestion['candidates'][number];

interface Candidate {
  code: string;
  name: string;
  teamName: string | null;
}

const UNKNOWN: Who = { known: 'UNKNOWN' };

/** The index finds who passes its threshold of 0.3, accents counted; the likeness itself decides. */
const LIKENESS = `
  select n.name as asked, e.code, e.name, t.name as "teamName"
  from unnest($1::text[]) as n (name) cross join lateral (
    select code, name, team_id from employee where name % n.name order by similarity(name, n.name) desc, code limit $2
  ) e left join team t on t.id = e.team_id`;

function shown({ code, name, teamName, likeness }: Candidate & { likeness: number }): PersonCandidate {
  return { code, name, teamName, likeness: Math.round(likeness * 100) / 100, known: true };
}

/** "Agent 7" is not "Agent 8", however alike they look. */
function sameDigits(a: string, b: string): boolean {
  return a.replace(/\D+/g, ' ').trim() === b.replace(/\D+/g, ' ').trim();
}

function keyOf({ code, name, lead }: Named): string {
  return `${code ?? ''}\0${name ?? ''}\0${lead ?? ''}`;
}
