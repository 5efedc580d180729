/**
 * Work on one connection, in the order in which it was asked for and one after the other, while whoever asked does something else. Work is
 * begun even where earlier work failed: PostgreSQL refuses it then, and whoever waits for the earlier hears first.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    // Whoever waits for it gets the error; until then it must not count as unhandled.
    this.last = mine.catch(() => {});
    return mine;
  }

  /** Nothing is under way any more. */
  async ended(): Promise<void> {
    await this.last;
  }
}
