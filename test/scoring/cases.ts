/** Five whole people, each with what makes them hard: the same for golden files, recomputation and order. */
import type { ContactSignal, Evidence, OutlierBound, Prior } from '../../api/scoring/evidence.js';
import { readFormula } from '../../api/scoring/formula-text.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { evidence, signal, signals } from './people.js';

export interface Case {
  rules: RuleSet;
  evidence: Evidence;
  priors: Map<string, Prior>;
  bounds: OutlierBound[];
}

const AS_OF = '2026-10-31';
const prior = (metric: string, k: number, m: number, sw2: number | null): [string, Prior] => {
  return [metric, { metric, k, m, sw2, people: 58, from: 'TASK_MONTH', until: '2026-09-30', noSpread: false }];
};
const PRIORS = new Map([
  prior('client_satisfaction', 16.3, 4.26, 1.754509),
  prior('positive_reviews', 18.161092, 0.815497, 0.134061),
  prior('repeat_contacts', 40, 14.2, 0.142),
  prior('resolution_time', 12.5, 70_000, 2.5e9),
]);
const numbers = (n: number, from: (i: number) => number) => Array.from({ length: n }, (_, i) => from(i));
const none = (n: number) => Array<null>(n).fill(null);

/** A steady person near the top, on her way to R4. */
const steady = [
  ...signals(
    'rating',
    AS_OF,
    numbers(34, (i) => [5, 5, 4, 5, 4, 5, 3, 5][i % 8]!),
  ),
  ...signals('review', AS_OF, none(20), { sentiment: 1 }).map((each, i) =>
    i % 6 === 0 ? { ...each, sentiment: -1 } : each,
  ),
  ...signals('contact_handled', AS_OF, none(118)),
  ...signals('repeat_contact', AS_OF, none(14)),
  ...signals(
    'resolution_time',
    AS_OF,
    numbers(60, (i) => 30_000 + 1500 * i),
  ),
  ...signals(
    'solved_in_dialogue',
    AS_OF,
    numbers(40, (i) => (i % 6 === 0 ? 0 : 1)),
  ),
];

/** Everything that screening knows: floods, repetitions, the office's share, an outage, HR's word, texts without marks. */
const dirty = [
  ...signals(
    'rating',
    AS_OF,
    numbers(22, (i) => 1 + (i % 5)),
  ),
  ...numbers(5, (i) => i).map((i) => signal('rating', `2026-10-1${i}`, 1, { id: `flood-${i}`, client: 'angry' })),
  ...numbers(4, (i) => i).map((i) =>
    signal('rating', `2026-09-1${i}`, 2, { id: `firm-${i}`, client: 'firm', clientB2B: true }),
  ),
  signal('rating', '2026-10-20', 5, { id: 'twice-a', interaction: 'same talk' }),
  signal('rating', '2026-10-21', 1, { id: 'twice-b', interaction: 'same talk' }),
  signal('rating', '2026-10-22', 1, { id: 'office', attribution: 'OFFICE' }),
  signal('rating', '2026-10-23', 1, { id: 'forgiven', override: { weight: 0n, reason: 'outage' } }),
  signal('rating', '2026-10-24', null, { id: 'no mark' }),
  signal('rating', '2026-11-02', 5, { id: 'after the day' }),
  signal('rating', '2026-05-02', 5, { id: 'before the window' }),
  signal('review', '2026-10-21', null, { id: 'review of twice', interaction: 'same talk' }),
  ...signals('review', AS_OF, none(9)).map((each, i) => ({ ...each, sentiment: [1, -1, null][i % 3]! })),
  ...signals('resolution_time', AS_OF, [...numbers(33, (i) => 50_000 + 700 * i), 9_000_000, null]),
  ...signals('contact_handled', AS_OF, none(45)),
  ...signals('repeat_contact', AS_OF, none(9)),
];

const audited: RuleSet = {
  ...SHIPPED,
  sources: {
    everywhere: ['signals', 'internal'],
    byTask: { t1: ['signals', 'internal', 'audits', 'test', 'standards', 'course'] },
  },
};

/** What 46 contacts say: ends, some of them opened again, and promises of which some were missed, one on a day that nobody could help. */
const kept = numbers(46, (i) => i).flatMap((i): ContactSignal[] => {
  const contact = `contact-${String(i).padStart(3, '0')}`;
  const say = (kind: string, value: number): ContactSignal => ({
    ...signal('contact', `2026-10-${String(1 + (i % 30)).padStart(2, '0')}`, value, { id: `${contact} ${kind}` }),
    kind: `contact:${kind}`,
    nature: 'FACT',
    contact,
    channel: i % 2 === 0 ? 'mail' : 'phone',
    priority: i % 5 === 0 ? 'high' : null,
    client: null,
    interaction: null,
    forceMajeure: i === 7,
    scale: kind === 'handled' || kind.endsWith('time') ? null : { min: 0, max: 1 },
  });
  return [
    say('resolution_kept', i % 7 === 0 ? 0 : 1),
    say('resolution_time', 1800 + 400 * i),
    say('reopened', i % 11 === 0 ? 1 : 0),
    ...(i % 11 === 0 ? [] : [say('handled', 1)]),
  ];
});

