import { useTranslate } from 'react-admin';
import { leavesOf, relaxed } from './criteria.ts';
import { ofLeaf } from './figures.ts';
import type { Stage } from './rule-set.ts';
import { useSubjects } from './useSubjects.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** What staying asks when a stage says nothing of its own: entry, let down a little, value by value. */
export const RelaxedWords = ({ stage }: { stage: Stage }) => {
  const translate = useTranslate();
  const words = useWords();
  const { rules } = useWorkshop();
  const { nameOf } = useSubjects(rules);
  const kept = relaxed(stage.entry, rules);
  const asked = kept ? leavesOf(kept) : [];
  const dropped = leavesOf(stage.entry).filter((leaf) => leaf.about === 'tenure' || leaf.about === 'fact');
  if (leavesOf(stage.entry).length === 0) return <p>{translate('rules.tree.nothing_asked')}</p>;
  return (
    <>
      <p>{translate('rules.stage.relaxed')}</p>
      <ul className="rule-words">
        {asked.map((leaf, i) => {
          const entry = leavesOf(stage.entry).find((one) => one.about === leaf.about && one.code === leaf.code && one.is === leaf.is);
          const figure = ofLeaf(leaf, rules);
          return (
            <li key={`${leaf.code} ${i}`}>
              {translate(leaf.is === '>=' ? 'rules.stage.relaxed_least' : 'rules.stage.relaxed_most', { name: nameOf(leaf), value: words.shown(figure, leaf.value), entry: words.shown(figure, entry?.value ?? leaf.value) })}
            </li>
          );
        })}
        {dropped.map((leaf) => <li key={`${leaf.about} ${leaf.code}`}>{translate('rules.stage.not_again', { name: nameOf(leaf) })}</li>)}
      </ul>
    </>
  );
};
