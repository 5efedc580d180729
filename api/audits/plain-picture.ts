/** Pictures without what cameras and programs write beside them: place, owner and device would tell who visited. */

export interface Picture {
  mediaType: 'image/jpeg' | 'image/png';
  bytes: Buffer;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What a PNG needs to be shown; texts, times and profiles are left out. */
const SHOWN = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'pHYs', 'sBIT', 'IDAT', 'IEND']);
const [RST0, RST7, SOI, EOI, SOS, DQT, APP0, APP14, APP15, COM] = [
  0xd0, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xe0, 0xee, 0xef, 0xfe,
] as const;

/** The picture by its own first bytes, whatever it was called; null: it is neither JPEG nor PNG, or is cut off. */
export function plainPicture(bytes: Buffer): Picture | null {
  if (bytes.subarray(0, PNG.length).equals(PNG)) {
    const plain = plainPng(bytes);
    return plain && { mediaType: 'image/png', bytes: plain };
  }
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const plain = plainJpeg(bytes);
  return plain && { mediaType: 'image/jpeg', bytes: plain };
}

/** Length, name, data and check sum, one after the other, up to IEND. */
function plainPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [PNG];
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (at === PNG.length && name !== 'IHDR') return null;
    if (SHOWN.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return kept.length > 2 ? Buffer.concat(kept) : null;
    at = end;
  }
  return null;
}

/** Segments with their lengths up to the first scan; from there on data up to the last end mark. Application data and comments are left out. */
function plainJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let tables = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker < 0xc0) return null;
    if (marker === SOS) {
      const end = bytes.lastIndexOf(Buffer.from([0xff, EOI]));
      if (!tables || end <= at) return null;
      const scans = plainScans(bytes.subarray(at, end));
      return scans && Buffer.concat([...kept, scans, Buffer.from([0xff, EOI])]);
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (!isNotes(marker)) kept.push(bytes.subarray(at, end));
    tables ||= marker === DQT;
    at = end;
  }
  return null;
}

/** A progressive picture has tables between its scans, and there notes may stand, too. */
function plainScans(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0xff); at !== -1 && at + 1 < bytes.length;) {
    const marker = bytes[at + 1]!;
    // A second picture behind the first, as some cameras add one.
    if (marker === EOI) return Buffer.concat([...kept, bytes.subarray(from, at)]);
    let next = at + 1;
    // Within the scan: a stuffed byte, a restart mark or filling. Anything else is a segment that tells its length.
    if (marker !== 0 && marker !== 0xff && (marker < RST0 || marker > RST7)) {
      if (at + 4 > bytes.length) return null;
      next = at + 2 + bytes.readUInt16BE(at + 2);
      if (next > bytes.length) return null;
      if (isNotes(marker)) {
        kept.push(bytes.subarray(from, at));
        from = next;
      }
    }
    at = bytes.indexOf(0xff, next);
  }
  return Buffer.concat([...kept, bytes.subarray(from)]);
}

/** JFIF says the density, Adobe's how colours are written; every other application segment is somebody's notes. */
function isNotes(marker: number): boolean {
  return marker === COM || (marker > APP0 && marker <= APP15 && marker !== APP14);
}
