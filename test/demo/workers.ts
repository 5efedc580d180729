/** A generated organisation in memory: everybody on every task with his signals, as a reader of the database would hand them on. */
import type { Career, DemoPerson, DemoPlan } from '../../api/demo/plan.js';
import { demoSignals } from '../../api/demo/signals.js';
import type { Assignment, Signal } from '../../api/scoring/evidence.js';
import { micro } from '../../api/scoring/exact.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import type { SignalItem } from '../../api/signals/item.js';

export interface Sent {
  item: SignalItem;
  signal: Signal;
}

export interface Worker {
  person: DemoPerson;
  career: Career;
  assignment: Assignment;
  sent: Sent[];
}

export async function workersOf(seed: number, plan: DemoPlan): Promise<Worker[]> {
  const items = new Map<string, SignalItem[]>();
  for await (const rows of demoSignals(seed, plan)) {
    for (const row of rows) {
      if ('expected' in row) throw new Error(`A generated row does not fit: ${JSON.stringify(row)}`);
      const key = `${row.employeeCode} ${row.taskCode}`;
      const own = items.get(key);
      if (own) own.push(row);
      else items.set(key, [row]);
    }
  }
  let id = 0;
  return plan.people.flatMap((person) =>
    person.careers.map((career) => {
      const key = `${person.code} ${career.task}`;
      const { task, from, to } = career;
      const pauses = person.leave ? [person.leave] : [];
      const who = { employee: person.code, task, location: null, startedOn: from, endedOn: to, statedStage: null };
      const sent = (items.get(key) ?? []).map((item) => ({ item, signal: signalOf(item, (id += 1), plan) }));
      return { person, career, assignment: { id: key, ...who, pauses }, sent };
    }),
  );
}

function signalOf(item: SignalItem, id: number, { outage }: DemoPlan): Signal {
  const kind = SHIPPED_KINDS.find(({ code }) => code === item.kind)!;
  const day = item.occurredAt.slice(0, 10);
  const at = BigInt(Date.parse(item.occurredAt)) * 1000n;
  return {
    id: String(id).padStart(16, '0'),
    kind: kind.code,
    nature: kind.nature,
    attribution: (item.attribution as Signal['attribution'] | null) ?? kind.attribution,
    occurredAt: at,
    receivedAt: at,
    day,
    client: item.clientCode,
    clientB2B: item.clientCode?.startsWith('demo-client-firm') ?? false,
    interaction: item.interaction,
    value: item.value === null ? null : micro(Number(item.value)),
    scale: kind.scale,
    duration: kind.duration,
    sentiment: null,
    forceMajeure: outage !== null && item.locationCode === outage.location && day === outage.day,
    override: null,
  };
}
