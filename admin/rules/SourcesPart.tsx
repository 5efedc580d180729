import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { Block } from './Block.tsx';
import { FlawLines } from './FlawLines.tsx';
import { KindsTable } from './KindsTable.tsx';
import { NumberField } from './NumberField.tsx';
import { Pick } from './Pick.tsx';
import { sourceNames } from './rule-set.ts';
import { Sum } from './Sum.tsx';
import { Ticks } from './Ticks.tsx';
import { useLabel } from './useLabel.ts';
import { UsedIn } from './UsedIn.tsx';
import { useWorkshop } from './workshop.ts';

const AUDIT_FIGURES = [
  'openDays',
  'acknowledgeDays',
  'disputeDays',
  'decideDays',
  'bonusMost',
  'passMark',
  'gapPoints',
  'sideVisits',
] as const;

/** Which evidence counts at all: everywhere, on single tasks, and how the two sides of visits weigh. */
export const SourcesPart = () => {
  const translate = useTranslate();
  const { rules, tasks, readOnly, flaws, set } = useWorkshop();
  const { field } = useLabel(rules);
  const options = sourceNames.map((value) => ({ value, text: translate(`maps.sources.${value}`) }));
  const { byTask, everywhere } = rules.sources;
  const free = tasks.filter((task) => !byTask[task.id]);
  const nameOf = (id: string) => tasks.find((task) => task.id === id)?.name ?? id;
  return (
    <>
      <Block title={translate('rules.sources.title')} lead={translate('rules.sources.lead')}>
        <Ticks path="sources.everywhere" label={field('sources.everywhere')} options={options} />
        {everywhere.map((source) => (
          <UsedIn key={source} noun="SOURCE" code={source} name={translate(`maps.sources.${source}`, { _: source })} />
        ))}
      </Block>
      <Block title={translate('rules.sources.by_task')} lead={translate('rules.sources.by_task_lead')}>
        {Object.keys(byTask).map((id) => (
          <div key={id} className="rule-row">
            <Ticks path={`sources.byTask.${id}`} label={nameOf(id)} options={options} />
            {!readOnly && (
              <Button variant="text" onClick={() => set(`sources.byTask.${id}`, undefined)}>
                {translate('rules.sources.as_everywhere', { task: nameOf(id) })}
              </Button>
            )}
          </div>
        ))}
        {Object.keys(byTask).length === 0 && <p className="cap">{translate('rules.sources.no_task')}</p>}
        {!readOnly && free.length > 0 && (
          <Pick
            label={translate('rules.sources.add_task')}
            value=""
            onChange={(id) => id && set(`sources.byTask.${id}`, everywhere)}
            groups={[
              {
                label: '',
                options: [
                  { value: '', text: translate('rules.sources.add_task') },
                  ...free.map((task) => ({ value: task.id, text: task.name })),
                ],
              },
            ]}
          />
        )}
      </Block>
      <Block title={translate('rules.sources.sides')} lead={translate('rules.sources.sides_lead')}>
        <div className="rule-grid">
          <NumberField path="auditSides.manager" label={field('auditSides.manager')} />
          <NumberField path="auditSides.independent" label={field('auditSides.independent')} />
        </div>
        <Sum values={[rules.auditSides.manager, rules.auditSides.independent]} />
        <FlawLines flaws={flaws.filter((flaw) => flaw.path === 'auditSides')} />
      </Block>
      <Block title={translate('rules.sources.audits')} lead={translate('rules.sources.audits_lead')}>
        <div className="rule-grid">
          {AUDIT_FIGURES.map((name) => (
            <NumberField key={name} path={`audits.${name}`} label={field(`audits.${name}`)} />
          ))}
        </div>
      </Block>
      <KindsTable />
    </>
  );
};
