import { useTranslate } from 'react-admin';
import { Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { TreeActs } from './CriteriaTree.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { groupOf, isLeaf, type Joint } from './criteria.ts';
import { FlawLines } from './FlawLines.tsx';
import { Grip } from './Grip.tsx';
import { PlusIcon } from './icons.tsx';
import { Meets } from './Meets.tsx';
import { at } from './path.ts';
import type { Criterion, Leaf, Rules } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

/** A group under its word: all, any or none of what stands in it. */
export const CriterionGroup = ({ path, acts, top = false }: { path: string; acts: TreeActs; top?: boolean }) => {
  const translate = useTranslate();
  const { rules, flaws, readOnly } = useWorkshop();
  const group = groupOf(at(rules, path) as Exclude<Criterion, Leaf>, path);
  const mine = flaws.filter((flaw) => flaw.path === path || flaw.path === group.list);
  const joints: Joint[] = group.joint === 'notAll' ? ['all', 'any', 'none', 'notAll'] : ['all', 'any', 'none'];
  return (
    <div className={top ? 'rule-group' : 'rule-group inner'} data-path={path}>
      <div className="head">
        {!top && !readOnly && <Grip path={path} name={translate('rules.tree.group')} acts={acts} />}
        {readOnly ? (
          <b>{translate(`rules.tree.${group.joint}`)}</b>
        ) : (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={group.joint}
            aria-label={translate('rules.tree.joint')}
            onChange={(_, joint: Joint | null) => joint && acts.rejoin(path, joint)}
          >
            {joints.map((joint) => (
              <ToggleButton key={joint} value={joint}>
                {translate(`rules.tree.${joint}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
        <span>{translate(top ? 'rules.tree.of_top' : 'rules.tree.of')}</span>
        <Meets path={path} words={top} />
      </div>
      <FlawLines flaws={mine} />
      <ul>
        {group.parts.length === 0 && (
          <li className="cap empty">{translate(top ? 'rules.tree.nothing_asked' : 'rules.tree.nothing_inside')}</li>
        )}
        {group.parts.map((part, index) => {
          const place = group.pathOf(index);
          return (
            <li key={place}>
              {isLeaf(part) ? <CriterionRow path={place} acts={acts} /> : <CriterionGroup path={place} acts={acts} />}
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <div className="foot">
          <Button
            variant="text"
            startIcon={<PlusIcon size={14} />}
            onClick={() => acts.add(path, newLeaf(rules, path))}
          >
            {translate('rules.tree.add')}
          </Button>
          <Button variant="text" onClick={() => acts.add(path, { any: [] })}>
            {translate('rules.tree.add_group')}
          </Button>
        </div>
      )}
    </div>
  );
};

/** The first competency that the group doesn't ask about yet, or the days in the task. */
function newLeaf(rules: Rules, path: string): Leaf {
  const asked = groupOf(at(rules, path) as Exclude<Criterion, Leaf>, path)
    .parts.filter(isLeaf)
    .map((leaf) => leaf.code);
  const competency = rules.competencies.find((one) => !asked.includes(one.code));
  return competency
    ? { about: 'competency', code: competency.code, is: '>=', value: 50, source: 'signals' }
    : { about: 'tenure', code: 'tenure', is: '>=', value: 30, source: 'internal' };
}
