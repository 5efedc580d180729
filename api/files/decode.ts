import { createReadStream } from 'node:fs';
import type { Encoding } from './read-settings.js';

/** What bytes become that are no text of the encoding. A row with it is told as bad; the rows around it are not. */
export const NO_CHARACTER = '\uFFFD';

/** The text of a file, piece by piece and without its byte order mark. Nothing is read before somebody asks for the next piece. */
export async function* decode(
  path: string,
  encoding: Encoding,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const stream = createReadStream(path, { highWaterMark: 64 * 1024 });
  let read = 0;
  // Leaving the loop closes the file.
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    yield decoder.decode(bytes, { stream: true });
    read += bytes.length;
    if (read >= most) return;
  }
  yield decoder.decode();
}
