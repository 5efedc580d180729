/** One flaw of a rule set, as a sentence with its place. */

export type FlawCode =
  | 'EMPTY'
  | 'DUPLICATE_CODE'
  | 'UNKNOWN_REFERENCE'
  | 'OUT_OF_RANGE'
  | 'WEIGHTS'
  | 'CURVE'
  | 'MISFIT'
  | 'TEXT_MISSING'
  | 'CYCLE'
  | 'UNREACHABLE'
  | 'CONTRADICTION';

export const SOURCES = [
  'signals',
  'internal',
  'assessments',
  'plan',
  'audits',
  'test',
  'standards',
  'course',
  'contacts',
];

export interface Flaw {
  /** Place in the rule set, e.g. `stages[2].entry.all[0].value`. */
  path: string;
  code: FlawCode;
  message: string;
  expected: string;
  came: string;
}

/** Collects flaws; every check says what was expected and what came. */
export class Findings {
  readonly flaws: Flaw[] = [];

  add(path: string, code: FlawCode, expected: string, came: unknown): void {
    const shown = typeof came === 'string' ? came : (JSON.stringify(came) ?? 'nothing');
    this.flaws.push({
      path,
      code,
      expected,
      came: shown,
      message: `Expected ${expected} at ${path}, but ${shown} came.`,
    });
  }

  /** A finite number from min to max. */
  range(path: string, value: number, min: number, max: number, whole = false): void {
    if (Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value))) return;
    const kind = whole ? 'a whole number' : 'a number';
    this.add(
      path,
      'OUT_OF_RANGE',
      max === Number.MAX_SAFE_INTEGER ? `${kind} from ${min}` : `${kind} from ${min} to ${max}`,
      value,
    );
  }

  /** One of the codes that exist. */
  known(path: string, code: string, codes: Iterable<string>): void {
    const list = [...codes];
    if (!list.includes(code)) this.add(path, 'UNKNOWN_REFERENCE', `one of ${list.join(', ') || '(none)'}`, `"${code}"`);
  }

  /** Codes of a list: present, and no two alike. */
  codes(path: string, list: { code: string }[]): void {
    const seen = new Set<string>();
    list.forEach(({ code }, i) => {
      if (code.trim() === '') this.add(`${path}[${i}].code`, 'EMPTY', 'a code', '""');
      if (seen.has(code)) this.add(`${path}[${i}].code`, 'DUPLICATE_CODE', 'a code that no other has', `"${code}"`);
      seen.add(code);
    });
  }

  /** A text in every language of the product. */
  texts(path: string, texts: Record<string, string>): void {
    for (const locale of ['en', 'ru', 'pl']) {
      if (!texts[locale]?.trim()) this.add(`${path}.${locale}`, 'TEXT_MISSING', 'a text', texts[locale] ?? 'nothing');
    }
  }
}
