/**
 * The best possible estimator: it knows the generator (the law, how skills are spread among people, how newcomers learn, every client's
 * habit, which rows are dirt) and sees the same window; only the draws are hidden from it. It names the stage of greatest probability
 * given the signals (Bayes' rule by importance sampling from the generator's own people). It takes skills as still over the window.
 */
import type { DemoClient } from '../../api/demo/clients.js';
import {
  HOURS_SPREAD,
  medianHours,
  ratingChances,
  repeatChance,
  solvedChance,
  type Skills,
} from '../../api/demo/law.js';
import { skillsOn, type DemoPlan } from '../../api/demo/plan.js';
import { addDays } from '../../api/scoring/calendar.js';
import type { Day } from '../../api/scoring/rules.js';
import type { Case } from './truth-cases.js';

const SKILLS = ['service', 'independence', 'pace', 'care'] as const;
const DAYS_BACK = [5, 15, 25, 35, 45, 55, 65, 75, 85];
const LOW = -7;
const STEP = 0.05;
const GRID = Array.from({ length: 281 }, (_, i) => LOW + i * STEP);

/** Skills that people of other organisations of the generator have over a window, without what a newcomer still lacks. */
export function peopleOf(plans: DemoPlan[], on: Day): Skills[] {
  return plans.flatMap(({ people, last }) =>
    people.flatMap(({ careers }) =>
      careers.map((career) => {
        const over = DAYS_BACK.map((back) => skillsOn({ ...career, newcomer: false }, last, addDays(on, -back)));
        const mean = (skill: keyof Skills) => over.reduce((sum, each) => sum + each[skill], 0) / over.length;
        return { service: mean('service'), independence: mean('independence'), pace: mean('pace'), care: mean('care') };
      }),
    ),
  );
}

/** Weights of the drawn skills given what was seen of one person, who lacks so much on each skill as a newcomer. */
export function weigh(
  draws: Skills[],
  lacking: number,
  seen: Case,
  from: Day,
  clients: Map<string, DemoClient>,
): number[] {
  const tables = likelihoods(seen, from, clients);
  const logs = draws.map((draw) => SKILLS.reduce((sum, skill) => sum + at(tables[skill], draw[skill] + lacking), 0));
  const most = logs.reduce((a, b) => Math.max(a, b));
  return logs.map((log) => Math.exp(log - most));
}

function at(table: number[], value: number): number {
  const place = Math.min(GRID.length - 1.001, Math.max(0, (value - LOW) / STEP));
  const low = Math.floor(place);
  return table[low]! + (place - low) * (table[low + 1]! - table[low]!);
}

/** Log-likelihood of each skill alone: given whether a matter was solved, its rating says nothing more about the other skills. */
function likelihoods({ sent, evidence }: Case, from: Day, clients: Map<string, DemoClient>) {
  const ratings = new Map<string, number>();
  const counts = { solved: 0, unsolved: 0, contacts: 0, repeats: 0, logHours: 0 };
  const rated = new Map<string, { solved: boolean; rating: number; client: DemoClient }>();
  const solved = new Map<string, boolean>();
  for (const { item, signal } of sent) {
    const dirt = signal.forceMajeure || item.clientCode!.includes('burst') || item.externalId!.endsWith('-again');
    if (dirt || signal.day < from || signal.day > evidence.asOf) continue;
    const value = Number(item.value);
    if (item.kind === 'contact_handled') counts.contacts += 1;
    if (item.kind === 'repeat_contact') counts.repeats += 1;
    if (item.kind === 'resolution_time') counts.logHours += usual(Math.log(value / 3600));
    if (item.kind === 'solved_in_dialogue') {
      counts[value === 1 ? 'solved' : 'unsolved'] += 1;
      solved.set(item.interaction!, value === 1);
    }
    if (item.kind === 'rating') {
      const client = clients.get(item.clientCode!)!;
      rated.set(item.interaction!, { solved: solved.get(item.interaction!)!, rating: value, client });
    }
  }
  for (const { solved: well, rating, client } of rated.values()) {
    const key = `${Number(well)} ${rating} ${client.lean}`;
    ratings.set(key, (ratings.get(key) ?? 0) + 1);
  }
  const still: Skills = { service: 0, independence: 0, pace: 0, care: 0 };
  const table = (skill: keyof Skills, log: (skills: Skills) => number) =>
    GRID.map((value) => log({ ...still, [skill]: value }));
  return {
    service: table('service', (skills) => {
      let sum = 0;
      for (const [key, n] of ratings) {
        const [well, rating, lean] = key.split(' ').map(Number);
        sum += n * Math.log(Math.max(1e-12, ratingChances(skills, well === 1, lean!)[rating! - 1]!));
      }
      return sum;
    }),
    independence: table('independence', (skills) => {
      const chance = solvedChance(skills);
      return counts.solved * Math.log(chance) + counts.unsolved * Math.log(1 - chance);
    }),
    // Of normal values with a known spread their sum tells everything.
    pace: table('pace', (skills) => {
      const mean = Math.log(medianHours(skills));
      return (counts.logHours * mean - (counts.contacts * mean ** 2) / 2) / HOURS_SPREAD ** 2;
    }),
    care: table('care', (skills) => {
      const chance = repeatChance(skills);
      return counts.repeats * Math.log(chance) + (counts.contacts - counts.repeats) * Math.log(1 - chance);
    }),
  };
}

const FORGOTTEN = Math.log(40);

/** A matter that somebody forgot to close took 40 times as long; it is told by its size. */
function usual(logHours: number): number {
  return logHours > Math.log(24) + 4 * HOURS_SPREAD ? logHours - FORGOTTEN : logHours;
}
