import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { BadFile } from './bad-file.js';
import { MOST_ENTRIES, MOST_UNPACKED } from './limits.js';

/** The parts of a packed file. Only those asked for are unpacked. */
export interface Zip extends Disposable {
  names: string[];
  /** The bytes of a part, null when there is no such part. They end with an error as soon as they are more than the part declares. */
  open(name: string): Promise<Readable | null>;
}

/**
 * Opens a packed file and holds what it declares against the limits, before anything is unpacked: a megabyte can unpack to a thousand. What
 * an entry declares can be trusted afterwards, since yauzl stops one that holds more.
 */
export async function openZip(path: string): Promise<Zip> {
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch((error: unknown) => {
    throw named(error);
  });
  try {
    const entries = await entriesOf(zip);
    return {
      names: [...entries.keys()],
      async open(name) {
        const entry = entries.get(name);
        if (!entry) return null;
        try {
          return await zip.openReadStreamPromise(entry);
        } catch (error) {
          throw named(error, name);
        }
      },
      [Symbol.dispose]: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw named(error);
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new BadFile('TOO_MANY_ENTRIES', { expected: MOST_ENTRIES, came: zip.entryCount });
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (entry.generalPurposeBitFlag & 1) throw new BadFile('ENCRYPTED');
    if (entries.has(name)) throw new BadFile('BROKEN_ZIP', { came: `${name} stands in it twice` });
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) throw new BadFile('UNPACKED_TOO_LARGE', { expected: MOST_UNPACKED, came: unpacked });
    entries.set(name, entry);
  }
  return entries;
}

/** What yauzl or zlib found, by our codes. */
export function named(error: unknown, part = ''): unknown {
  if (error instanceof BadFile || !(error instanceof Error)) return error;
  const { message } = error;
  if (
    /End of central directory record signature not found|unexpected EOF|overflows file bounds|unexpected end of file/.test(
      message,
    )
  )
    return new BadFile('CUT_OFF');
  const path = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(message);
  if (path) return new BadFile('UNSAFE_PATH', { came: path[1]!.slice(0, 100) });
  if (/too many bytes|not enough bytes|compressed\/uncompressed size mismatch/i.test(message))
    return new BadFile('FALSE_SIZE', { came: part });
  if (/strong encryption/.test(message)) return new BadFile('ENCRYPTED');
  return new BadFile('BROKEN_ZIP', { came: part === '' ? message.slice(0, 100) : part });
}
