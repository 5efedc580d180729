import { useTranslate } from 'react-admin';
import { Mark } from '../layout/Mark.tsx';
import type { RuleSetDiffQuery } from '../../schema/generated/operations.ts';
import { sectionOf, sections } from './sections.ts';
import { useWords } from './useWords.ts';

const tones = { ADDED: 'met', REMOVED: 'attn', CHANGED: 'ember' } as const;

/** What one version says differently from another, in words, by part. */
export const Changes = ({ changes }: { changes: RuleSetDiffQuery['ruleSetDiff'] }) => {
  const translate = useTranslate();
  const { text } = useWords();
  if (changes.length === 0) return <p>{translate('rules.compare.none')}</p>;
  const named = changes.filter((change) => change.part === 'NAME');
  const groups = [
    { name: 'name', list: named },
    ...sections.map(({ name }) => ({ name, list: changes.filter((change) => change.part !== 'NAME' && sectionOf(change.part) === name) })),
  ].filter((group) => group.list.length > 0);
  return (
    <div className="rule-changes">
      {groups.map(({ name, list }) => (
        <section key={name}>
          <h3>{translate(name === 'name' ? 'rules.field.name' : `rules.sections.${name}`)}</h3>
          <ul>
            {list.map((change) => (
              <li key={`${change.kind} ${change.path}`}>
                <Mark tone={tones[change.kind]}>{translate(`rules.compare.${change.kind}`)}</Mark>
                <span>
                  {text(change.text)}
                  {change.before && change.after && <span className="cap"> {translate('rules.compare.was_is', { before: text(change.before), after: text(change.after) })}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
