import { dayText, readLocal } from './local-time.js';
import type { DateOrder } from './settings.js';
import type { Doubt } from './upload.js';

const ORDERS: DateOrder[] = ['DMY', 'MDY'];

/** Counts, while a column of dates is read, how many of its values fit each order of day and month. */
export class DateOrders {
  private readonly fits = { DMY: 0, MDY: 0 };
  private total = 0;
  private both: string | null = null;

  constructor(private readonly column: string) {}

  see(text: string): void {
    this.total++;
    const readings = ORDERS.map((order) => readLocal(text, order));
    for (const [at, order] of ORDERS.entries()) if (readings[at]) this.fits[order]++;
    // 02/02 reads the same in both orders and would show nothing.
    if (this.both === null && readings[0] && readings[1] && readings[0].day !== readings[0].month) this.both = text;
  }

  /** Only when some value fits both orders: otherwise there is nothing to ask. */
  doubts(chosen: DateOrder): Doubt[] {
    const found = this.both;
    if (found === null) return [];
    const options = ORDERS.map((value) => ({
      value,
      fits: this.fits[value],
      total: this.total,
      example: dayText(readLocal(found, value)!),
    }));
    return [{ code: 'DATE_ORDER', column: this.column, found, options, chosen }];
  }
}
