import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { markFlaws, marksOf, stretchFor, withMarks, type CurveMarks as Marks } from './curve-marks.ts';
import { directionOf } from './curve.ts';
import type { Figure } from './figures.ts';
import { FlawIcon } from './icons.tsx';
import { NumberInput } from './NumberInput.tsx';
import type { Curve, Kpi } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

/** Floor, target and stretch as three numbers: what HR agreed on, without drawing it. A band has no such marks. */
export const CurveMarks = ({
  kpi,
  figure,
  typed,
  onType,
  onChange,
}: {
  kpi: Kpi;
  figure: Figure;
  /** What was typed and contradicts the direction. */
  typed: Partial<Marks>;
  onType: (typed: Partial<Marks>) => void;
  onChange: (curve: Curve) => void;
}) => {
  const translate = useTranslate();
  const { readOnly } = useWorkshop();
  const id = useId();
  const drawn = marksOf(kpi.curve);
  if (!drawn) return null;
  const runs = kpi.direction === 'band' ? directionOf(kpi.curve) : kpi.direction;
  const flawsOf = (some: Partial<Marks>) => markFlaws({ ...drawn, ...some }, runs, some);
  // What stopped contradicting because the curve changed elsewhere was never written, so the curve's own mark shows.
  const flaws = Object.keys(typed).length > 0 ? flawsOf(typed) : [];
  const kept = flaws.length > 0 ? typed : {};
  const marks = { ...drawn, ...kept };
  const put = (change: Partial<Marks>) => {
    const next = { ...kept, ...change };
    if (flawsOf(next).length > 0) onType(next);
    else onChange(withMarks(kpi.curve, { ...drawn, ...next }));
  };
  const field = (name: 'floor' | 'target' | 'stretch', value: number) => {
    const flaw = flaws.find(({ at }) => at === name);
    return (
      <div className="rule-field">
        <span className="rule-label">{translate(`rules.marks.${name}`)}</span>
        <div>
          <NumberInput
            label={translate(`rules.marks.${name}`)}
            figure={figure}
            value={value}
            readOnly={readOnly}
            bad={flaw !== undefined}
            {...(flaw && { describedBy: `${id}-${name}` })}
            onChange={(next) => put({ [name]: next })}
          />
        </div>
        <span className="cap">{translate(`rules.marks.${name}_help`)}</span>
        {flaw && (
          <div className="rule-flaws" id={`${id}-${name}`} role="status">
            <div className="rule-flaw">
              <FlawIcon size={14} />
              {translate(`rules.marks.${flaw.says}`)}
            </div>
          </div>
        )}
      </div>
    );
  };
  return (
    <div className="rule-grid" role="group" aria-label={translate('rules.marks.title')}>
      {field('floor', marks.floor)}
      {field('target', marks.target)}
      {marks.stretch !== null && field('stretch', marks.stretch)}
      {!readOnly && (
        <Button
          variant="text"
          sx={{ alignSelf: 'center' }}
          onClick={() => put({ stretch: marks.stretch === null ? stretchFor(marks) : null })}
        >
          {translate(marks.stretch === null ? 'rules.marks.add_stretch' : 'rules.marks.no_stretch')}
        </Button>
      )}
    </div>
  );
};
