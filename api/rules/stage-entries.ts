/** What a set says about each stage, value by value; criteria one by one where all of them are demanded. */
import type { Criterion, RuleSet, Texts } from '../scoring/rules.js';
import { nounName } from './names.js';
import { Noun, titled } from './noun-entries.js';
import { counted, quoted, say, three, type Say } from './phrases.js';
import type { Entry } from './rule-entries.js';
import { RulePart } from './rule-part.js';
import { criterionInWords, demandInWords } from './rule-words.js';

export function stageEntries(rules: RuleSet): Entry[] {
  return rules.stages.flatMap((stage, i) => {
    const name = inFront(stage.code, stage.name);
    const noun = new Noun(
      RulePart.STAGES,
      `stages/${stage.code}`,
      `stages[${i}]`,
      titled(three('Stage', 'Этап', 'Etap'), name, stage.code),
    )
      .addTexts('name', say('name', 'название', 'nazwa'), stage.name)
      .addTexts('about', say('description', 'описание', 'opis'), stage.about)
      .add(
        'advice.style',
        say('style of leading', 'стиль руководства', 'styl prowadzenia'),
        stage.advice.style,
        (l) => STYLES[stage.advice.style][l],
      )
      .addTexts('advice.text', say('advice', 'совет', 'rada'), stage.advice.text)
      .add(
        'minStayDays',
        say('shortest stay', 'наименьший срок на этапе', 'najkrótszy pobyt'),
        stage.minStayDays,
        (l) => counted(l, stage.minStayDays, 'day'),
      );
    for (const [code, level] of Object.entries(stage.demands)) {
      const competency = nounName(rules, 'competency', code);
      const label: Say = (l) => `${DEMAND[l]} ${quoted(l, competency[l])}`;
      noun.add(`demands.${code}`, label, level, (l) => counted(l, level, 'point'));
    }
    addCriteria(noun, rules, 'entry', say('entry', 'вход', 'wejście'), stage.entry);
    noun.add('retention', KEEPS, stage.retention === null, (l) => (stage.retention === null ? AS_ENTRY : OWN)[l]);
    if (stage.retention !== null) addCriteria(noun, rules, 'retention', KEEPS, stage.retention);
    return noun.entries;
  });
}

/** `R3 Works alone`: the code is how people call it. */
export function inFront(code: string, name: Texts): Texts {
  return three(`${code} ${name.en}`.trim(), `${code} ${name.ru}`.trim(), `${code} ${name.pl}`.trim());
}

function addCriteria(noun: Noun, rules: RuleSet, which: string, label: Say, tree: Criterion): void {
  if (!('all' in tree)) {
    noun.add(`${which}/tree`, label, tree, (l) => criterionInWords(l, rules, tree), which);
    return;
  }
  const seen = new Map<string, number>();
  tree.all.forEach((part, i) => {
    const leaf = 'about' in part;
    const id = leaf ? `${part.about}:${part.code}:${part.is}` : 'group';
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    const place: Say = leaf ? (l) => `${label(l)}, ${quoted(l, nounName(rules, part.about, part.code)[l])}` : label;
    const said: Say = leaf ? (l) => demandInWords(l, rules, part) : (l) => criterionInWords(l, rules, part);
    noun.add(`${which}/${id}#${nth}`, place, part, said, `${which}.all[${i}]`);
  });
}

const DEMAND = three('level to aim at in', 'уровень, к которому идти:', 'poziom, do którego dążyć:');
const KEEPS = say('retention', 'удержание', 'utrzymanie');
const OWN = three('criteria of its own', 'свои критерии', 'własne kryteria');
const AS_ENTRY = three('as entry, but relaxed', 'как вход, но мягче', 'jak wejście, ale łagodniej');
const STYLES = {
  directing: three('directing', 'директивный', 'instruowanie'),
  coaching: three('coaching', 'наставнический', 'coaching'),
  supporting: three('supporting', 'поддерживающий', 'wspieranie'),
  delegating: three('delegating', 'делегирующий', 'delegowanie'),
};
