/** Rows of a test as the columns that the database would give. */
import type { Signal } from '../../api/scoring/evidence.js';
import { earlier } from '../../api/scoring/screen.js';
import { dayNumber } from '../../api/scoring/calendar.js';
import { FLAG, type Sheet, type SheetKind } from '../../api/scoring/sheet.js';

export function sheetOf(signals: Signal[]): Sheet {
  const sorted = signals.toSorted(earlier);
  const kinds: SheetKind[] = [];
  const places = new Map<string, number>();
  const versions = sorted.map(({ kind, nature, scale, duration }) => {
    if (!places.has(kind)) {
      places.set(kind, kinds.length);
      kinds.push({ kind, nature, duration, scales: [] });
    }
    const scales = kinds[places.get(kind)!]!.scales as Signal['scale'][];
    const version = scales.findIndex((each) => each?.min === scale?.min && each?.max === scale?.max);
    return version === -1 ? scales.push(scale) - 1 : version;
  });
  const clients = numbers();
  const interactions = numbers();
  return {
    kinds,
    places,
    size: sorted.length,
    kind: Uint16Array.from(sorted, ({ kind }) => places.get(kind)!),
    version: Uint16Array.from(versions),
    day: Int32Array.from(sorted, ({ day }) => dayNumber(day)),
    flags: Uint16Array.from(sorted, flagsOf),
    client: Int32Array.from(sorted, ({ client }) => clients(client)),
    interaction: Int32Array.from(sorted, ({ interaction }) => interactions(interaction)),
    value: Float64Array.from(sorted, ({ value }) => Number(value ?? 0n)),
    override: Int32Array.from(sorted, ({ override }) => Number(override?.weight ?? 0n)),
  };
}

function flagsOf({ attribution, clientB2B, forceMajeure, value, sentiment, override, disputed }: Signal): number {
  return (
    (attribution === 'EMPLOYEE' ? FLAG.employee : 0) |
    (clientB2B ? FLAG.b2b : 0) |
    (forceMajeure ? FLAG.forceMajeure : 0) |
    (value !== null ? FLAG.valued : 0) |
    (sentiment !== null ? FLAG.classified : 0) |
    (sentiment !== null && sentiment > 0 ? FLAG.positive : 0) |
    (override !== null ? FLAG.overridden : 0) |
    (disputed ? FLAG.disputed : 0)
  );
}

function numbers(): (text: string | null) => number {
  const known = new Map<string, number>();
  return (text) => {
    if (text === null) return 0;
    if (!known.has(text)) known.set(text, known.size + 1);
    return known.get(text)!;
  };
}
