import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { NumberField } from './NumberField.tsx';
import type { Stage } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** The level a stage demands of each competency: what the gap on a map is measured against. */
export const LevelFields = ({ stage, path }: { stage: Stage; path: string }) => {
  const translate = useTranslate();
  const { text } = useWords();
  const { rules, readOnly, set } = useWorkshop();
  const names = new Map(rules.competencies.map((one) => [one.code, text(one.name, one.code)]));
  const free = rules.competencies.filter((one) => stage.demands[one.code] === undefined);
  return (
    <>
      {Object.keys(stage.demands).length === 0 && <p className="cap">{translate('rules.stage.no_levels')}</p>}
      <div className="rule-grid">
        {Object.keys(stage.demands).map((code) => (
          <div key={code}>
            <NumberField path={`${path}.demands.${code}`} label={names.get(code) ?? code} />
            {!readOnly && (
              <Button variant="text" onClick={() => set(`${path}.demands.${code}`, undefined)}>
                {translate('rules.stage.level_off', { name: names.get(code) ?? code })}
              </Button>
            )}
          </div>
        ))}
      </div>
      {!readOnly &&
        free.map((one) => (
          <Button key={one.code} variant="text" onClick={() => set(`${path}.demands.${one.code}`, 50)}>
            {translate('rules.stage.level_on', { name: text(one.name, one.code) })}
          </Button>
        ))}
    </>
  );
};
