import { plainText } from '../plain-text.js';
import { badInput, Refusal } from '../refusals.js';
import type { VersionRow } from './read-standards.js';
import type { OverruleInput } from './standard.input.js';
import { checkWording, type Warning, type Worded } from './wording.js';

/** What a draft keeps of its overrulings: those of warnings that are still there. The others went with the words that they were about. */
export function keptOverrules(draft: Worded, overrules: OverruleInput[]): OverruleInput[] {
  const known = byKey(draft);
  const read = overrules.map((each, at) => checkedOverrule(each, at, known));
  return read.filter(({ key }) => known.has(key));
}

/**
 * Every warning mended or overruled, in the draft or now. A reason for a warning that isn't there is refused too when it is given now,
 * since it would be about something else.
 */
export function settledOverrules(version: VersionRow, overrules: OverruleInput[]): OverruleInput[] {
  const known = byKey(version);
  const read = overrules.map((each, at) => {
    if (!known.has(each.key)) throw badInput(`overrules[${at}].key`, 'the key of a warning of this draft', each.key);
    return checkedOverrule(each, at, known);
  });
  const before = version.overruled.filter(({ key }) => known.has(key) && !read.some((each) => each.key === key));
  const all = [...before.map(({ key, reason }) => ({ key, reason })), ...read];
  const open = [...known.values()].filter(({ key }) => !all.some((each) => each.key === key));
  if (open.length > 0)
    throw new Refusal(
      'BAD_USER_INPUT',
      `Mend or overrule each warning first; ${open.length} are open. ${open[0]!.why.en}`,
      {
        field: 'overrules',
        expected: 'a reason for every warning that stays',
        came: `${open.length} without one`,
        warnings: open.slice(0, 100),
      },
    );
  return all;
}

function checkedOverrule({ key, reason }: OverruleInput, at: number, known: Map<string, Warning>): OverruleInput {
  if (known.get(key)?.code === 'NO_MEASURABLE_ITEM')
    throw badInput(`overrules[${at}].key`, 'a warning that can be overruled: a standard needs a measurable item', key);
  return { key, reason: plainText(`overrules[${at}].reason`, reason, 1000, 3) };
}

function byKey(worded: Worded): Map<string, Warning> {
  return new Map(checkWording(worded).map((each) => [each.key, each]));
}
