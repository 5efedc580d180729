import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const PIECE_CHARACTERS = 65_536;
/** Room for a piece, its last line and some characters of more than one byte; a piece that needs more gets room of its own. */
const PIECE_BYTES = 98_304;
const FLUSH_BYTES = 2 * 1024 * 1024;

/** Lines on their way into a table. They become bytes soon, outside of the heap: a long text made of many short ones is dear to keep. */
export class CopyText {
  private text = '';
  private pieces: Buffer[] = [];
  /** What the pieces stand in, and room that earlier ones have left: new buffers would add up until a thorough collection. */
  private rooms: Buffer[] = [];
  private spare: Buffer[] = [];
  private bytes = 0;

  constructor(
    private readonly client: pg.PoolClient,
    private readonly statement: string,
  ) {}

  /** Answers whether it is time to flush. */
  add(line: string): boolean {
    this.text += line;
    if (this.text.length >= PIECE_CHARACTERS) this.setAside();
    return this.bytes >= FLUSH_BYTES;
  }

  /** Lines that are added meanwhile wait for the next time. */
  async flush(): Promise<void> {
    this.setAside();
    const [pieces, rooms] = [this.pieces, this.rooms];
    [this.pieces, this.rooms, this.bytes] = [[], [], 0];
    const stream = this.client.query(copyFrom(this.statement));
    for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'finish');
    this.spare.push(...rooms.filter(({ length }) => length === PIECE_BYTES));
  }

  private setAside(): void {
    if (this.text === '') return;
    const bytes = Buffer.byteLength(this.text);
    const room =
      bytes > PIECE_BYTES ? Buffer.allocUnsafeSlow(bytes) : (this.spare.pop() ?? Buffer.allocUnsafeSlow(PIECE_BYTES));
    this.pieces.push(room.subarray(0, room.write(this.text)));
    this.rooms.push(room);
    this.bytes += bytes;
    this.text = '';
  }
}
