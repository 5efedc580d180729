import type { Texts } from '../scoring/rules.js';
import { quoted, type Say } from './phrases.js';
import type { Entry } from './rule-entries.js';
import type { RulePart } from './rule-part.js';

/** Entries of one noun: itself, and its values under it. */
export class Noun {
  readonly entries: Entry[];

  constructor(
    private readonly part: RulePart,
    private readonly key: string,
    private readonly path: string,
    private readonly title: Say,
  ) {
    this.entries = [{ key, path, part, label: title, said: null, value: null }];
  }

  add(name: string, label: Say, value: unknown, said: Say, path = name): this {
    const whole: Say = (l) => `${this.title(l)}, ${label(l)}`;
    this.entries.push({
      key: `${this.key}/${name}`,
      path: `${this.path}.${path}`,
      part: this.part,
      label: whole,
      said,
      value,
      within: this.key,
    });
    return this;
  }

  /** A text that HR wrote, in the language that is asked for. */
  addTexts(name: string, label: Say, texts: Texts): this {
    return this.add(name, label, texts, (l) => quoted(l, texts[l]));
  }
}

export function titled(what: Texts, name: Texts, code: string): Say {
  return (l) => `${what[l]} ${quoted(l, name[l].trim() || code)}`;
}
