import { LinkBase, useTranslate } from 'react-admin';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { isReplaced } from './replaced.ts';
import { useHereInView } from './useHereInView.ts';

/** The versions around this one, as tabs. */
export const VersionBar = ({
  here,
  sets,
  changes,
}: {
  here: string;
  sets: readonly RuleSetRowFragment[];
  changes: number;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const bar = useHereInView(here);
  const near = sets.filter((one, i) => i < 4 || one.id === here || one.inForce).slice(0, 6);
  const words = (one: RuleSetRowFragment) => {
    if (one.status === 'DRAFT') return translate('rules.bar.draft');
    if (one.inForce)
      return one.effectiveFrom
        ? translate('rules.bar.in_force', { day: format.day(one.effectiveFrom) })
        : translate('rules.bar.always');
    if (one.status === 'RETIRED') return translate('rules.bar.retired');
    if (isReplaced(one, sets)) return translate('rules.status.replaced');
    return one.effectiveFrom
      ? translate('rules.bar.from', { day: format.day(one.effectiveFrom) })
      : translate('rules.bar.before');
  };
  return (
    <nav ref={bar} className="rule-versions" aria-label={translate('rules.bar.label')}>
      {near.map((one) => (
        <LinkBase key={one.id} to={`/rules/${one.id}`} aria-current={one.id === here ? 'page' : undefined}>
          <span className={`dot ${one.status === 'DRAFT' ? 'draft' : one.inForce ? 'force' : ''}`} aria-hidden="true" />
          {translate('rules.bar.version', { n: one.version })} {words(one)}
          {one.id === here && one.status === 'DRAFT' && changes > 0 && (
            <span className="rule-was">{translate('rules.change_count', { smart_count: changes })}</span>
          )}
        </LinkBase>
      ))}
    </nav>
  );
};
