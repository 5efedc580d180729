import type { ProgrammePagePartsFragment, ProgrammePlanInput } from '../../schema/generated/operations.ts';
import { noWords, type Words } from '../standards/standard-form.ts';

/** The plan of a programme as it is typed. */
export interface Plan {
  name: string;
  startsOn: string;
  endsOn: string;
  cadence: string;
  perLocation: string;
  disclosure: string;
  locationIds: string[];
  taskIds: string[];
  goals: Words;
  useOfResults: Words;
}

/** How far a programme is, as a colour. */
export const STATUS_TONES: Record<string, 'plain' | 'met' | 'warn'> = { DRAFT: 'plain', ACTIVE: 'met', ENDED: 'warn' };

export function planOf(programme: ProgrammePagePartsFragment): Plan {
  const words = (some: { en?: string | null; ru?: string | null; pl?: string | null }): Words => ({
    ...noWords(),
    ...Object.fromEntries((['en', 'ru', 'pl'] as const).map((locale) => [locale, some[locale] ?? ''])),
  });
  return {
    name: programme.name,
    startsOn: programme.startsOn ?? '',
    endsOn: programme.endsOn ?? '',
    cadence: programme.cadence ?? '',
    perLocation: programme.visitsPerLocation == null ? '' : String(programme.visitsPerLocation),
    disclosure: programme.disclosure,
    locationIds: programme.locations.map(({ id }) => id),
    taskIds: [...programme.taskIds],
    goals: words(programme.goals),
    useOfResults: words(programme.useOfResults),
  };
}

/** What the API is sent, or where it can't be read. */
export function readPlan(plan: Plan): { input: ProgrammePlanInput | null; flaws: Record<string, string> } {
  const flaws: Record<string, string> = {};
  if (!plan.name.trim()) flaws['name'] = 'name';
  if (plan.endsOn && (!plan.startsOn || plan.endsOn < plan.startsOn)) flaws['endsOn'] = 'ends';
  const many = /^\d{1,4}$/.test(plan.perLocation.trim()) ? Number(plan.perLocation) : null;
  if (plan.perLocation.trim() && (many === null || many < 1 || many > 1000)) flaws['perLocation'] = 'per_location';
  if (Object.keys(flaws).length > 0) return { input: null, flaws };
  const { perLocation: _, name, startsOn, endsOn, cadence, ...rest } = plan;
  return {
    input: {
      ...rest,
      name: name.trim(),
      startsOn: startsOn || null,
      endsOn: endsOn || null,
      cadence: cadence || null,
      visitsPerLocation: many,
    },
    flaws,
  };
}
