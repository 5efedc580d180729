import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { marksOf, stretchFor, withMarks, type CurveMarks as Marks } from './curve-marks.ts';
import { ofMetric } from './figures.ts';
import { NumberInput } from './NumberInput.tsx';
import type { Curve } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

/** Floor, target and stretch as three numbers: what HR agreed on, without drawing it. A band has no such marks. */
export const CurveMarks = ({
  curve,
  metric,
  onChange,
}: {
  curve: Curve;
  metric: string;
  onChange: (curve: Curve) => void;
}) => {
  const translate = useTranslate();
  const { rules, readOnly } = useWorkshop();
  const marks = marksOf(curve);
  if (!marks) return null;
  const figure = ofMetric(metric, rules);
  const put = (change: Partial<Marks>) => onChange(withMarks(curve, { ...marks, ...change }));
  const field = (name: 'floor' | 'target' | 'stretch', value: number) => (
    <div className="rule-field">
      <span className="rule-label">{translate(`rules.marks.${name}`)}</span>
      <div>
        <NumberInput
          label={translate(`rules.marks.${name}`)}
          figure={figure}
          value={value}
          readOnly={readOnly}
          onChange={(next) => put({ [name]: next })}
        />
      </div>
      <span className="cap">{translate(`rules.marks.${name}_help`)}</span>
    </div>
  );
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
