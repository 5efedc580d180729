import { LinkBase, useTranslate } from 'react-admin';
import type { RuleSetDiffQuery } from '../../schema/generated/operations.ts';
import { FlawIcon } from './icons.tsx';
import { partOf } from './parts.ts';
import { sectionOf, sections, type SectionName } from './sections.ts';
import { useHereInView } from './useHereInView.ts';
import { useWorkshop } from './workshop.ts';

export const SectionRail = ({ here, changes }: { here: SectionName; changes: RuleSetDiffQuery['ruleSetDiff'] }) => {
  const translate = useTranslate();
  const { ruleSetId, flaws } = useWorkshop();
  const bar = useHereInView(here);
  return (
    <nav ref={bar} className="rule-rail" aria-label={translate('rules.rail')}>
      {sections.map(({ name }) => {
        const flawed = flaws.filter((flaw) => sectionOf(partOf(flaw.path)) === name).length;
        const changed = changes.filter((change) => sectionOf(change.part) === name).length;
        return (
          <LinkBase key={name} to={`/rules/${ruleSetId}/${name}`} aria-current={name === here ? 'page' : undefined}>
            <span>{translate(`rules.sections.${name}`)}</span>
            {changed > 0 && (
              <span
                className="dot"
                role="img"
                aria-label={translate('rules.change_count', { smart_count: changed })}
                title={translate('rules.change_count', { smart_count: changed })}
              />
            )}
            {flawed > 0 && (
              <span className="flawed">
                <FlawIcon size={13} />{' '}
                <span aria-label={translate('rules.flaw_count', { smart_count: flawed })} role="img">
                  {flawed}
                </span>
              </span>
            )}
          </LinkBase>
        );
      })}
    </nav>
  );
};
