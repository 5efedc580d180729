/** Everything that a rule set says, value by value, each with its place, its name and itself in words: what two sets are compared by. */
import type { RuleSet, SourceName } from '../scoring/rules.js';
import { competencyEntries } from './competency-entries.js';
import { kpiEntries, metricEntries } from './figure-entries.js';
import { listed, SOURCE_NAMES, type Names } from './names.js';
import { inThree, say, type Say } from './phrases.js';
import { RulePart } from './rule-part.js';
import { settingEntries } from './setting-entries.js';
import { stageEntries } from './stage-entries.js';

export interface Entry {
  /** The same in every set that has this value, made of codes rather than of positions. */
  key: string;
  path: string;
  part: RulePart;
  /** Where the value belongs and what it is called. */
  label: Say;
  /** Null for a noun itself, of which only its being there is told. */
  said: Say | null;
  /** What is compared. */
  value: unknown;
  /** The key of the noun that it is a part of: told as a whole where the noun itself came or went. */
  within?: string;
}

export function entriesOf(name: string, rules: RuleSet, names: Names): Entry[] {
  return [
    {
      key: 'name',
      path: 'name',
      part: RulePart.NAME,
      label: say('Name of the set', 'Название набора', 'Nazwa zestawu'),
      said: () => name,
      value: name,
    },
    ...settingEntries(rules),
    ...sourceEntries(rules, names),
    ...metricEntries(rules, names),
    ...kpiEntries(rules),
    ...competencyEntries(rules),
    ...stageEntries(rules),
  ];
}

/** In the order of the way of the data, whatever the order they were picked in. */
const ALL_SOURCES = Object.keys(SOURCE_NAMES) as SourceName[];

export function sourceEntries({ sources }: RuleSet, names: Names): Entry[] {
  const entry = (path: string, label: Say, list: SourceName[]): Entry => {
    const sorted = ALL_SOURCES.filter((source) => list.includes(source));
    return {
      key: path,
      path,
      part: RulePart.SOURCES,
      label,
      said: (l) =>
        listed(
          l,
          sorted.map((source) => SOURCE_NAMES[source]),
        ),
      value: sorted,
    };
  };
  return [
    entry('sources.everywhere', say('Sources that count', 'Что учитывается', 'Co się liczy'), sources.everywhere),
    ...Object.entries(sources.byTask).map(([task, list]) => {
      const name = names.tasks.get(task) ?? task;
      return entry(
        `sources.byTask.${task}`,
        say(
          `Sources that count on the task ${name}`,
          `Что учитывается на задаче ${name}`,
          `Co się liczy w zadaniu ${name}`,
        ),
        list,
      );
    }),
  ];
}

/** `label: value`, as it is printed. */
export function sentence({ label, said }: Entry) {
  return inThree((l) => (said === null ? label(l) : `${label(l)}: ${said(l)}`));
}
