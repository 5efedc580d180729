import { Part } from './Part.tsx';
import { useSay, useText } from './reader.ts';
import { useFormat } from '../i18n/format.ts';
import type { PartProps } from './SixParts.tsx';

/** Advice of the stage, as the rule set words it, and the widest gaps. A catalogue of steps does not exist yet, so none is made up. */
export function PlanPart({ card, narrow }: PartProps) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const stage = card.stages.find((s) => s.code === card.held);
  const gaps = card.competencies
    .filter((c) => (c.gap ?? 0) > 0)
    .toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
    .slice(0, 3);
  const used = card.competencies.filter((c) => c.state !== 'unused');
  const asked = used.filter((c) => c.demanded !== null);
  const told = asked.length > 0 ? asked : used;
  const enough = told.length > 0 && told.every((c) => c.score !== null);
  const lead =
    gaps.length > 0
      ? say('maps.plan.lead', { name: text(gaps[0]!.name) })
      : say(enough ? 'maps.plan.lead_even' : 'maps.plan.lead_lacking');
  return (
    <Part n={5} title={say('maps.plan.title')} lead={lead} narrow={narrow}>
      <ul className="acts sm">
        {gaps.map((gap) => (
          <li key={gap.code}>
            <Plus />
            <span>
              {text(gap.name)}{' '}
              <span className="cap">
                {say('maps.competencies.gap', { gap: format.number(gap.gap!, gap.gap! < 1 ? 1 : 0) })}
              </span>
            </span>
          </li>
        ))}
        {stage && text(stage.advice) && (
          <li>
            <Plus />
            <span>
              {text(stage.advice)}{' '}
              <span className="cap">
                {say('maps.plan.advice', {
                  stage: stage.code,
                  style: say(`maps.style.${stage.style}`, { _: stage.style }),
                })}
              </span>
            </span>
          </li>
        )}
      </ul>
      <p className="cap later">{say('maps.plan.later')}</p>
    </Part>
  );
}

const Plus = () => (
  <svg
    width="15"
    height="15"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d="M9 3.5v11M3.5 9h11" />
  </svg>
);
