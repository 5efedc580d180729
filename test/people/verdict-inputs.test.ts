import { globSync, readFileSync } from 'node:fs';
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureTasks } from '../../api/people/ensure-people.js';
import { makeSchema } from '../../api/schema.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, startSmall } from '../maps/small.js';

/**
 * Some inputs of verdicts have no batch and so no history: the job family of a task, whether a client is a firm, and whether a kind is an
 * opinion or a fact. A map made from them can be made again only because nothing changes them. The time zone of the organisation is a
 * fourth; it is refused once there is evidence (test/access/organisation.test.ts).
 */
const FIXED: Record<string, string[]> = {
  task: ['job_family'],
  client: ['kind'],
  signal_kind: ['nature', 'attribution', 'duration', 'scored'],
};

let api: Demo;
beforeAll(async () => void (api = await startSmall()));
afterAll(() => api.close());

describe('inputs of verdicts without a history', () => {
  it('are set by no statement of the server once their row is there; the demo alone names its firms as it makes them', () => {
    const sources = globSync('api/**/*.ts').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    expect(sources.length).toBeGreaterThan(200);
    let updates = 0;
    const found = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bupdate\s+(\w+)(?:\s+\w+)?\s+set\s([\s\S]*?)(?:\bwhere\b|\bfrom\b|['"`])/g)].flatMap(
        ([, table, set]) => {
          updates += 1;
          return (FIXED[table!] ?? [])
            .filter((column) => new RegExp(`(?:^|,)\\s*${column}\\s*=`).test(set!))
            .map((column) => `${file}: ${table}.${column}`);
        },
      ),
    );
    expect(updates).toBeGreaterThan(30);
    expect(found).toEqual(['api/demo/fill.ts: client.kind']);
    // Nor by an insert that finds its row there.
    const upserts = sources.filter(({ text }) =>
      /insert into (?:task|client|signal_kind)\b(?:(?!insert into)[\s\S]){0,600}?on conflict[^;`]*do update/.test(text),
    );
    expect(upserts.map(({ file }) => file)).toEqual([]);
  });

  it('are asked for by no mutation but the one that makes the row', async () => {
    const schema = await makeSchema();
    const asks = Object.values(schema.getMutationType()!.getFields()).flatMap((field) =>
      field.args.flatMap((arg) => {
        const type = getNamedType(arg.type);
        const names = isInputObjectType(type) ? Object.keys(type.getFields()) : [arg.name];
        return names
          .filter((name) => /^(jobFamily|clientKind|nature)$/.test(name))
          .map((name) => `${field.name}.${name}`);
      }),
    );
    expect(asks.filter((each) => !each.startsWith('create'))).toEqual([]);
  });

  it('stay as they are when the same task, client or kind is named again', async () => {
    const { db } = api;
    await hire(db, ['ADA'], '2026-01-01');
    await bring(db, contacts('ADA', '2026-05', 'GOOD').slice(0, 4));
    await db.pool.query("update client set kind = 'B2B'");
    const before = await state();
    await ensureTasks(db.pool, [{ code: 'CARE', name: 'Care', jobFamily: 'another' }]);
    await ensureKinds(db.pool);
    await bring(db, contacts('ADA', '2026-05', 'GOOD').slice(0, 8));
    const after = await state();
    expect(after.tasks).toEqual(before.tasks);
    expect(after.kinds).toEqual(before.kinds);
    expect(before.clients.length).toBe(1);
    expect(after.clients).toEqual(expect.arrayContaining(before.clients));
  });
});

async function state(): Promise<Record<'tasks' | 'clients' | 'kinds', object[]>> {
  const rows = async (text: string): Promise<object[]> => (await api.db.pool.query(text)).rows;
  return {
    tasks: await rows('select code, job_family from task order by code'),
    clients: await rows('select code, kind from client order by code'),
    kinds: await rows(
      'select code, nature, attribution, duration, scored, scale_min, scale_max from signal_kind order by code',
    ),
  };
}
