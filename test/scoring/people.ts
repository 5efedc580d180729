/** A person at work, for tests: signals by the dozen, everything else plain. */
import type { Evidence, Signal } from '../../api/scoring/evidence.js';
import { micro } from '../../api/scoring/exact.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';

let made = 0;

/** A signal of a shipped kind; a client of its own and full attribution unless said otherwise. */
export function signal(kind: string, day: string, value: number | null, more: Partial<Signal> = {}): Signal {
  const shipped = SHIPPED_KINDS.find((each) => each.code === kind);
  const id = more.id ?? `s${String((made += 1)).padStart(6, '0')}`;
  const at = BigInt(Date.parse(`${day}T12:00:00Z`)) * 1000n;
  return {
    id,
    kind,
    nature: shipped?.nature ?? 'OPINION',
    attribution: 'EMPLOYEE',
    occurredAt: at,
    receivedAt: at,
    day,
    client: `client of ${id}`,
    clientB2B: false,
    interaction: `talk of ${id}`,
    value: value === null ? null : micro(value),
    scale: shipped?.scale ?? null,
    duration: shipped?.duration ?? false,
    sentiment: null,
    forceMajeure: false,
    override: null,
    ...more,
  };
}

/** One signal per value, spread evenly over the days up to `until`. Ids depend on the place in the list alone. */
export function signals(kind: string, until: string, values: (number | null)[], more: Partial<Signal> = {}): Signal[] {
  const end = Date.parse(`${until}T00:00:00Z`);
  return values.map((value, i) => {
    const day = new Date(end - (i % 80) * 86_400_000).toISOString().slice(0, 10);
    const id = `${kind}-${String(i).padStart(4, '0')}`;
    return signal(kind, day, value, { id, ...more });
  });
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    assignment: {
      id: 'a1',
      employee: 'e1',
      task: 't1',
      location: null,
      startedOn: '2025-11-21',
      endedOn: null,
      pauses: [],
      statedStage: null,
    },
    asOf: '2026-10-31',
    cutoff: 4812,
    signals: [],
    visits: [],
    past: [],
    decisions: [],
    placed: true,
    ...more,
  };
}
