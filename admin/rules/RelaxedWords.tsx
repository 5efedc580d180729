import { useTranslate } from 'react-admin';
import { groupOf, isLeaf, leavesOf, relaxed } from './criteria.ts';
import { ofLeaf } from './figures.ts';
import type { Criterion, Leaf, Stage } from './rule-set.ts';
import { useSubjects } from './useSubjects.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** What staying asks when a stage says nothing of its own: entry, let down a little, value by value. */
export const RelaxedWords = ({ stage }: { stage: Stage }) => {
  const translate = useTranslate();
  const { rules } = useWorkshop();
  const { nameOf } = useSubjects(rules);
  const origins = new Map<Leaf, Leaf>();
  const kept = relaxed(stage.entry, rules, origins);
  const asked = new Set(kept ? leavesOf(kept).map((leaf) => origins.get(leaf)) : []);
  const dropped = leavesOf(stage.entry).filter((leaf) => !asked.has(leaf));
  if (leavesOf(stage.entry).length === 0) return <p>{translate('rules.tree.nothing_asked')}</p>;
  return (
    <>
      <p>{translate('rules.stage.relaxed')}</p>
      {kept && leavesOf(kept).length > 0 && <Words criterion={kept} origins={origins} />}
      {dropped.length > 0 && (
        <ul className="rule-words">
          {dropped.map((leaf, i) => (
            <li key={`${leaf.code} ${i}`}>{translate('rules.stage.not_again', { name: nameOf(leaf) })}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const Words = ({ criterion, origins }: { criterion: Criterion; origins: Map<Leaf, Leaf> }) => {
  const translate = useTranslate();
  const words = useWords();
  const { rules } = useWorkshop();
  const { nameOf } = useSubjects(rules);
  const parts = isLeaf(criterion) ? [criterion] : groupOf(criterion, '').parts;
  const told = (leaf: Leaf) => {
    const figure = ofLeaf(leaf, rules);
    const entry = words.shown(figure, origins.get(leaf)?.value ?? leaf.value);
    return translate(leaf.is === '>=' ? 'rules.stage.relaxed_least' : 'rules.stage.relaxed_most', {
      name: nameOf(leaf),
      value: words.shown(figure, leaf.value),
      entry,
    });
  };
  return (
    <ul className="rule-words">
      {parts.map((part, i) => (
        <li key={i}>
          {isLeaf(part) ? (
            told(part)
          ) : (
            <>
              {translate(`rules.tree.${groupOf(part, '').joint}`)} {translate('rules.tree.of')}
              <Words criterion={part} origins={origins} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
