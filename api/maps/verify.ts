import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { notFound } from '../refusals.js';
import { rulesById } from '../rules/in-force.js';
import { judge } from '../scorecards/judge.js';
import { mapHash } from '../scorecards/keep.js';
import { hashOfText } from '../scoring/canonical.js';
import { pack } from '../scoring/pack.js';
import { unpack } from '../scoring/unpack.js';
import { ENGINE, type Verdict } from '../scoring/verdict.js';

export interface Verification {
  mapId: string;
  /** For the journal. */
  ruleSetId: string;
  /** EQUAL, DIFFERS, OTHER_ENGINE or INPUTS_ERASED. */
  result: string;
  path: string | null;
  storedHash: string;
  recomputedHash: string | null;
}

/**
 * Makes a stored map again from the evidence rows, with its own rule set, cut-off and as-of date, and compares the hashes, and the stored
 * verdicts where they are there. Nothing is computed from what is stored.
 */
export async function verifyMap(db: Database, viewer: Viewer | null, id: string): Promise<Verification> {
  const maps = await scoped<{
    id: string;
    employee: string;
    asOf: string;
    cutoff: string;
    ruleSet: string;
    engine: number;
    hash: string;
    purpose: string;
  }>(
    db.pool,
    viewer,
    `select m.id, m.employee_id as employee, m.as_of as "asOf", m.cutoff, m.rule_set_id as "ruleSet", m.engine, m.hash, m.purpose
     from career_map m where m.id::text = $1 and $map(m.employee_id, m.id)`,
    [id],
  );
  const map = maps[0];
  if (!map) throw notFound('map');
  const answer = { mapId: map.id, ruleSetId: map.ruleSet, path: null, storedHash: map.hash, recomputedHash: null };
  if (map.engine !== ENGINE) return { ...answer, result: 'OTHER_ENGINE' };
  const cutoff = Number(map.cutoff);
  // All of its scorecards: the map's hash is over every one. Which of them differs is told of those within reach.
  const cards = await scoped<{ assignment: string; verdict: string; hash: string; shown: boolean }>(
    db.pool,
    viewer,
    `select c.assignment_id as assignment, c.verdict, c.hash, $scope(c.employee_id, c.assignment_id) as shown
     from scorecard c where c.map_id = $1 and c.employee_id = $2`,
    [map.id, map.employee],
  );
  const present = new Set(cards.map(({ assignment }) => assignment));
  const assignments = (await assignmentsAsOf(db.pool, [map.employee], map.asOf, cutoff)).filter((each) =>
    present.has(each.id),
  );
  if (assignments.length < present.size) return { ...answer, result: 'INPUTS_ERASED' };
  const rules = await rulesById(db.pool, map.ruleSet);
  const verdicts = await judge(
    db.pool,
    assignments,
    { asOf: map.asOf, cutoff, rules, timeZone: await timeZoneOf(db), preview: map.purpose === 'PREVIEW' },
    true,
  );
  const texts = new Map(verdicts.map((verdict) => [verdict, pack(verdict)]));
  const recomputedHash = mapHash([...texts.values()].map(hashOfText));
  const stored = new Map(cards.map((card) => [card.assignment, card]));
  // A verdict's text is what the map shows. One that isn't there can't say anything wrong.
  const changed = verdicts.find((verdict) => {
    const { hash, verdict: text } = stored.get(verdict.assignment)!;
    const again = texts.get(verdict)!;
    return hash !== hashOfText(again) || (text !== '' && text !== again);
  });
  if (recomputedHash === map.hash && !changed) return { ...answer, result: 'EQUAL', recomputedHash };
  // Where the evidence gives what the verdicts say, it is a stored hash that was changed.
  const path = firstDifference(stored, verdicts) ?? (changed ? `${changed.assignment}.hash` : 'hash');
  const hidden = cards.some(({ assignment, shown }) => !shown && path.startsWith(assignment));
  return { ...answer, result: 'DIFFERS', recomputedHash, path: hidden ? null : path };
}

function firstDifference(stored: Map<string, { verdict: string }>, verdicts: Verdict[]): string | null {
  for (const verdict of verdicts) {
    const text = stored.get(verdict.assignment)?.verdict ?? '';
    const path = differs(text === '' ? null : readable(text), JSON.parse(JSON.stringify(verdict)), verdict.assignment);
    if (path) return path;
  }
  return null;
}

/** A text that was changed beyond reading says nothing that could be compared. */
function readable(text: string): Verdict | null {
  try {
    return unpack(text);
  } catch {
    return null;
  }
}

/** Path of the first value that is not the same; nodes are named by their ids rather than by their position. */
function differs(a: unknown, b: unknown, path: string): string | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${path}.length`;
    return first(a.map((each, i) => differs(each, b[i], `${path}.${(each as { id?: string } | null)?.id ?? i}`)));
  }
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
    return first(
      keys.map((key) =>
        differs((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`),
      ),
    );
  }
  return Object.is(a, b) ? null : path;
}

function first(paths: (string | null)[]): string | null {
  return paths.find((path) => path !== null) ?? null;
}
