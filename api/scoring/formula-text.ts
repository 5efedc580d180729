/** From the text of a formula to its tree, and back. */
import type { Formula, Operator } from './formula.js';

/** What keeps a text from being a formula: where, from 0, and what stands there. */
export interface TextFlaw {
  at: number;
  expected: string;
  came: string;
}

/** Longer or deeper than anybody reads; the core's recursion stays shallow. */
export const LONGEST = 1000;
const DEEPEST = 40;

const TOKEN = /\s*(?:(\d+(?:\.\d*)?|\.\d+)|(<=|>=|<>|[-+*/<>=(),])|([\p{L}_][\p{L}\p{N}_]*)|(\S))/uy;
const COMPARISONS = ['<', '<=', '>', '>=', '=', '<>'];

class Unreadable extends Error {
  constructor(readonly flaw: TextFlaw) {
    super(flaw.expected);
  }
}

/**
 * Reads `0.6 * kpi(client_satisfaction) + 0.4 * kpi(sla_resolution)`: numbers with a point, metric(code), kpi(code), + - * /, comparisons,
 * min(a, b, ...), max(a, b, ...), if(condition, then, else), and parentheses.
 */
export function readFormula(text: string): { formula: Formula | null; flaw: TextFlaw | null } {
  try {
    if (text.length > LONGEST)
      throw new Unreadable({
        at: LONGEST,
        expected: `at most ${LONGEST} characters`,
        came: `${text.length} characters`,
      });
    return { formula: new Reader(text).whole(), flaw: null };
  } catch (error) {
    if (error instanceof Unreadable) return { formula: null, flaw: error.flaw };
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;
  constructor(private readonly text: string) {}

  whole(): Formula {
    const formula = this.comparison();
    if (this.peek() !== '') this.refuse('an operation or the end');
    return formula;
  }

  private comparison(): Formula {
    if (++this.depth > DEEPEST) this.refuse(`parentheses nested at most ${DEEPEST} deep`);
    const left = this.sum();
    const made = COMPARISONS.includes(this.peek()) ? this.both(left, this.take() as Operator, this.sum()) : left;
    this.depth--;
    return made;
  }

  private sum(): Formula {
    let left = this.product();
    while (this.peek() === '+' || this.peek() === '-') left = this.both(left, this.take() as Operator, this.product());
    return left;
  }

  private product(): Formula {
    let left = this.signed();
    while (this.peek() === '*' || this.peek() === '/') left = this.both(left, this.take() as Operator, this.signed());
    return left;
  }

  private signed(): Formula {
    let minus = false;
    while (this.peek() === '-') {
      this.take();
      minus = !minus;
    }
    const part = this.atom();
    return minus ? { do: '-', of: [part] } : part;
  }

  private atom(): Formula {
    const word = this.peek();
    if (/^[\d.]/.test(word)) return this.number();
    if (word === '(') {
      this.take();
      const inner = this.comparison();
      this.expect(')');
      return inner;
    }
    if (word === 'metric' || word === 'kpi') {
      this.take();
      const code = this.code();
      return word === 'metric' ? { metric: code } : { kpi: code };
    }
    if (word === 'min' || word === 'max' || word === 'if') {
      this.take();
      const of = this.list();
      if (word === 'if' && of.length !== 3)
        this.refuse('three parts in if: a condition and two values', `${of.length}`);
      return { do: word, of };
    }
    return this.refuse('a number, metric(...), kpi(...), min(...), max(...), if(...) or a parenthesis');
  }

  private number(): Formula {
    const word = this.peek();
    const number = Number(word);
    if (number > 1e12 || /\.\d{7}/.test(word)) this.refuse('a number up to 1e12 with up to 6 decimals');
    this.take();
    return { number };
  }

  private list(): Formula[] {
    this.expect('(');
    const of = [this.comparison()];
    while (this.peek() === ',') {
      this.take();
      of.push(this.comparison());
    }
    this.expect(')');
    return of;
  }

  /** A code may hold what is an operation elsewhere, so it is read up to the parenthesis. */
  private code(): string {
    this.expect('(');
    const end = this.text.indexOf(')', this.at);
    const code = this.text.slice(this.at, end === -1 ? undefined : end).trim();
    if (!/^[\p{L}\p{N}_.:-]{1,100}$/u.test(code))
      this.refuse('a code of letters, digits, _ - . or :', code || 'nothing');
    this.at = end === -1 ? this.text.length : end + 1;
    if (end === -1) this.refuse(')');
    return code;
  }

  private both(left: Formula, operator: Operator, right: Formula): Formula {
    return { do: operator, of: [left, right] };
  }

  private peek(): string {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.text);
    return found ? (found[1] ?? found[2] ?? found[3] ?? found[4])! : '';
  }

  private take(): string {
    const word = this.peek();
    TOKEN.lastIndex = this.at;
    TOKEN.exec(this.text);
    this.at = TOKEN.lastIndex;
    return word;
  }

  private expect(word: string): void {
    if (this.peek() !== word) this.refuse(word);
    this.take();
  }

  private refuse(expected: string, came = this.peek() || 'the end'): never {
    const spaces = /\s*/y;
    spaces.lastIndex = this.at;
    spaces.exec(this.text);
    throw new Unreadable({ at: spaces.lastIndex, expected, came });
  }
}

const STRENGTH: Partial<Record<Operator, number>> = { '+': 2, '-': 2, '*': 3, '/': 3 };

/** The text of a tree, one for each: what is stored in a step, and read from there again. */
export function writeFormula(formula: Formula, around = 0): string {
  if ('number' in formula) return `${Number(formula.number.toFixed(6))}`;
  if ('metric' in formula) return `metric(${formula.metric})`;
  if ('kpi' in formula) return `kpi(${formula.kpi})`;
  const { do: operator, of } = formula;
  if (operator === 'min' || operator === 'max' || operator === 'if')
    return `${operator}(${of.map((part) => writeFormula(part)).join(', ')})`;
  const strength = STRENGTH[operator] ?? 1;
  // The right side of - and / binds tighter, since they are read from the left.
  const text =
    of.length === 1
      ? `-${writeFormula(of[0]!, 4)}`
      : `${writeFormula(of[0]!, strength)} ${operator} ${writeFormula(of[1]!, strength + 1)}`;
  return strength < around || (of.length === 1 && around > 3) ? `(${text})` : text;
}
