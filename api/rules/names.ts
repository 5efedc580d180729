import type { CriterionLeaf, Locale, Metric, RuleSet, SourceGroup, SourceName, Texts } from '../scoring/rules.js';
import { contactKind } from '../scoring/contact-kinds.js';
import { isPlanKind, PLAN_NAME } from '../scoring/plan-kind.js';
import { FACTS } from '../scoring/facts.js';
import type { Sender } from '../sql.js';
import { FACT_NAMES, TENURE_NAME } from './fact-names.js';
import { three, type amount } from './phrases.js';

/** What the rules name but don't hold: kinds of signals by code, tasks by id. */
export interface Names {
  kinds: Map<string, Texts>;
  tasks: Map<string, string>;
}

export async function readNames(to: Sender): Promise<Names> {
  const { rows: kinds } = await to.query<{ code: string; names: Texts }>('select code, names from signal_kind');
  const { rows: tasks } = await to.query<{ id: string; name: string }>('select id, name from task');
  return {
    kinds: new Map(kinds.map(({ code, names }) => [code, names])),
    tasks: new Map(tasks.map(({ id, name }) => [id, name])),
  };
}

export const SOURCE_NAMES: Record<SourceName, Texts> = {
  signals: three('client signals', 'клиентские сигналы', 'sygnały klientów'),
  internal: three('internal figures', 'внутренние показатели', 'wskaźniki wewnętrzne'),
  assessments: three('assessments of competencies', 'оценки компетенций', 'oceny kompetencji'),
  plan: three('the plan', 'план', 'plan'),
  audits: three('visits', 'визиты', 'wizyty'),
  test: three('the knowledge test', 'тест знаний', 'test wiedzy'),
  standards: three('acknowledged standards', 'ознакомление со стандартами', 'znajomość standardów'),
  course: three('courses', 'курсы', 'kursy'),
  contacts: three('contacts and promised times', 'обращения и обещанное время', 'kontakty i obiecane czasy'),
};

export const GROUP_NAMES: Record<SourceGroup, Texts> = {
  signals: three('client signals', 'клиентские сигналы', 'sygnały klientów'),
  internal: three('internal figures', 'внутренние показатели', 'wskaźniki wewnętrzne'),
  assessments: three('assessments', 'оценки', 'oceny'),
};

const VISITS = three('visits', 'визиты', 'wizyty');

export function kindName(names: Names, code: string): Texts {
  if (isPlanKind(code)) return PLAN_NAME;
  return code === 'visits' ? VISITS : (contactKind(code)?.name ?? names.kinds.get(code) ?? three(code, code, code));
}

/** Names of several, by commas; a code where a draft names nothing that exists. */
export function listed(locale: Locale, texts: Texts[]): string {
  if (texts.length === 0) return three('nothing', 'ничего', 'nic')[locale];
  return texts.map((text) => text[locale] || text.en).join(', ');
}

export function nounName(rules: RuleSet, about: CriterionLeaf['about'], code: string): Texts {
  if (about === 'tenure') return TENURE_NAME;
  const list =
    about === 'metric'
      ? rules.metrics
      : about === 'kpi'
        ? rules.kpis
        : about === 'competency'
          ? rules.competencies
          : [];
  return (
    (about === 'fact' ? FACT_NAMES[code] : list.find((each) => each.code === code)?.name) ?? three(code, code, code)
  );
}

/** Unit in which a criterion's value is said. */
export function unitOf(rules: RuleSet, about: CriterionLeaf['about'], code: string): Parameters<typeof amount>[2] {
  if (about === 'tenure') return 'days';
  if (about === 'metric') return rules.metrics.find((metric) => metric.code === code)?.unit ?? 'count';
  if (about === 'fact') return FACTS[code]?.unit ?? 'count';
  return 'points';
}

export function unitOfMetric(rules: RuleSet, code: string): Metric['unit'] {
  return rules.metrics.find((metric) => metric.code === code)?.unit ?? 'count';
}
