import type { Texts } from '../scoring/rules.js';
import { canonical } from '../scoring/canonical.js';
import type { Names } from './names.js';
import { inThree, say, type Say } from './phrases.js';
import { entriesOf, type Entry } from './rule-entries.js';
import { RulePart, type NamedRules } from './rule-part.js';

export interface Change {
  path: string;
  part: RulePart;
  kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  text: Texts;
  before: Texts | null;
  after: Texts | null;
}

/** What changed from one set to another, in words. A noun that came or went is told once, not value by value. */
export function diffRules(from: NamedRules, to: NamedRules, names: Names): Change[] {
  // Each version has a name of its own: that it differs changes no rule.
  const before = new Map(entriesOf(to.name, from.body, names).map((entry) => [entry.key, entry]));
  const after = new Map(entriesOf(to.name, to.body, names).map((entry) => [entry.key, entry]));
  const changes: Change[] = [];
  for (const [key, entry] of after) {
    const old = before.get(key);
    if (!old && !(entry.within !== undefined && !before.has(entry.within)))
      changes.push(told(ADDED, 'ADDED', null, entry));
    else if (old && canonical(old.value) !== canonical(entry.value)) changes.push(changed(old, entry));
  }
  for (const [key, entry] of before) {
    if (!after.has(key) && !(entry.within !== undefined && !after.has(entry.within)))
      changes.push(told(REMOVED, 'REMOVED', entry, null));
  }
  return [...changes, ...reordered(from, to)].toSorted((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
}

const ADDED = say('Added', 'Добавлено', 'Dodano');
const REMOVED = say('Removed', 'Убрано', 'Usunięto');
const ORDER = Object.values(RulePart);

function changed(old: Entry, entry: Entry): Change {
  const [before, after] = [inThree(old.said!), inThree(entry.said!)];
  const text = inThree((l) => {
    const label = entry.label(l);
    return {
      en: `${label}: ${after.en} (was ${before.en}).`,
      ru: `${label}: ${after.ru} (было ${before.ru}).`,
      pl: `${label}: ${after.pl} (było ${before.pl}).`,
    }[l];
  });
  return { path: entry.path, part: entry.part, kind: 'CHANGED', text, before, after };
}

function told(verb: Say, kind: 'ADDED' | 'REMOVED', old: Entry | null, entry: Entry | null): Change {
  const { path, part, label, said } = (entry ?? old)!;
  const value = said && inThree(said);
  const text = inThree((l) => `${verb(l)}: ${label(l)}${value ? `, ${value[l]}` : ''}.`);
  return { path, part, kind, text, before: old ? value : null, after: entry ? value : null };
}

/** The order of stages is the path itself; that of the other lists is how they are shown. */
function reordered(from: NamedRules, to: NamedRules): Change[] {
  const lists = [
    ['metrics', RulePart.METRICS, say('Order of metrics', 'Порядок показателей', 'Kolejność wskaźników')],
    ['kpis', RulePart.KPIS, say('Order of KPIs', 'Порядок KPI', 'Kolejność KPI')],
    [
      'competencies',
      RulePart.COMPETENCIES,
      say('Order of competencies', 'Порядок компетенций', 'Kolejność kompetencji'),
    ],
    ['stages', RulePart.STAGES, say('Order of stages', 'Порядок этапов', 'Kolejność etapów')],
  ] as const;
  return lists.flatMap(([path, part, label]) => {
    const [old, now] = [from.body[path].map(({ code }) => code), to.body[path].map(({ code }) => code)];
    const before = old.filter((code) => now.includes(code)).join(', ');
    const after = now.filter((code) => old.includes(code)).join(', ');
    if (before === after) return [];
    return [
      changed(
        { key: path, path, part, label, said: () => before, value: before },
        { key: path, path, part, label, said: () => after, value: after },
      ),
    ];
  });
}