const readAs = (text: string) => ({ text, tree: readFormula(text).formula });

const promised: RuleSet = {
  ...SHIPPED,
  sources: { everywhere: ['signals', 'internal', 'contacts'], byTask: {} },
  metrics: [
    ...SHIPPED.metrics,
    {
      ...SHIPPED.metrics.find(({ code }) => code === 'resolution_time_median')!,
      code: 'open_time_by_mail',
      source: 'contacts',
      kinds: ['contact:resolution_time'],
      filter: { channels: ['mail'], priorities: [] },
      minSample: 10,
    },
    {
      ...SHIPPED.metrics.find(({ code }) => code === 'repeat_contacts')!,
      code: 'kept_and_liked',
      source: 'contacts',
      measure: 'formula',
      kinds: [],
      per: [],
      shrink: null,
      unit: 'points',
      formula: readAs(
        '0.5 * kpi(sla_resolution) + 0.5 * max(kpi(client_satisfaction), 100 * metric(positive_reviews))',
      ),
    },
    {
      ...SHIPPED.metrics.find(({ code }) => code === 'repeat_contacts')!,
      code: 'ratings_per_contact',
      source: 'contacts',
      kinds: ['rating'],
      per: ['contact:handled'],
      shrink: null,
    },
  ],
  stages: SHIPPED.stages.map((stage) =>
    stage.code === 'R3'
      ? {
          ...stage,
          entry: {
            all: [stage.entry, { about: 'kpi', code: 'sla_resolution', is: '>=', value: 80, source: 'contacts' }],
          },
        }
      : stage,
  ),
};

export const CASES: Record<string, Case> = {
  newcomer: {
    rules: SHIPPED,
    evidence: evidence({
      assignment: { ...evidence().assignment, startedOn: '2026-10-22' },
      signals: signals('rating', AS_OF, [5, 5, 4]).map((each) => ({ ...each, day: '2026-10-25' })),
      placed: false,
    }),
    priors: new Map(),
    bounds: [],
  },
  steady: {
    rules: SHIPPED,
    evidence: evidence({
      signals: steady,
      decisions: [
        { stage: 'R2', on: '2026-01-31', how: 'RISE' },
        { stage: 'R3', on: '2026-05-31', how: 'RISE' },
      ],
      past: [
        {
          asOf: '2026-08-31',
          retrospective: false,
          counts: true,
          eligible: 'R3',
          retained: 'met',
          verdictOfNext: 'failed',
          newEvidence: true,
        },
        {
          asOf: '2026-09-30',
          retrospective: false,
          counts: true,
          eligible: 'R3',
          retained: 'met',
          verdictOfNext: 'failed',
          newEvidence: true,
        },
      ],
    }),
    priors: PRIORS,
    bounds: [],
  },
  dirty: {
    rules: SHIPPED,
    evidence: evidence({
      signals: dirty,
      decisions: [{ stage: 'R2', on: '2026-03-31', how: 'RISE' }],
      assignment: { ...evidence().assignment, pauses: [{ from: '2026-08-10', to: '2026-08-23' }] },
    }),
    priors: PRIORS,
    bounds: ['2026-07', '2026-08', '2026-09', '2026-10'].map((month) => ({
      kind: 'resolution_time',
      month,
      upper: 400_000_000_000n,
    })),
  },
  audited: {
    rules: audited,
    evidence: evidence({
      signals: steady,
      assignment: { ...evidence().assignment, statedStage: 'R3' },
      visits: [
        { id: 'v1', day: '2026-09-02', side: 'MANAGER', points: 18n, outOf: 20n, counted: true },
        { id: 'v2', day: '2026-09-20', side: 'INDEPENDENT', points: 37n, outOf: 50n, counted: true },
        { id: 'v3', day: '2026-10-11', side: 'INDEPENDENT', points: 11n, outOf: 14n, counted: true },
        { id: 'v4', day: '2026-10-12', side: 'INDEPENDENT', points: 1n, outOf: 14n, counted: false },
      ],
      facts: [
        { code: 'knowledge_test', value: 91_000_000n },
        { code: 'standards_acknowledged', value: 1_000_000n },
        { code: 'critical_free_days', value: 75_000_000n },
      ],
    }),
    priors: PRIORS,
    bounds: [],
  },
  promised: {
    rules: promised,
    evidence: evidence({
      signals: steady,
      contacts: kept,
      assignment: { ...evidence().assignment, statedStage: 'R2' },
    }),
    priors: new Map([...PRIORS, prior('sla_resolution', 22, 0.87, 0.11)]),
    bounds: [],
  },
};
