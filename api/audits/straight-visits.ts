import type pg from 'pg';
import type { ImportFile } from '../import-target.js';
import type { ItemInFiles } from './asked-items.js';
import { FiledRowsReader, type FiledRows } from './filed-rows.js';
import type { AnsweredShape } from './import-fields.js';
import type { VisitSource } from './judge-visits.js';
import { putTogether, type FiledVisit } from './put-together.js';

/** Rows of one visit stand apart in the file, or may: the visits can't be told as they come. */
export class NotStraight extends Error {}

const TOGETHER = { visits: 400, answers: 4000 };

/**
 * The visits of a file as they stand in it, put together while it is read: nearly all files have the rows of a visit one below the other.
 * Whether this one has, only its end would tell; so whoever takes the visits must be able to take all of them back, and a row that fits
 * nowhere, or a number that this very batch has brought already, ends it.
 */
export class StraightVisits implements VisitSource {
  private readonly pages: AsyncGenerator<FiledVisit[]>;
  /** A bit for each visit that stood before the file. */
  private readonly met = new Uint8Array(2 ** 21);

  constructor(
    private readonly client: pg.PoolClient,
    private readonly file: ImportFile,
    private readonly programme: { id: string; items: readonly ItemInFiles[] },
    private readonly shape: AnsweredShape,
    private readonly batch: string,
  ) {
    this.pages = this.read();
  }

  /** Reads on in the file, while the connection does something else. */
  async next(): Promise<FiledVisit[] | null> {
    const { done, value } = await this.pages.next();
    return done ? null : value;
  }

  /** Which of the visits stand already. One that was met before, or that this batch has written, stands in two places of the file. */
  async stand(visits: FiledVisit[]): Promise<void> {
    const numbers = new Set(visits.map(({ input }) => input.number));
    const { rows } = await this.client.query<{ number: string; id: string; ours: boolean }>(
      `select number, id::text, batch_id = $3 as ours from visit where programme_id = $1 and number = any($2::text[]) and superseded_by is null`,
      [this.programme.id, [...numbers], this.batch],
    );
    const twice = rows.filter(({ id, ours }) => ours || !this.meets(Number(id)));
    if (numbers.size < visits.length || twice.length > 0) throw new NotStraight('A number stands in two places.');
    const standing = new Set(rows.map(({ number }) => number));
    for (const visit of visits) visit.stands = standing.has(visit.input.number);
  }

  async end(): Promise<void> {
    await this.pages.return(undefined);
  }

  /** Answers whether it is for the first time; of ids that lie millions apart the second may be taken for the first, which costs time only. */
  private meets(id: number): boolean {
    const [at, bit] = [(id >>> 3) % this.met.length, 1 << (id & 7)];
    const first = (this.met[at]! & bit) === 0;
    this.met[at]! |= bit;
    return first;
  }

  private async *read(): AsyncGenerator<FiledVisit[]> {
    const reader = new FiledRowsReader(this.file.today, this.programme.items, this.shape);
    let page: FiledVisit[] = [];
    let answers = 0;
    let one: FiledRows[] = [];
    const close = (): void => {
      if (one.length > 0) page.push(putTogether(one, this.shape));
      one = [];
    };
    const full = (): boolean => page.length >= TOGETHER.visits || answers >= TOGETHER.answers;
    for await (const rows of this.file.rows()) {
      const { said, misfits } = reader.take(rows);
      if (misfits.length > 0) throw new NotStraight('A row fits no longer.');
      for (const each of said) {
        if (one.length > 0 && one[0]!.number !== each.number) close();
        if (full()) {
          yield page;
          [page, answers] = [[], 0];
        }
        one.push(each);
        answers += each.answers.length;
      }
    }
    for (const each of reader.last()) {
      if (one.length > 0 && one[0]!.number !== each.number) close();
      one.push(each);
    }
    close();
    if (page.length > 0) yield page;
  }
}
