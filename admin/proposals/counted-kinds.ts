import type { Format } from '../i18n/format.ts';

/** "3 rises, 1 first placement": what there is of each kind, in the order given. */
export const countedKinds = (format: Format, counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => format.counted(`stages.count_${kind}`, count))
    .join(', ');
