import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { CurveEditor } from './CurveEditor.tsx';
import { CurveMarks } from './CurveMarks.tsx';
import { marksOf, markFlaws, withMarks, type CurveMarks as Marks } from './curve-marks.ts';
import { scoreAt, turned } from './curve.ts';
import { FlawLines } from './FlawLines.tsx';
import { NumberField } from './NumberField.tsx';
import { PickField } from './PickField.tsx';
import { periodNames, type Curve, type Direction, type Kpi } from './rule-set.ts';
import { ServesFields } from './ServesFields.tsx';
import { SmartCheck } from './SmartCheck.tsx';
import { TextField } from './TextField.tsx';
import { TextsField } from './TextsField.tsx';
import { useHeldFigure } from './useHeldFigure.ts';
import { useLabel } from './useLabel.ts';
import { firstCurve } from './usual.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

const directions: Direction[] = ['higher', 'lower', 'band'];

/** A KPI: its metric, and the curve that makes a score of it. The target follows the curve; the direction is HR's word, and a curve that runs otherwise is told as a flaw. */
export const KpiForm = ({ kpi, path }: { kpi: Kpi; path: string }) => {
  const translate = useTranslate();
  const { text } = useWords();
  const { rules, set, readOnly, flaws } = useWorkshop();
  const { field } = useLabel(rules);
  const metrics = rules.metrics.map((metric) => ({ value: metric.code, text: text(metric.name, metric.code) }));
  const figure = useHeldFigure(kpi);
  // Marks typed that contradict the direction: they stay in their fields and out of the draft.
  const [typed, setTyped] = useState<Partial<Marks>>({});
  const bend = (curve: Curve, direction = kpi.direction) => {
    setTyped({});
    set(path, { ...kpi, curve, direction, target: targetOf(kpi, curve) });
  };
  const turn = (to: Direction) => {
    const curve = turned(kpi.curve, to);
    const marks = Object.keys(typed).length > 0 ? marksOf(curve) : null;
    const wanted = marks && { ...marks, ...typed };
    bend(wanted && markFlaws(wanted, to, typed).length === 0 ? withMarks(curve, wanted) : curve, to);
  };
  const unitOf = (code: string) => rules.metrics.find((metric) => metric.code === code)?.unit;
  // A curve over hours says nothing about a share: with another unit it begins anew.
  const measureBy = (code: string) => {
    if (unitOf(code) === unitOf(kpi.metric)) return set(`${path}.metric`, code);
    setTyped({});
    const curve = firstCurve(rules.metrics.find((metric) => metric.code === code));
    set(path, { ...kpi, metric: code, curve, direction: 'higher', target: curve.at(-1)!.value });
  };
  const title = text(rules.metrics.find((metric) => metric.code === kpi.metric)?.name, kpi.metric);
  return (
    <>
      <TextsField path={`${path}.name`} label={field('kpis.name')} />
      <TextsField path={`${path}.description`} label={field('kpis.description')} long />
      <div className="rule-grid">
        <PickField path={`${path}.metric`} label={field('kpis.metric')} options={metrics} onPick={measureBy} />
        <PickField
          path={`${path}.beside`}
          label={field('kpis.beside')}
          options={[{ value: '', text: translate('rules.kpi.beside_none') }, ...metrics]}
          onPick={(code) => set(`${path}.beside`, code || null)}
        />
        <NumberField
          path={`${path}.target`}
          label={field('kpis.target')}
          help={translate('rules.help.kpis_target')}
          held={figure}
        />
      </div>
      <div className="rule-grid">
        <TextField path={`${path}.owner`} label={translate('rules.smart.owner')} />
        <PickField
          path={`${path}.period`}
          label={translate('rules.smart.period')}
          options={[
            { value: '', text: translate('rules.kpi.beside_none') },
            ...periodNames.map((value) => ({ value, text: translate(`rules.smart.period_${value}`) })),
          ]}
          onPick={(period) => set(`${path}.period`, period || undefined)}
        />
        <PickField
          path={`${path}.outcome`}
          label={translate('rules.smart.serves')}
          options={[{ value: '', text: translate('rules.kpi.beside_none') }, ...metrics]}
          onPick={(code) => set(`${path}.outcome`, code || null)}
        />
      </div>
      <ServesFields kpi={kpi} path={path} />
      <div className="rule-curve-head">
        <div>
          <h3>{translate('rules.curve.title', { metric: title })}</h3>
          {!readOnly && <p className="cap">{translate('rules.curve.lead')}</p>}
        </div>
        {readOnly ? (
          <span className="rule-read">{translate(`rules.curve.${kpi.direction}`)}</span>
        ) : (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={kpi.direction}
            aria-label={translate('rules.curve.direction')}
            onChange={(_, to: Direction | null) => to && turn(to)}
          >
            {directions.map((direction) => (
              <ToggleButton key={direction} value={direction}>
                {translate(`rules.curve.${direction}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </div>
      <FlawLines flaws={flaws.filter((flaw) => flaw.path === `${path}.direction`)} />
      <CurveMarks kpi={kpi} figure={figure} typed={typed} onType={setTyped} onChange={bend} />
      <CurveEditor path={`${path}.curve`} curve={kpi.curve} metric={kpi.metric} figure={figure} onChange={bend} />
      <SmartCheck kpi={kpi} />
    </>
  );
};

/** A target that stood on a point goes with it; any other stays as long as the curve scores it 100. */
function targetOf({ curve: old, target }: Kpi, curve: Curve): number {
  const onPoint = (points: Curve) => points.some((point) => point.value === target && point.score === 100);
  if (onPoint(curve) || (!onPoint(old) && scoreAt(curve, target) === 100)) return target;
  const full = curve
    .filter((point) => point.score === 100)
    .sort((one, other) => Math.abs(one.value - target) - Math.abs(other.value - target));
  return full[0]?.value ?? target;
}
