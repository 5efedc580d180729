import { useFormat } from '../i18n/format.ts';
import { Part } from './Part.tsx';
import { NumberLink } from './NumberLink.tsx';
import { useSay, useText } from './reader.ts';
import type { PartProps } from './SixParts.tsx';
import { StageChip } from './StageChip.tsx';

export function ProfilePart({ card, map, employee, narrow }: PartProps) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const stage = card.stages.find((s) => s.code === card.held);
  const manager = employee.team?.managerName;
  const lead = format.counted(manager ? 'maps.profile.lead_led' : 'maps.profile.lead', card.tenureDays, {
    task: card.task.name,
    manager,
  });
  const others = map.cards.filter((other) => other.assignmentId !== card.assignmentId);
  return (
    <Part n={1} title={say('maps.profile.title')} lead={lead} narrow={narrow}>
      <dl className="sm">
        {employee.position && (
          <>
            <dt>{say('maps.profile.position')}</dt>
            <dd>{employee.position}</dd>
          </>
        )}
        {employee.team && (
          <>
            <dt>{say('maps.profile.team')}</dt>
            <dd>{employee.team.name}</dd>
          </>
        )}
        {employee.hiredOn && (
          <>
            <dt>{say('maps.profile.hired')}</dt>
            <dd>{format.day(employee.hiredOn)}</dd>
          </>
        )}
        <dt>{say('maps.profile.in_task')}</dt>
        <dd>
          {say('maps.profile.from', { day: format.day(card.startedOn) })},{' '}
          <NumberLink node={card.tenureNodeId}>{format.counted('format.days', card.tenureDays)}</NumberLink>
          {card.startEstimated && <div className="cap">{say('maps.profile.estimated')}</div>}
        </dd>
        <dt>{say('maps.profile.stage')}</dt>
        <dd>
          {card.held} {text(stage?.name)}, {say(`maps.how.${card.heldHow}`, { _: '' })} {format.day(card.heldSince)}
        </dd>
        {others.map((other) => (
          <div key={other.assignmentId} className="pair">
            <dt>{other.task.name}</dt>
            <dd>
              <StageChip stage={other.held} of={other.stages.map((s) => s.code)} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="cap later">{say('maps.profile.later')}</p>
    </Part>
  );
}
