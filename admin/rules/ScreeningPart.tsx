import { useTranslate } from 'react-admin';
import { Block } from './Block.tsx';
import { NumberField } from './NumberField.tsx';
import { useLabel } from './useLabel.ts';
import { useWorkshop } from './workshop.ts';

/** With what weight a signal counts, and what keeps few signals from deciding. */
export const ScreeningPart = () => {
  const translate = useTranslate();
  const { rules } = useWorkshop();
  const { field } = useLabel(rules);
  const number = (path: string) => (
    <NumberField
      path={path}
      label={field(path)}
      help={translate(`rules.help.${path.replaceAll('.', '_')}`, { _: '' })}
    />
  );
  return (
    <>
      <Block title={translate('rules.screening.burst')} lead={translate('rules.screening.burst_lead')}>
        <div className="rule-grid">
          {number('screening.burstCap')}
          {number('screening.burstCapB2B')}
        </div>
      </Block>
      <Block title={translate('rules.screening.outlier')} lead={translate('rules.screening.outlier_lead')}>
        <div className="rule-grid">
          {number('screening.outlier.z')}
          {number('screening.outlier.minValues')}
        </div>
      </Block>
      <Block title={translate('rules.screening.certainty')} lead={translate('rules.screening.certainty_lead')}>
        <div className="rule-grid">
          {number('interval')}
          {number('coverage')}
        </div>
      </Block>
      <Block title={translate('rules.screening.prior')} lead={translate('rules.screening.prior_lead')}>
        <div className="rule-grid">
          {number('prior.minPeople')}
          {number('prior.kMin')}
          {number('prior.kMax')}
          {number('prior.fixedK')}
        </div>
      </Block>
    </>
  );
};
