/** Names that are this likely one person's are asked about: "J. Nowak" and "Jan Nowak" share 0.64 of their trigrams. */
export const ALIKE = 0.6;

/**
 * How alike two names are, from 0 to 1: shared trigrams, as pg_trgm counts them, without accents, which typists leave out; ALIKE at least
 * where one only shortens words of the other to their first letters.
 */
export function likenessOf(a: string, b: string): number {
  return compared(shapeOf(a), shapeOf(b));
}

interface Shape {
  words: string[];
  trigrams: Set<string>;
}

interface Name {
  name: string;
  code: string;
}

/** Names that a file makes known, found again by names that are like them. Its size goes with the number of people, not of rows. */
export class AlikeNames {
  private readonly names: (Name & { shape: Shape })[] = [];
  private readonly taken = new Set<string>();
  private readonly byTrigram = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();

  add(name: string, code: string): void {
    if (this.taken.has(code)) return;
    this.taken.add(code);
    const shape = shapeOf(name);
    const at = this.names.push({ name, code, shape }) - 1;
    for (const each of shape.trigrams) put(this.byTrigram, each, at);
    for (const each of wholeWords(shape)) put(this.byWord, each, at);
  }

  /** Others that are alike, the most alike first; not those that are the same person by their code. */
  near(name: string, code: string): (Name & { likeness: number })[] {
    const shape = shapeOf(name);
    const own = [...shape.trigrams].toSorted((a, b) => this.often(a) - this.often(b));
    // Whoever shares half of the trigrams has one of the rarer half: the others, which half the world has, need not be looked at.
    const rare = own.slice(0, Math.ceil(own.length / 2) + 1);
    // One that only shortens words may share fewer, but then a whole word, and the first letters of all.
    const places = new Set([
      ...rare.flatMap((each) => this.byTrigram.get(each) ?? []),
      ...wholeWords(shape).flatMap((each) => this.byWord.get(each) ?? []),
    ]);
    return [...places]
      .map((at) => {
        const other = this.names[at]!;
        return { name: other.name, code: other.code, likeness: compared(shape, other.shape) };
      })
      .filter((one) => one.likeness >= ALIKE && one.code !== code)
      .toSorted((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1));
  }

  private often(trigram: string): number {
    return this.byTrigram.get(trigram)?.length ?? 0;
  }
}

// Private: words and their pieces.

function compared(a: Shape, b: Shape): number {
  let shared = 0;
  for (const each of a.trigrams) if (b.trigrams.has(each)) shared++;
  const likeness = shared / (a.trigrams.size + b.trigrams.size - shared || 1);
  return likeness < ALIKE && shortens(a.words, b.words) ? ALIKE : likeness;
}

function shapeOf(name: string): Shape {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces = (word: string) => Array.from({ length: word.length + 1 }, (_, at) => `  ${word} `.slice(at, at + 3));
  return { words, trigrams: new Set(words.flatMap(pieces)) };
}

/** What two names have in common of which one shortens the other: each long word, with the first letters of all. */
function wholeWords({ words }: Shape): string[] {
  const letters = words.map((word) => word.charAt(0)).toSorted();
  return words.filter((word) => word.length > 1).map((word) => `${letters.join('')} ${word}`);
}

function put(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known) known.push(at);
  else places.set(key, [at]);
}

/** "Nowak J." and "Jan Nowak": as many words, and each has its own, whole or by its first letter; one is whole at least. */
function shortens(a: string[], b: string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const left = [...b];
  let whole = 0;
  for (const word of a.toSorted((x, y) => y.length - x.length)) {
    const same = left.indexOf(word);
    const at = same !== -1 ? same : left.findIndex((other) => initial(word, other) || initial(other, word));
    if (at === -1) return false;
    if (same !== -1 && word.length > 1) whole++;
    left.splice(at, 1);
  }
  return whole > 0;
}

function initial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}
