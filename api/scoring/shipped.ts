/** The rule set that ships: in force from the beginning of time, until HR publishes another. Every figure is Karta's own default. */
import { SHIPPED_AUDITS } from './audit-rules.js';
import type { Competency, Curve, RuleSet } from './rules.js';
import { SHIPPED_KPIS } from './shipped-kpis.js';
import { SHIPPED_METRICS } from './shipped-metrics.js';
import { SHIPPED_STAGES } from './shipped-stages.js';

/** What clients say weighs as much as internal figures and assessments together. */
const groups = { signals: 50, internal: 25, assessments: 25 };
const solved: Curve = [
  { value: 0.5, score: 0 },
  { value: 0.9, score: 100 },
];
/** Assessments are points of 100 already. */
const asIs: Curve = [
  { value: 0, score: 0 },
  { value: 100, score: 100 },
];

const SHIPPED_COMPETENCIES: Competency[] = [
  {
    code: 'client_service',
    name: { en: 'Client service', ru: 'Работа с клиентами', pl: 'Obsługa klienta' },
    kind: 'soft',
    groups,
    links: [
      { kpi: 'client_satisfaction', source: 'signals', group: 'signals', weight: 1 },
      { kpi: 'resolution_time', source: 'internal', group: 'internal', weight: 1 },
      { kpi: 'positive_reviews', source: 'signals', group: 'internal', weight: 1 },
      { kpi: 'repeat_contacts', source: 'internal', group: 'internal', weight: 1 },
      { kpi: 'plan_fulfilment', source: 'plan', group: 'internal', weight: 1 },
      { metric: 'assessment_client_service', curve: asIs, source: 'assessments', group: 'assessments', weight: 1 },
    ],
    needsTwoGroups: false,
  },
  {
    code: 'independence',
    name: { en: 'Independence', ru: 'Самостоятельность', pl: 'Samodzielność' },
    kind: 'soft',
    groups,
    links: [
      { metric: 'solved_in_dialogue', curve: solved, source: 'signals', group: 'signals', weight: 1 },
      { kpi: 'standards_compliance', source: 'audits', group: 'internal', weight: 1 },
      { metric: 'assessment_independence', curve: asIs, source: 'assessments', group: 'assessments', weight: 1 },
    ],
    needsTwoGroups: false,
  },
];

export const SHIPPED: RuleSet = {
  format: 1,
  interval: 0.9,
  coverage: 0.6,
  // One client's flood weighs 1 a month. Beside 15 honest ratings and a pull of 15 it moves a rating by under 0.12; beside one of 5, by 0.17.
  prior: { minPeople: 10, kMin: 15, kMax: 60, fixedK: 20 },
  sources: { everywhere: ['signals', 'internal'], byTask: {} },
  screening: { burstCap: 1, burstCapB2B: 3, outlier: { z: 3.5, minValues: 50 } },
  metrics: SHIPPED_METRICS,
  kpis: SHIPPED_KPIS,
  competencies: SHIPPED_COMPETENCIES,
  stages: SHIPPED_STAGES,
  evaluation: {
    rise: 2,
    fall: 3,
    newSignals: 5,
    staleAfter: 3,
    graceDays: 60,
    unnoticedDays: 30,
    relax: { points: 5, share: 0.05, other: 0.1 },
  },
  auditSides: { manager: 30, independent: 70 },
  audits: SHIPPED_AUDITS,
};
