import { useTranslate } from 'react-admin';
import { Checkbox } from '@mui/material';
import { NumberField } from './NumberField.tsx';
import { FilterFields } from './FilterFields.tsx';
import { FlawLines } from './FlawLines.tsx';
import { MetricPreview } from './MetricPreview.tsx';
import { Pick } from './Pick.tsx';
import { PickField } from './PickField.tsx';
import { PickMany } from './PickMany.tsx';
import { measureNames, periodNames, sourceNames, unitNames, type MeasureName, type Metric } from './rule-set.ts';
import { TextField } from './TextField.tsx';
import { usual } from './usual.ts';
import { TextsField } from './TextsField.tsx';
import { useKindName } from './useKindName.ts';
import { useLabel } from './useLabel.ts';
import { useWorkshop } from './workshop.ts';

const steadied: MeasureName[] = ['mean', 'share', 'rate'];

/** How a figure is made: what it counts, how, over which time, from how many, and how it is steadied. */
export const MetricForm = ({ metric, path }: { metric: Metric; path: string }) => {
  const translate = useTranslate();
  const { rules, set, readOnly, flaws } = useWorkshop();
  const { field } = useLabel(rules);
  const { options } = useKindName();
  const listed = (group: string, names: readonly string[]) =>
    names.map((value) => ({ value, text: translate(`rules.${group}.${value}`) }));
  // What belongs to one measure only comes and goes with it.
  const measure = (next: string) =>
    set(
      path,
      without({
        ...metric,
        measure: next,
        per: next === 'rate' ? metric.per : [],
        successFrom: next === 'share' ? (metric.successFrom ?? 75) : null,
        kinds: next === 'tenure' || next === 'formula' ? [] : metric.kinds,
        formula: next === 'formula' ? (metric.formula ?? { text: '' }) : undefined,
        shrink: steadied.includes(next as MeasureName) ? metric.shrink : null,
        unit:
          ({ share: 'share', rate: 'per100', count: 'count', tenure: 'days' } as Partial<Record<string, string>>)[
            next
          ] ?? metric.unit,
      }),
    );
  const shrink = flaws.filter((flaw) => flaw.path === `${path}.shrink`);
  const tick = (id: string, label: string, checked: boolean, change: (on: boolean) => void) =>
    readOnly ? (
      <p>
        {label}: {translate(checked ? 'rules.yes' : 'rules.no')}
      </p>
    ) : (
      <div className="rule-tick">
        <Checkbox id={`${path}-${id}`} checked={checked} onChange={(event) => change(event.target.checked)} />
        <label htmlFor={`${path}-${id}`}>{label}</label>
      </div>
    );
  return (
    <>
      <TextsField path={`${path}.name`} label={field('metrics.name')} />
      <div className="rule-grid">
        <PickField
          path={`${path}.source`}
          label={field('metrics.source')}
          options={sourceNames.map((value) => ({ value, text: translate(`maps.sources.${value}`) }))}
        />
        <PickField
          path={`${path}.measure`}
          label={field('metrics.measure')}
          options={listed('measures', measureNames)}
          onPick={measure}
        />
        <PickField path={`${path}.unit`} label={field('metrics.unit')} options={listed('unit_names', unitNames)} />
      </div>
      {metric.measure === 'formula' && (
        <TextField
          path={`${path}.formula.text`}
          label={translate('rules.measures.formula')}
          help={translate('rules.help.metrics_formula')}
        />
      )}
      <FlawLines flaws={flaws.filter((flaw) => flaw.path === `${path}.formula`)} />
      {metric.measure !== 'tenure' && metric.measure !== 'formula' && (
        <PickMany path={`${path}.kinds`} label={field('metrics.kinds')} options={options} />
      )}
      {metric.measure === 'rate' && <PickMany path={`${path}.per`} label={field('metrics.per')} options={options} />}
      <FilterFields metric={metric} path={path} />
      <div className="rule-grid">
        {metric.measure === 'share' && (
          <NumberField
            path={`${path}.successFrom`}
            label={field('metrics.successFrom')}
            help={translate('rules.help.metrics_successFrom')}
          />
        )}
        <div className="rule-field" data-path={`${path}.window`}>
          <label htmlFor={`${path}-window`}>{field('metrics.window')}</label>
          <Pick
            id={`${path}-window`}
            value={metric.window.kind === 'days' ? 'days' : metric.window.period}
            readOnly={readOnly}
            groups={[
              {
                label: '',
                options: [
                  { value: 'days', text: translate('rules.metric.some_days') },
                  ...periodNames.map((value) => ({ value, text: translate(`rules.metric.full_${value}`) })),
                ],
              },
            ]}
            onChange={(kind) =>
              set(`${path}.window`, kind === 'days' ? { kind: 'days', days: 90 } : { kind: 'full', period: kind })
            }
          />
        </div>
        {metric.window.kind === 'days' && (
          <NumberField path={`${path}.window.days`} label={field('metrics.window.days')} />
        )}
        <NumberField
          path={`${path}.minSample`}
          label={field('metrics.minSample')}
          help={translate('rules.help.metrics_minSample')}
        />
      </div>
      {tick('half', translate('rules.metric.recency'), metric.halfLifeDays !== null, (on) =>
        set(`${path}.halfLifeDays`, on ? 90 : null),
      )}
      {metric.halfLifeDays !== null && (
        <div className="rule-grid">
          <NumberField path={`${path}.halfLifeDays`} label={field('metrics.halfLifeDays')} />
        </div>
      )}
      {steadied.includes(metric.measure) &&
        !metric.kinds.includes('visits') &&
        tick('shrink', translate('rules.metric.steady'), metric.shrink !== null, (on) =>
          set(`${path}.shrink`, on ? { fixedM: usual(metric) } : null),
        )}
      {metric.shrink && (
        <div className="rule-grid">
          <NumberField
            path={`${path}.shrink.fixedM`}
            label={field('metrics.shrink.fixedM')}
            help={translate('rules.help.metrics_fixedM')}
          />
        </div>
      )}
      <FlawLines flaws={shrink} />
      <MetricPreview metric={metric} />
    </>
  );
};

/** A field that has no value leaves the set. */
const without = <T extends object>(whole: T): T =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as T;
