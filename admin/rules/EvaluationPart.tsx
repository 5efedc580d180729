import { useTranslate } from 'react-admin';
import { Block } from './Block.tsx';
import { NumberField } from './NumberField.tsx';
import { useLabel } from './useLabel.ts';
import { useWorkshop } from './workshop.ts';

/** When a stage changes: evaluations in a row, new evidence, grace, and how far retention gives way. */
export const EvaluationPart = () => {
  const translate = useTranslate();
  const { rules } = useWorkshop();
  const { field } = useLabel(rules);
  const number = (name: string) => (
    <NumberField
      path={`evaluation.${name}`}
      label={field(`evaluation.${name}`)}
      help={translate(`rules.help.evaluation_${name.replaceAll('.', '_')}`, { _: '' })}
    />
  );
  return (
    <>
      <Block title={translate('rules.evaluation.streaks')} lead={translate('rules.evaluation.streaks_lead')}>
        <div className="rule-grid">
          {number('rise')}
          {number('fall')}
        </div>
      </Block>
      <Block title={translate('rules.evaluation.evidence')} lead={translate('rules.evaluation.evidence_lead')}>
        <div className="rule-grid">
          {number('newSignals')}
          {number('staleAfter')}
        </div>
      </Block>
      <Block title={translate('rules.evaluation.care')} lead={translate('rules.evaluation.care_lead')}>
        <div className="rule-grid">
          {number('graceDays')}
          {number('unnoticedDays')}
        </div>
      </Block>
      <Block title={translate('rules.evaluation.relax')} lead={translate('rules.evaluation.relax_lead')}>
        <div className="rule-grid">
          {number('relax.points')}
          {number('relax.share')}
          {number('relax.other')}
        </div>
      </Block>
    </>
  );
};
