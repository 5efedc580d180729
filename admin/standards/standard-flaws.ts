import { LOCALES, readNumber, type ItemForm, type StandardForm } from './standard-form.ts';

/** Where something can't be stored as it is typed, with the text that says what is expected: `title`, `items.<key>.weight` ... */
export type Flaws = Record<string, string>;

/** The API refuses the same; here it is told at the field while somebody types. */
export function flawsOf(form: StandardForm): Flaws {
  const flaws: Flaws = {};
  if (LOCALES.every((locale) => !form.title[locale].trim())) flaws['title'] = 'title';
  const seen = new Set<string>();
  for (const item of form.items) {
    const at = `items.${item.key}`;
    const code = item.code.trim();
    if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(code)) flaws[`${at}.code`] = 'code';
    else if (seen.has(code)) flaws[`${at}.code`] = 'code_twice';
    seen.add(code);
    Object.assign(flaws, figuresOf(item, at), answersOf(item, at));
  }
  return flaws;
}

function figuresOf({ weight, cap, critical, bonus }: ItemForm, at: string): Flaws {
  const flaws: Flaws = {};
  const within = (typed: string, most: number) => {
    const value = readNumber(typed);
    return value !== null && value <= most;
  };
  if (bonus === null && !within(weight, 999)) flaws[`${at}.weight`] = 'weight';
  if (bonus === null && critical === 'CAP' && !within(cap, 100)) flaws[`${at}.cap`] = 'cap';
  if (bonus !== null && (!within(bonus, 100) || readNumber(bonus) === 0)) flaws[`${at}.bonus`] = 'bonus';
  return flaws;
}

function answersOf({ kind, earns }: ItemForm, at: string): Flaws {
  const flaws: Flaws = {};
  const seen = new Set<string | number>();
  for (const { key, answer, score } of earns) {
    const value = readNumber(score);
    if (value === null || value > 100) flaws[`${at}.${key}.score`] = 'score';
    const number = readNumber(answer.trim());
    const same = kind === 'SCALE' || kind === 'COUNT' ? (number ?? answer) : answer.trim();
    if (!isAnswer(kind, answer.trim())) flaws[`${at}.${key}.answer`] = `answer_${kind}`;
    else if (seen.has(same)) flaws[`${at}.${key}.answer`] = 'answer_twice';
    seen.add(same);
  }
  if (kind === 'COUNT' && !earns.some(({ answer }) => readNumber(answer) === 0)) flaws[`${at}.earns`] = 'count_from_0';
  return flaws;
}

function isAnswer(kind: string, answer: string): boolean {
  if (kind === 'COUNT') return /^\d{1,9}$/.test(answer);
  // Scales may begin below nought.
  if (kind === 'SCALE') return /^-?\d{1,9}([.,]\d{1,6})?$/.test(answer);
  return answer.length > 0 && answer.length <= 40;
}
