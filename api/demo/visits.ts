import type pg from 'pg';
import { numberBatch, openBatch } from '../access/batch.js';
import type { Actor } from '../access/viewer.js';
import { announce } from '../audits/announce.js';
import { ensureProgramme } from '../audits/create-programme.js';
import { recordVisits, type NewVisit } from '../audits/record-visits.js';
import { addDays } from '../scoring/calendar.js';
import { chanceFrom } from './chance.js';
import type { DemoPlan } from './plan.js';

const MONTHS = 8;
const MONTH = 30;
const ANNOUNCED_BEFORE = 170;
const OUT_OF = 40;

/**
 * What the demo's auditor brought: mystery shopping whose first visits were made before the staff knew of it, and a control that nobody has
 * announced yet. They come after the evaluations, as the newest evidence, so that the trails of the year rest on what clients said alone.
 */
export async function insertVisits(client: pg.PoolClient, plan: DemoPlan, seed: number): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`select id from account where demo and role = 'AUDITOR'`);
  const by = { kind: 'ACCOUNT', accountId: rows[0]!.id } as Actor;
  const batch = await openBatch(client, 'VISIT', by);
  const guest = await programme(client, 'DEMO-GUEST', 'Quiet guest', 'MYSTERY_SHOPPING');
  const desk = await programme(client, 'DEMO-DESK', 'Front desk check', 'INTERNAL_CONTROL');
  await announce(client, guest, addDays(plan.last, -ANNOUNCED_BEFORE), batch, by);
  const chance = chanceFrom(seed);
  const visitsOf = (letter: string, months: number): NewVisit[] =>
    plan.locations.flatMap(({ code }, place) =>
      Array.from({ length: months }, (_, month) => {
        const number = `${letter}-${place + 1}${String(month + 1).padStart(2, '0')}`;
        const visitedOn = addDays(plan.last, -MONTH * month - 2 - Math.floor(chance.next() * 20));
        // Once the visitor found the door closed: out of nothing.
        const outOf = place === 1 && month === 2 ? 0 : OUT_OF;
        const points = Math.min(outOf, Math.max(0, Math.round(chance.normal(32 + place, 3))));
        return { number, locationCode: code, visitedOn, points: String(points), outOf: String(outOf) };
      }),
    );
  await recordVisits(client, guest, visitsOf('G', MONTHS), batch);
  await recordVisits(client, desk, visitsOf('F', 1), batch);
  await numberBatch(client, batch);
}

async function programme(client: pg.PoolClient, code: string, name: string, kind: string): Promise<string> {
  const id = await ensureProgramme(client, { code, name, kind });
  await client.query('update programme set demo = true where id = $1', [id]);
  return id;
}
