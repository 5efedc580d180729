/** One career map over HTTP: how many a second, and with how many statements. */
import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Database } from '../../api/database.js';
import { atLeast, atMost, inTurn, type Goal, type Row } from './measure.js';
import { ask, makeKey, perSecond, start } from './process.js';

const SPEED: Goal = {
  number: '12',
  what: 'one career map, every field of it',
  reference: 'floor: one hand-written SQL that returns JSON, through node:http',
  unit: 'req/s',
  must: atLeast(0.3),
  aim: atLeast(0.6),
};
const STATEMENTS: Goal = {
  number: '13',
  what: 'SQL statements of one career map',
  reference: 'the floor has one',
  unit: 'statements',
  must: atMost(8),
  aim: atMost(3),
};

export async function readOneMap(db: Database, url: string, rounds: number): Promise<Row[]> {
  const { rows: people } = await db.pool.query<{ id: string }>(
    'select employee_id as id from career_map group by 1 order by 1 limit 2000',
  );
  const authorization = `Bearer ${await makeKey(db)}`;
  const server = await start('serve', url);
  const floor = await start('serve-floor', url);
  const query = `query ($id: ID!) { careerMap(employeeId: $id) ${await everything('CareerMap')} }`;
  const one = (n: number) =>
    ask(
      {
        port: server.port,
        path: '/graphql',
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
      },
      JSON.stringify({ query, variables: { id: people[n % people.length]!.id } }),
    );
  const least = (n: number) => ask({ port: floor.port, path: `/${people[n % people.length]!.id}` });
  try {
    const sizes = [(await one(0)).length, (await least(0)).length];
    await perSecond(one, 8, 2);
    await perSecond(least, 8, 1);
    const made = await inTurn(
      rounds,
      () => perSecond(one),
      () => perSecond(least),
    );
    const before = await server.statements();
    for (let n = 0; n < 20; n++) await one(n);
    const statements = ((await server.statements()) - before) / 20;
    return [
      {
        ...SPEED,
        rounds: made,
        ratio: ({ ours, reference }) => ours / reference,
        note: `8 at a time; ${sizes.map((size) => Math.round(size / 1000)).join(' and ')} kB an answer`,
      },
      {
        ...STATEMENTS,
        rounds: [{ ours: statements, reference: 1 }],
        ratio: ({ ours }) => ours,
        note: 'with those that tell who asks',
      },
    ];
  } finally {
    await server.stop();
    await floor.stop();
  }
}

/** Counts over other people's rows are no part of a map: nothing that a map is compared with is asked for them. */
export const COUNTED = ['signalCount', 'employeeCount'];

/** A selection of every field below a type, as the schema has them; what belongs to other stations (a person, a task) gives its plain fields only. */
export async function everything(name: string, without: string[] = COUNTED): Promise<string> {
  const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
  const elsewhere = new Set(['Employee', 'Task', 'StageProposal', 'Team', 'Location']);
  const select = (type: GraphQLObjectType, plainOnly: boolean): string => {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      if (field.args.some(isRequiredArgument) || without.includes(field.name)) return [];
      const of = bare(field.type);
      if (!isObjectType(of)) return [field.name];
      // Texts in three languages are plain enough.
      if (plainOnly && of.name !== 'LocalText') return [];
      return [`${field.name} ${select(of, elsewhere.has(of.name))}`];
    });
    return `{ ${fields.join(' ')} }`;
  };
  return select(schema.getType(name) as GraphQLObjectType, false);
}

function bare(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) || isListType(type) ? bare(type.ofType as GraphQLOutputType) : type;
}
