/** Bytes that are no UTF-8. */
export class BrokenText extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly came: string,
  ) {
    super(`Line ${line} must hold ${expected}, but got: ${came}.`);
  }
}

/** Bytes as text. Throws BrokenText at the first bytes that are not UTF-8, naming their line. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for await (const chunk of bytes) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new BrokenText(lineOfBadByte(chunk, line), 'UTF-8 text', 'bytes of another encoding');
    }
    line += countLines(text);
    yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw new BrokenText(line, 'UTF-8 text', 'a character that was cut off');
  }
}

// Private: lines, and where the first bad byte stands.

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The longest readable beginning of the chunk tells on which line the first bad byte stands. */
function lineOfBadByte(chunk: Uint8Array, line: number): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Start(chunk.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return line + countLines(new TextDecoder('utf-8').decode(chunk.subarray(0, low)));
}

function isUtf8Start(bytes: Uint8Array): boolean {
  // The chunk may begin within a character that an earlier chunk began: up to three bytes are let pass.
  for (let skip = 0; skip <= 3; skip++) {
    if (skip > 0 && (bytes[skip - 1]! & 0xc0) !== 0x80) return false;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(skip), { stream: true });
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
