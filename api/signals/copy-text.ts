import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const PIECE_CHARACTERS = 65_536;
const FLUSH_BYTES = 2 * 1024 * 1024;

/** Lines on their way into a table. They become bytes soon, outside of the heap: a long text made of many short ones is dear to keep. */
export class CopyText {
  private text = '';
  private pieces: Buffer[] = [];
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

  async flush(): Promise<void> {
    this.setAside();
    const stream = this.client.query(copyFrom(this.statement));
    for (const piece of this.pieces) if (!stream.write(piece)) await once(stream, 'drain');
    this.pieces = [];
    this.bytes = 0;
    stream.end();
    await once(stream, 'finish');
  }

  private setAside(): void {
    if (this.text === '') return;
    const piece = Buffer.from(this.text);
    this.pieces.push(piece);
    this.bytes += piece.length;
    this.text = '';
  }
}
