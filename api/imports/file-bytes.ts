import type { Sender } from '../sql.js';

/** pg joins the parts of a large answer again and again, which makes garbage outside the heap faster than it is collected. */
const PIECE = 32 * 1024;

/** The bytes of an upload, piece by piece: short reads, so that no connection is held while the file is worked on. */
export async function* fileBytes(to: Sender, upload: string): AsyncGenerator<Buffer> {
  for (let n = 0; ; n++) {
    for (let from = 1; ; from += PIECE) {
      const { rows } = await to.query<{ bytes: Buffer }>(
        'select substring(bytes from $3::int for $4::int) as bytes from upload_chunk where upload_id = $1 and n = $2',
        [upload, n, from, PIECE],
      );
      if (!rows[0]) return;
      const { bytes } = rows[0];
      if (bytes.length > 0) yield bytes;
      if (bytes.length < PIECE) break;
    }
  }
}
