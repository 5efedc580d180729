/** The shape of every part of a rule set, as rules.ts has it. Whether the figures make sense is for flaws() to say. */
import type { AuditRules } from '../scoring/audit-rules.js';
import type {
  Competency,
  Criterion,
  CriterionLeaf,
  Curve,
  EvaluationRules,
  Kpi,
  Metric,
  RuleSet,
  ScreeningRules,
  SourceGroup,
  SourceName,
  Stage,
  Texts,
  Window,
} from '../scoring/rules.js';
import { LONGEST, readFormula } from '../scoring/formula-text.js';
import { badInput } from '../refusals.js';
import type { RulePart } from './rule-part.js';
import { byCode, code, fields, flag, list, nullable, num, object, oneOf, text, type Shape } from './shape.js';

const source = oneOf<SourceName>(
  'signals',
  'internal',
  'assessments',
  'plan',
  'audits',
  'test',
  'standards',
  'course',
  'contacts',
);
const texts = (longest: number): Shape<Texts> =>
  fields<Texts>({ en: text(longest), ru: text(longest), pl: text(longest) });
const name = texts(200);
const about = texts(4000);
const curve: Shape<Curve> = list(fields<Curve[number]>({ value: num, score: num }));

const window: Shape<Window> = (value, path) => {
  const kind = oneOf('days', 'full')(object(value, path)['kind'], `${path}.kind`);
  return kind === 'days'
    ? fields<Extract<Window, { kind: 'days' }>>({ kind: oneOf('days'), days: num })(value, path)
    : fields<Extract<Window, { kind: 'full' }>>({
        kind: oneOf('full'),
        period: oneOf('week', 'month', 'quarter', 'year'),
      })(value, path);
};

/** The text is what people write; its tree is read from it here, whatever tree came along. */
const formula: Shape<NonNullable<Metric['formula']>> = (value, path) => {
  const written = text(4 * LONGEST)(object(value, path)['text'], `${path}.text`);
  return { text: written, tree: readFormula(written).formula };
};

const metric = fields<Metric>(
  {
    code,
    name,
    source,
    measure: oneOf('mean', 'share', 'rate', 'count', 'sum', 'latest', 'median', 'p90', 'tenure', 'formula'),
    kinds: list(code),
    per: list(code),
    successFrom: nullable(num),
    window,
    halfLifeDays: nullable(num),
    minSample: num,
    shrink: nullable(fields<{ fixedM: number }>({ fixedM: num })),
    unit: oneOf('points', 'share', 'per100', 'seconds', 'days', 'count', 'rating'),
  },
  {
    filter: fields<NonNullable<Metric['filter']>>({ channels: list(text(100)), priorities: list(text(60)) }),
    formula,
  },
);

const kpi = fields<Kpi>(
  {
    code,
    name,
    description: about,
    metric: code,
    beside: nullable(code),
    direction: oneOf('higher', 'lower', 'band'),
    curve,
    target: num,
  },
  {
    owner: text(200),
    period: oneOf('week', 'month', 'quarter', 'year'),
    standards: list(text(100)),
    outcome: nullable(code),
  },
);

const competency = fields<Competency>({
  code,
  name,
  kind: oneOf('soft', 'hard'),
  groups: fields<Record<SourceGroup, number>>({ signals: num, internal: num, assessments: num }),
  links: list(
    fields<Competency['links'][number]>(
      { source, group: oneOf('signals', 'internal', 'assessments'), weight: num },
      { kpi: code, metric: code, curve },
    ),
  ),
  needsTwoGroups: flag,
});

const leaf = fields<CriterionLeaf>(
  { about: oneOf('metric', 'kpi', 'competency', 'tenure', 'fact'), code, is: oneOf('>=', '<='), value: num, source },
  { minSample: num, strict: flag },
);

/** The scalar has bounded the depth. */
const criterion: Shape<Criterion> = (value, path) => {
  const given = object(value, path);
  if ('all' in given) return fields<{ all: Criterion[] }>({ all: list(criterion) })(value, path);
  if ('any' in given) return fields<{ any: Criterion[] }>({ any: list(criterion) })(value, path);
  if ('not' in given) return fields<{ not: Criterion }>({ not: criterion })(value, path);
  return leaf(value, path);
};

const stage = fields<Stage>({
  code,
  name,
  about,
  advice: fields<Stage['advice']>({ style: oneOf('directing', 'coaching', 'supporting', 'delegating'), text: about }),
  minStayDays: num,
  entry: criterion,
  retention: nullable(criterion),
  demands: byCode(num),
});

const setName: Shape<string> = (value, path) => {
  const given = text(200)(value, path).trim();
  if (given === '') throw badInput(path, 'a name', '""');
  return given;
};

/** Each part's shape and where it stands; '' is the set itself. */
export const PART_SHAPES: Record<RulePart, { path: string; shape: Shape<unknown> }> = {
  NAME: { path: 'name', shape: setName },
  GENERAL: {
    path: '',
    shape: fields<Pick<RuleSet, 'interval' | 'coverage' | 'prior'>>({
      interval: num,
      coverage: num,
      prior: fields<RuleSet['prior']>({ minPeople: num, kMin: num, kMax: num, fixedK: num }),
    }),
  },
  SOURCES: {
    path: 'sources',
    shape: fields<RuleSet['sources']>({ everywhere: list(source), byTask: byCode(list(source)) }),
  },
  SCREENING: {
    path: 'screening',
    shape: fields<ScreeningRules>({
      burstCap: num,
      burstCapB2B: num,
      outlier: fields<ScreeningRules['outlier']>({ z: num, minValues: num }),
    }),
  },
  METRICS: { path: 'metrics', shape: list(metric) },
  KPIS: { path: 'kpis', shape: list(kpi) },
  COMPETENCIES: { path: 'competencies', shape: list(competency) },
  STAGES: { path: 'stages', shape: list(stage) },
  EVALUATION: {
    path: 'evaluation',
    shape: fields<EvaluationRules>({
      rise: num,
      fall: num,
      newSignals: num,
      staleAfter: num,
      graceDays: num,
      unnoticedDays: num,
      relax: fields<EvaluationRules['relax']>({ points: num, share: num, other: num }),
    }),
  },
  AUDITS: {
    path: 'audits',
    shape: fields<AuditRules>({
      bonusMost: num,
      openDays: num,
      acknowledgeDays: num,
      passMark: num,
      gapPoints: num,
      sideVisits: num,
      disputeDays: num,
      decideDays: num,
    }),
  },
  AUDIT_SIDES: { path: 'auditSides', shape: fields<RuleSet['auditSides']>({ manager: num, independent: num }) },
};
