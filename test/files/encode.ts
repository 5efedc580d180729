import type { Encoding } from '../../api/files/read-settings.js';

/** Text as bytes of an encoding, without a byte order mark. A character that the encoding lacks is a fault of the test. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const bytes = alphabetOf(encoding);
  return Buffer.from(
    [...text].map((letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`${encoding} must hold the letter, but it does not: ${letter}`);
      return byte;
    }),
  );
}

/** The letters of an encoding of one byte, by what Node reads them as. */
export function alphabetOf(encoding: Encoding): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}
