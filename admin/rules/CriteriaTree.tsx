import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CriterionGroup } from './CriterionGroup.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { groupOf, holderOf, isLeaf, joined, moved, withParts, type Joint, type Move } from './criteria.ts';
import { MeetsDay } from './MeetsDay.tsx';
import { at } from './path.ts';
import type { Criterion, Leaf } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

export interface TreeActs {
  add: (groupPath: string, part: Criterion) => void;
  remove: (path: string) => void;
  rejoin: (groupPath: string, joint: Joint) => void;
  move: (path: string, move: Move) => void;
}

/** Criteria nested as all, any, none. Alt with an arrow moves the row that has the focus; its handle opens the same as a menu. */
export const CriteriaTree = ({ path }: { path: string }) => {
  const translate = useTranslate();
  const { rules, set } = useWorkshop();
  const root = at(rules, path) as Criterion;
  const focusNext = useRef<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (focusNext.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-grip="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  });
  const acts: TreeActs = {
    add: (group, part) => {
      const held = at(rules, group) as Exclude<Criterion, Leaf>;
      focusNext.current = groupOf(joined(groupOf(held, group).joint, []) as Exclude<Criterion, Leaf>, group).pathOf(
        groupOf(held, group).parts.length,
      );
      set(
        path,
        withParts(root, path, group, (parts) => [...parts, part]),
      );
    },
    remove: (place) => {
      const group = holderOf(place);
      const index = Number(/\[(\d+)\]$/.exec(place)?.[1] ?? 0);
      set(
        path,
        withParts(root, path, group, (parts) => parts.filter((_, i) => i !== index)),
      );
      setSaid(translate('rules.tree.removed'));
      focusNext.current = place.replace(/\[\d+\]$/, `[${Math.max(0, index - 1)}]`);
    },
    rejoin: (group, joint) => {
      const { parts } = groupOf(at(rules, group) as Exclude<Criterion, Leaf>, group);
      set(group, joined(joint, parts));
    },
    move: (place, way) => {
      const next = moved(root, path, place, way);
      setSaid(translate(next ? 'rules.tree.moved' : 'rules.tree.no_way'));
      if (!next) return;
      focusNext.current = next.path;
      set(path, next.root);
    },
  };
  return (
    <div className="rule-tree" ref={frame}>
      {isLeaf(root) ? <CriterionRow path={path} acts={acts} alone /> : <CriterionGroup path={path} acts={acts} top />}
      <MeetsDay />
      <div className="unseen" role="status">
        {said}
      </div>
    </div>
  );
};
