import { useTranslate } from 'react-admin';
import { Mark } from '../layout/Mark.tsx';
import type { RuleSetDiffQuery } from '../../schema/generated/operations.ts';
import { sectionOf, sections } from './sections.ts';
import { useWords } from './useWords.ts';

const tones = { ADDED: 'met', REMOVED: 'attn', CHANGED: 'ember' } as const;

/** What one version says differently from another, in words, by part. */
export const Changes = ({
  changes,
  head: Head = 'h2',
}: {
  changes: RuleSetDiffQuery['ruleSetDiff'];
  head?: 'h2' | 'h4';
}) => {
  const translate = useTranslate();
  const { text } = useWords();
  if (changes.length === 0) return <p>{translate('rules.compare.none')}</p>;
  const named = changes.filter((change) => change.part === 'NAME');
  const groups = [
    { name: 'name', list: named },
    ...sections.map(({ name }) => ({
      name,
      list: changes.filter((change) => change.part !== 'NAME' && sectionOf(change.part) === name),
    })),
  ].filter((group) => group.list.length > 0);
  return (
    <div className="rule-changes">
      {groups.map(({ name, list }) => (
        <section key={name}>
          <Head>{translate(name === 'name' ? 'rules.field.name' : `rules.sections.${name}`)}</Head>
          <ul>
            {list.map((change) => (
              <li key={`${change.kind} ${change.path}`}>
                <Mark tone={tones[change.kind]}>{translate(`rules.compare.${change.kind}`)}</Mark>
                <span>{text(change.text)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
