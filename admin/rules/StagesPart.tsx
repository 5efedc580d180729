import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { StageChip } from '../maps/StageChip.tsx';
import { within } from './path.ts';
import { FlawIcon, PlusIcon } from './icons.tsx';
import type { Stage } from './rule-set.ts';
import { StageForm } from './StageForm.tsx';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** What each stage asks, one stage at a time. */
export const StagesPart = () => {
  const translate = useTranslate();
  const { text } = useWords();
  const { rules, flaws, wanted, readOnly, set } = useWorkshop();
  const codes = rules.stages.map((stage) => stage.code);
  const asked = Number(/^stages\[(\d+)\]/.exec(wanted ?? '')?.[1] ?? -1);
  const [index, setIndex] = useState(
    Math.max(0, Math.min(asked === -1 ? Math.min(2, codes.length - 1) : asked, codes.length - 1)),
  );
  const [seen, setSeen] = useState(wanted);
  if (wanted !== seen) {
    setSeen(wanted);
    if (asked >= 0 && asked < codes.length) setIndex(asked);
  }
  const here = Math.max(0, Math.min(index, codes.length - 1));
  const stage = rules.stages[here];
  const add = () => {
    set('stages', [...rules.stages, newStage(codes)]);
    setIndex(rules.stages.length);
  };
  return (
    <section>
      <div className="rule-stages">
        <ToggleButtonGroup
          exclusive
          size="small"
          value={here}
          aria-label={translate('rules.stage.which')}
          onChange={(_, next: number | null) => next !== null && setIndex(next)}
        >
          {rules.stages.map((one, i) => (
            <ToggleButton key={one.code} value={i} aria-label={`${one.code} ${text(one.name)}`}>
              <StageChip stage={one.code} of={codes} {...(i === here && { name: text(one.name) })} />
              {flaws.some((flaw) => within(flaw.path, `stages[${i}]`)) && (
                <span className="flawed">
                  <FlawIcon size={14} />
                </span>
              )}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {!readOnly && (
          <Button variant="text" startIcon={<PlusIcon size={14} />} onClick={add}>
            {translate('rules.stage.add')}
          </Button>
        )}
      </div>
      {stage && <StageForm key={stage.code} stage={stage} path={`stages[${here}]`} />}
    </section>
  );
};

/** The next code in the row: R5 after R4. */
function newStage(codes: string[]): Stage {
  const letter = /^\D*/.exec(codes.at(-1) ?? 'R')![0] || 'R';
  let number = codes.length + 1;
  while (codes.includes(`${letter}${number}`)) number++;
  const empty = { en: '', ru: '', pl: '' };
  return {
    code: `${letter}${number}`,
    name: empty,
    about: empty,
    advice: { style: 'delegating', text: empty },
    minStayDays: 0,
    entry: { all: [] },
    retention: null,
    demands: {},
  };
}
