import { useId, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type { TreeActs } from './CriteriaTree.tsx';
import { sourceOf, unitOf } from './criteria.ts';
import { firstValue, leafBefore, sampleOf } from './criterion-start.ts';
import { ofLeaf } from './figures.ts';
import { FlawLines } from './FlawLines.tsx';
import { Grip } from './Grip.tsx';
import { Meets } from './Meets.tsx';
import { NumberInput } from './NumberInput.tsx';
import { at, within } from './path.ts';
import { Pick } from './Pick.tsx';
import type { About, Leaf } from './rule-set.ts';
import { StrictHint } from './StrictHint.tsx';
import { useSubjects } from './useSubjects.ts';
import { useWords } from './useWords.ts';
import { Was } from './Was.tsx';
import { useWorkshop } from './workshop.ts';

/** One criterion as a sentence of lists and numbers: what, at least or at most, how much, from how many signals, strict or not. */
export const CriterionRow = ({ path, acts, alone = false }: { path: string; acts: TreeActs; alone?: boolean }) => {
  const translate = useTranslate();
  const id = useId();
  const words = useWords();
  const { rules, base, flaws, readOnly, set } = useWorkshop();
  const { groups, nameOf } = useSubjects(rules);
  const leaf = at(rules, path) as Leaf;
  const figure = ofLeaf(leaf, rules);
  const mine = flaws.filter((flaw) => within(flaw.path, path));
  const bad = (field: string) => mine.some((flaw) => flaw.path === `${path}.${field}`);
  const old = base ? leafBefore(path, leaf, rules, base) : undefined;
  const changed = old !== undefined && old !== null && old.value !== leaf.value;
  const judged = leaf.about === 'metric' || leaf.about === 'kpi';
  const name = nameOf(leaf);
  const pick = (value: string) => {
    const [about, code] = value.split(':') as [About, string];
    const next: Leaf = { about, code, is: '>=', value: leaf.value, source: sourceOf(about, code, rules) };
    set(path, unitOf(next, rules) === unitOf(leaf, rules) ? next : { ...next, value: firstValue(next, rules) });
  };
  const slide = (event: KeyboardEvent) => {
    const way = event.altKey ? ({ ArrowUp: 'up', ArrowDown: 'down' } as const)[event.key] : undefined;
    if (!way || (event.target as HTMLElement).dataset['grip']) return;
    event.preventDefault();
    acts.move(path, way);
  };
  const flawId = mine.length ? { describedBy: `${id}-flaw` } : {};
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt with an arrow works from any field of the row; the handle has it too
    <div className="rule-crit" data-path={path} role="group" aria-label={name} onKeyDown={readOnly ? undefined : slide}>
      {!readOnly && !alone && <Grip path={path} name={name} acts={acts} />}
      <div className="body">
        <Pick
          label={translate('rules.tree.subject')}
          value={`${leaf.about}:${leaf.code}`}
          groups={groups}
          onChange={pick}
          bad={bad('code')}
          changed={old === null}
          readOnly={readOnly}
          {...flawId}
        />
        {figure.unit === 'yes' ? (
          <Pick
            label={translate('rules.tree.value_of', { what: name })}
            value={leaf.is === '>=' ? 'yes' : 'no'}
            readOnly={readOnly}
            {...flawId}
            groups={[
              {
                label: '',
                options: [
                  { value: 'yes', text: translate('rules.tree.is_yes') },
                  { value: 'no', text: translate('rules.tree.is_no') },
                ],
              },
            ]}
            onChange={(answer) =>
              set(path, { ...leaf, is: answer === 'yes' ? '>=' : '<=', value: answer === 'yes' ? 1 : 0 })
            }
          />
        ) : (
          <>
            <Pick
              label={translate('rules.tree.comparator')}
              value={leaf.is}
              readOnly={readOnly}
              onChange={(is) => set(`${path}.is`, is)}
              groups={[
                {
                  label: '',
                  options: [
                    { value: '>=', text: translate('rules.tree.at_least') },
                    { value: '<=', text: translate('rules.tree.at_most') },
                  ],
                },
              ]}
            />
            <NumberInput
              label={translate('rules.tree.value_of', { what: name })}
              figure={figure}
              value={leaf.value}
              onChange={(value) => set(`${path}.value`, value)}
              bad={bad('value')}
              changed={changed}
              readOnly={readOnly}
              {...flawId}
            />
          </>
        )}
        {old === null && <Was value={null} />}
        {changed && <Was value={words.shown(figure, old.value)} />}
        {judged &&
          (leaf.minSample !== undefined ? (
            <span className="pairing">
              {translate('rules.tree.from')}
              <NumberInput
                label={translate('rules.tree.sample_of', { what: name })}
                figure={{ unit: 'signals', factor: 1, step: 1, min: 0 }}
                value={leaf.minSample}
                onChange={(n) => set(`${path}.minSample`, n)}
                bad={bad('minSample')}
                readOnly={readOnly}
                {...flawId}
              />
              {!readOnly && (
                <Button variant="text" onClick={() => set(`${path}.minSample`, undefined)}>
                  {translate('rules.tree.sample_off')}
                </Button>
              )}
            </span>
          ) : (
            !readOnly && (
              <Button variant="text" onClick={() => set(`${path}.minSample`, sampleOf(leaf, rules))}>
                {translate('rules.tree.sample_on')}
              </Button>
            )
          ))}
        {judged && (
          <Pick
            label={translate('rules.tree.strictness', { what: name })}
            value={leaf.strict ? 'strict' : 'usual'}
            readOnly={readOnly}
            bad={bad('strict')}
            onChange={(how) => set(`${path}.strict`, how === 'strict' ? true : undefined)}
            groups={[
              {
                label: '',
                options: [
                  { value: 'usual', text: translate('rules.tree.usual') },
                  { value: 'strict', text: translate('rules.tree.strict') },
                ],
              },
            ]}
          />
        )}
        <FlawLines flaws={mine} id={`${id}-flaw`} />
        <StrictHint path={path} leaf={leaf} />
      </div>
      <Meets path={path} source={leaf.source} />
    </div>
  );
};
