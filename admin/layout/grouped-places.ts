import type { Place } from './places.ts';

/** What belongs together in a long menu, by the first part of the address. What is nowhere here stands on top, without a heading. */
const GROUPS: readonly { label: string; addresses: readonly string[] }[] = [
  {
    label: 'nav.group_rules',
    addresses: [
      'rules',
      'signal-kinds',
      'metrics',
      'kpis',
      'competencies',
      'standards',
      'acknowledgements',
      'my-standards',
      'calendars',
      'closures',
      'sla',
    ],
  },
  {
    label: 'nav.group_service',
    addresses: ['service-levels', 'near-breach', 'contacts', 'plan-targets'],
  },
  {
    label: 'nav.group_evidence',
    addresses: [
      'uploads',
      'programmes',
      'visits',
      'record-visit',
      'announced',
      'results',
      'disputes',
      'calibrations',
      'conformity',
      'force-majeure',
    ],
  },
  { label: 'nav.group_house', addresses: ['leads', 'accounts', 'settings', 'api-keys', 'explorer'] },
];
/** A menu of no more is read at a glance. */
const SHORT = 8;

export interface PlaceGroup {
  /** Null: without a heading. */
  label: string | null;
  places: Place[];
}

/** A long menu in groups, in their order; a short one as it is. */
export function inGroups(places: Place[]): PlaceGroup[] {
  if (places.length <= SHORT) return [{ label: null, places }];
  const groupOf = ({ to }: Place) => GROUPS.find(({ addresses }) => addresses.includes(to.split('/')[1]!));
  return [undefined, ...GROUPS].flatMap((group) => {
    const own = places.filter((place) => groupOf(place) === group);
    return own.length === 0 ? [] : [{ label: group?.label ?? null, places: own }];
  });
}
