import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { BadFile } from './bad-file.js';
import { named } from './zip.js';

const DEEPEST = 100;
const MOST_ATTRIBUTES = 200;

/** What is done with the elements of a part; names come without their prefix, which each program chooses for itself. */
export interface Reading {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Takes the text before the parser does; whatever it does not read itself it hands on. */
  before?(write: (xml: string) => void): { read(text: string): void; end(): void };
}

/** Reads XML as it is unpacked. After each piece the caller is given the floor, so that rows go out while the next ones are still packed. */
export async function* readXml(part: string, bytes: Readable, reading: Reading): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  // Documents that declare a type can declare entities, and those can be files of this machine or a billion laughs.
  parser.on('doctype', () => {
    throw new BadFile('DOCTYPE', { came: part });
  });
  parser.on('error', () => {
    throw new BadFile('BROKEN_XML', { came: part });
  });
  // A thread that runs out of memory may take the process with it, so nothing is remembered without end: neither elements that are never
  // closed nor the attributes of one.
  let depth = 0;
  let attributes = 0;
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw new BadFile('BROKEN_XML', { came: part });
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    attributes = 0;
    if (++depth > DEEPEST) throw new BadFile('BROKEN_XML', { came: part });
    reading.open?.(withoutPrefix(name), given as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    reading.close?.(withoutPrefix(name));
  });
  if (reading.text) {
    parser.on('text', (text) => reading.text!(text));
    parser.on('cdata', (text) => reading.text!(text));
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (xml: string): void => {
    parser.write(xml);
  };
  const before = reading.before?.(write) ?? { read: write, end: () => {} };
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      before.read(decoder.decode(piece, { stream: true }));
      yield;
    }
    before.read(decoder.decode());
    before.end();
    parser.close();
  } catch (error) {
    // Only the decoder throws a TypeError of its own here.
    throw error instanceof TypeError ? new BadFile('BROKEN_XML', { came: part }) : named(error, part);
  }
  yield;
}

/** Reads a part to its end. */
export async function wholeXml(part: string, bytes: Readable, reading: Reading): Promise<void> {
  for await (const _ of readXml(part, bytes, reading));
}

/** The value of an attribute whatever its prefix: r:id, or id. */
export function attribute(attributes: Record<string, string>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}

function withoutPrefix(name: string): string {
  const at = name.indexOf(':');
  return at === -1 ? name : name.slice(at + 1);
}
