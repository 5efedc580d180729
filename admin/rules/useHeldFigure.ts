import { useState } from 'react';
import { ofCurve, type Figure } from './figures.ts';
import type { Kpi } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

/** The unit in which a KPI is typed, as it was when its form opened: a short time typed into hours must not make minutes of the next one. Another metric has its own. */
export function useHeldFigure({ metric, curve }: Pick<Kpi, 'metric' | 'curve'>): Figure {
  const { rules } = useWorkshop();
  const of = `${metric} ${rules.metrics.find(({ code }) => code === metric)?.unit}`;
  const [held, hold] = useState(() => ({ of, figure: ofCurve(metric, curve, rules) }));
  if (held.of === of) return held.figure;
  const figure = ofCurve(metric, curve, rules);
  hold({ of, figure });
  return figure;
}
