import { ClientsPart } from './ClientsPart.tsx';
import { CompetenciesPart } from './CompetenciesPart.tsx';
import { CoursePart } from './CoursePart.tsx';
import { GoalsPart } from './GoalsPart.tsx';
import { PlanPart } from './PlanPart.tsx';
import { ProfilePart } from './ProfilePart.tsx';
import { useSay } from './reader.ts';
import type { MapCardFragment, MapPageQuery, WholeMapFragment } from '../../schema/generated/operations.ts';

export interface PartProps {
  card: MapCardFragment;
  map: WholeMapFragment;
  employee: MapPageQuery['employee'];
  narrow: boolean;
}

export function SixParts(props: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="parts-title">
      <h2 id="parts-title" className={props.narrow ? 'parts-title' : 'unseen'}>
        {say('maps.parts.title')}
      </h2>
      <div className={props.narrow ? 'card' : 'parts'}>
        <ProfilePart {...props} />
        <ClientsPart {...props} />
        <CompetenciesPart {...props} />
        <GoalsPart {...props} />
        <PlanPart {...props} />
        <CoursePart {...props} />
      </div>
    </section>
  );
}
