/** What a set says about each competency and what feeds it. */
import type { Competency, Curve, Locale, RuleSet, Texts } from '../scoring/rules.js';
import { GROUP_NAMES, nounName, SOURCE_NAMES, unitOfMetric } from './names.js';
import { Noun, titled } from './noun-entries.js';
import { figure, NO, quoted, say, three, YES } from './phrases.js';
import type { Entry } from './rule-entries.js';
import { RulePart } from './rule-part.js';
import { curveInWords } from './rule-words.js';

export function competencyEntries(rules: RuleSet): Entry[] {
  return rules.competencies.flatMap((competency, i) => {
    const title = titled(three('Competency', 'Компетенция', 'Kompetencja'), competency.name, competency.code);
    const noun = new Noun(RulePart.COMPETENCIES, `competencies/${competency.code}`, `competencies[${i}]`, title)
      .addTexts('name', say('name', 'название', 'nazwa'), competency.name)
      .add(
        'kind',
        say('kind', 'вид', 'rodzaj'),
        competency.kind,
        (l) =>
          (competency.kind === 'soft'
            ? three('soft', 'гибкая', 'miękka')
            : three('hard', 'профессиональная', 'twarda'))[l],
      )
      .add(
        'needsTwoGroups',
        say('needs two groups of sources', 'нужны две группы источников', 'potrzebne dwie grupy źródeł'),
        competency.needsTwoGroups,
        (l) => (competency.needsTwoGroups ? YES : NO)[l],
      );
    for (const group of ['signals', 'internal', 'assessments'] as const) {
      const name = GROUP_NAMES[group];
      const label = say(`weight of ${name.en}`, `вес группы «${name.ru}»`, `waga grupy „${name.pl}”`);
      noun.add(`groups.${group}`, label, competency.groups[group], (l) => figure(l, competency.groups[group]));
    }
    competency.links.forEach((link, n) => {
      const feed = linkName(rules, link);
      noun.add(
        `links/${link.kpi ?? ''}:${link.metric ?? ''}`,
        (l) => `${FED_BY[l]} ${quoted(l, feed[l])}`,
        link,
        (l) => linkInWords(l, rules, link),
        `links[${n}]`,
      );
    });
    return noun.entries;
  });
}

export function linkName(rules: RuleSet, { kpi, metric }: Competency['links'][number]): Texts {
  return kpi === undefined ? nounName(rules, 'metric', metric ?? '') : nounName(rules, 'kpi', kpi);
}

function linkInWords(
  l: Locale,
  rules: RuleSet,
  { group, weight, source, metric, curve }: Competency['links'][number],
): string {
  const words = {
    en: `weight ${figure(l, weight)} among ${GROUP_NAMES[group].en}, from ${SOURCE_NAMES[source].en}`,
    ru: `вес ${figure(l, weight)} в группе «${GROUP_NAMES[group].ru}», источник: ${SOURCE_NAMES[source].ru}`,
    pl: `waga ${figure(l, weight)} w grupie „${GROUP_NAMES[group].pl}”, źródło: ${SOURCE_NAMES[source].pl}`,
  }[l];
  return curve === undefined ? words : `${words}; ${scaled(l, rules, curve, metric ?? '')}`;
}

function scaled(l: Locale, rules: RuleSet, curve: Curve, metric: string): string {
  return curveInWords(l, curve, unitOfMetric(rules, metric));
}

const FED_BY = three('fed by', 'питает', 'zasila ją');
