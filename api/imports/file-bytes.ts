import type { Sender } from '../sql.js';

/** The bytes of an upload, piece by piece: short reads, so that no connection is held while the file is worked on. */
export async function* fileBytes(to: Sender, upload: string): AsyncGenerator<Buffer> {
  for (let n = 0; ; n++) {
    const { rows } = await to.query<{ bytes: Buffer }>(
      'select bytes from upload_chunk where upload_id = $1 and n = $2',
      [upload, n],
    );
    if (!rows[0]) return;
    yield rows[0].bytes;
  }
}
