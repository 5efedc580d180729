import { inThree, quoted, three, type Say } from './phrases.js';
import { namesIn } from '../scoring/formula.js';
import type { CriterionLeaf, Criterion, RuleSet, Texts } from '../scoring/rules.js';
import { linkName } from './competency-entries.js';
import { leafInWords } from './rule-words.js';
import type { Names } from './names.js';
import { inFront } from './stage-entries.js';

export type Noun = 'SIGNAL_KIND' | 'METRIC' | 'KPI' | 'COMPETENCY' | 'STAGE' | 'SOURCE';

export interface Use {
  path: string;
  text: Texts;
}

/** Every place of a set that names a noun, in the order of the set. Of a stage nothing in a set depends but its place in the row. */
export function usesOf(rules: RuleSet, noun: Noun, code: string, names: Names): Use[] {
  const uses: Use[] = [];
  const add = (path: string, say: Say): void => void uses.push({ path, text: inThree(say) });
  const source = noun === 'SOURCE';
  const about = ABOUT[noun];

  if (source) {
    rules.sources.everywhere.forEach(
      (each, i) => each === code && add(`sources.everywhere[${i}]`, (l) => EVERYWHERE[l]),
    );
    for (const [task, list] of Object.entries(rules.sources.byTask)) {
      list.forEach(
        (each, i) =>
          each === code &&
          add(`sources.byTask.${task}[${i}]`, (l) => `${ON_TASK[l]} ${quoted(l, names.tasks.get(task) ?? task)}`),
      );
    }
  }
  rules.metrics.forEach((metric, i) => {
    const title: Say = (l) => `${METRIC[l]} ${quoted(l, metric.name[l] || metric.code)}`;
    if (source && metric.source === code) add(`metrics[${i}].source`, title);
    const formula = metric.formula?.tree;
    if ((noun === 'METRIC' || noun === 'KPI') && formula && namesIn(formula).includes(`${noun.toLowerCase()}:${code}`))
      add(`metrics[${i}].formula`, title);
    if (noun !== 'SIGNAL_KIND') return;
    metric.kinds.forEach((kind, k) => kind === code && add(`metrics[${i}].kinds[${k}]`, title));
    metric.per.forEach((kind, k) => kind === code && add(`metrics[${i}].per[${k}]`, (l) => `${title(l)}, ${PER[l]}`));
  });
  rules.kpis.forEach((kpi, i) => {
    if (noun !== 'METRIC') return;
    const title: Say = (l) => `KPI ${quoted(l, kpi.name[l] || kpi.code)}`;
    if (kpi.metric === code) add(`kpis[${i}].metric`, title);
    if (kpi.outcome === code) add(`kpis[${i}].outcome`, (l) => `${title(l)}, ${OUTCOME[l]}`);
    if (kpi.beside === code) add(`kpis[${i}].beside`, (l) => `${title(l)}, ${BESIDE[l]}`);
  });
  rules.competencies.forEach((competency, i) => {
    competency.links.forEach((link, k) => {
      const path = `competencies[${i}].links[${k}]`;
      const title: Say = (l) => `${COMPETENCY[l]} ${quoted(l, competency.name[l] || competency.code)}`;
      if (noun === 'METRIC' && link.metric === code) add(`${path}.metric`, title);
      if (noun === 'KPI' && link.kpi === code) add(`${path}.kpi`, title);
      if (source && link.source === code)
        add(`${path}.source`, (l) => `${title(l)}, ${quoted(l, linkName(rules, link)[l])}`);
    });
  });
  rules.stages.forEach((stage, i) => {
    const title: Say = (l) => `${STAGE[l]} ${quoted(l, inFront(stage.code, stage.name)[l])}`;
    if (noun === 'COMPETENCY' && code in stage.demands)
      add(`stages[${i}].demands.${code}`, (l) => `${title(l)}, ${DEMAND[l]}`);
    for (const [which, tree, name] of [
      ['entry', stage.entry, ENTRY],
      ['retention', stage.retention, RETENTION],
    ] as const) {
      for (const { path, leaf } of tree === null ? [] : leavesOf(tree, `stages[${i}].${which}`)) {
        if (source ? leaf.source !== code : leaf.about !== about || leaf.code !== code) continue;
        add(
          source ? `${path}.source` : `${path}.code`,
          (l) => `${title(l)}, ${name[l]}: ${leafInWords(l, rules, leaf)}`,
        );
      }
    }
  });
  return uses;
}

function leavesOf(criterion: Criterion, path: string): { path: string; leaf: CriterionLeaf }[] {
  if ('about' in criterion) return [{ path, leaf: criterion }];
  if ('not' in criterion) return leavesOf(criterion.not, `${path}.not`);
  const [key, parts] = 'all' in criterion ? ['all', criterion.all] : ['any', criterion.any];
  return parts.flatMap((part, i) => leavesOf(part, `${path}.${key}[${i}]`));
}

const ABOUT: Partial<Record<Noun, CriterionLeaf['about']>> = { METRIC: 'metric', KPI: 'kpi', COMPETENCY: 'competency' };
const EVERYWHERE = three(
  'Sources that count everywhere',
  'Источники, которые учитываются везде',
  'Źródła, które liczą się wszędzie',
);
const ON_TASK = three(
  'Sources that count on the task',
  'Источники, которые учитываются на задаче',
  'Źródła, które liczą się w zadaniu',
);
const METRIC = three('Metric', 'Показатель', 'Wskaźnik');
const PER = three('what it is counted per', 'на что считается', 'na co jest liczony');
const BESIDE = three('shown beside', 'показывается рядом', 'pokazywany obok');
const OUTCOME = three('client outcome', 'результат для клиентов', 'efekt dla klientów');
const COMPETENCY = three('Competency', 'Компетенция', 'Kompetencja');
const STAGE = three('Stage', 'Этап', 'Etap');
const DEMAND = three('level to aim at', 'уровень, к которому идти', 'poziom, do którego dążyć');
const ENTRY = three('entry', 'вход', 'wejście');
const RETENTION = three('retention', 'удержание', 'utrzymanie');
