import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.js';
import { makeLog } from '../../api/log.js';
import { makeSchema } from '../../api/schema.js';
import { startServer, type RunningServer } from '../../api/server.js';
import type { Answer } from '../api.js';
import { answersTo } from '../audits/every-query.js';
import { codeOf } from '../standards/desk.js';
import { startBench, type Bench } from './bench.js';

/** What each says in a round: asked of every query of the schema, with every field, as everybody else. */
let bench: Bench;
let server: RunningServer;
let schema: GraphQLSchema;
let round: any;
const RINGS: Record<string, string> = { ann: '987650001', ben: '987650002', expert: '987650003' };
const remarkOf = (who: string) => `seen by ${who} at the door`;

beforeAll(async () => {
  bench = await startBench();
  schema = await makeSchema();
  // What is refused for its cost tells nothing, so here it costs nothing.
  const config = { ...readConfig({ DATABASE_URL: 'postgres://localhost/none' }), port: 0 };
  server = await startServer(bench.api.db, config, makeLog('fatal'), Infinity);
  round = await bench.opened(1);
  for (const [who, rings] of Object.entries(RINGS)) {
    const answers = { NAME: 'YES', BAG: null, SMILE: '4', RINGS: rings, TONE: 'WARM' };
    await bench.ok(bench.answer(round, 0, who, answers, remarkOf(who)));
    // One has handed the answers in, another is still at it.
    if (who !== 'ben') await bench.ok(bench.submit(round, who));
  }
});
afterAll(async () => {
  await server?.close();
  await bench?.api.close();
});

/** Everything that every query tells somebody. */
async function told(who: string): Promise<{ said: string; answered: number }> {
  const ids = [round.id, round.cases[0].id, bench.items['RINGS']!, bench.accounts['ben']!, bench.programme.id];
  const ask = async (query: string): Promise<Answer> => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bench.tokens[who]}` },
      body: JSON.stringify({ query }),
    });
    return (await answer.json()) as Answer;
  };
  let [said, answered] = ['', 0];
  for (const root of Object.keys(schema.getQueryType()!.getFields())) {
    const one = await answersTo(root, { schema, ask, ids, today: bench.today });
    expect([root, one.includes('INTERNAL')]).toEqual([root, false]);
    if (one.includes('"data":{')) answered += 1;
    said += one;
  }
  return { said, answered };
}
const secretsOf = (who: string) => [RINGS[who]!, remarkOf(who)];

describe('while a round is open', () => {
  it.each(['ann', 'ben', 'cat', 'expert', 'hr', 'manager', 'employee', 'stranger'])(
    'tells %s the own answers alone, on any path, and nobody but HR who else is asked',
    async (who) => {
      const { said, answered } = await told(who);
      expect(answered).toBeGreaterThan(10);
      for (const other of Object.keys(RINGS))
        for (const secret of secretsOf(other))
          expect([other, secret, said.includes(secret)]).toEqual([other, secret, other === who]);
      expect(said.includes('BEN Account')).toBe(who === 'hr' || who === 'ben');
    },
  );

  it('shows results to nobody, HR least of all', async () => {
    for (const who of ['hr', 'ann'])
      for (const query of [
        'calibrationResults(id: $id) { raterCount }',
        'calibrationAnswers(id: $id) { nodes { answer } }',
      ]) {
        const answer = await bench.ask(`query ($id: ID!) { ${query} }`, { id: round.id }, bench.tokens[who]);
        expect(codeOf(answer)).toBe('CONFLICT');
      }
    for (const list of ['calibration-items', 'calibration-raters', 'calibration-answers']) {
      const file = await fetch(`${bench.api.url}/exports/${list}.csv?id=${round.id}`, {
        headers: { authorization: `Bearer ${bench.tokens['hr']}` },
      });
      expect([list, file.status]).toEqual([list, 409]);
    }
  });
});

describe('once it is closed', () => {
  beforeAll(async () => {
    await bench.ok(bench.send('closeCalibration', { id: round.id, version: round.version }));
  });

  it('tells HR whose each answer is, of those that were handed in', async () => {
    const { said } = await told('hr');
    for (const secret of [...secretsOf('ann'), ...secretsOf('expert'), 'ANN Account'])
      expect([secret, said.includes(secret)]).toEqual([secret, true]);
    for (const secret of secretsOf('ben')) expect([secret, said.includes(secret)]).toEqual([secret, false]);
  });

  it('tells those who were asked the own answers, the expert’s, and the others’ without whose they are', async () => {
    const { said } = await told('cat');
    for (const secret of [RINGS['ann']!, RINGS['expert']!, remarkOf('expert')])
      expect([secret, said.includes(secret)]).toEqual([secret, true]);
    for (const secret of [remarkOf('ann'), 'ANN Account', 'EXPERT Account', bench.accounts['ann']!])
      expect([secret, said.includes(secret)]).toEqual([secret, false]);
  });

  it.each(['stranger', 'manager', 'employee'])('tells %s nothing', async (who) => {
    const { said } = await told(who);
    for (const other of Object.keys(RINGS))
      for (const secret of secretsOf(other)) expect([secret, said.includes(secret)]).toEqual([secret, false]);
  });
});
