/** What is read most, against PostGraphile on the same tables: a list, a map, a page of an export. */
import type { Database } from '../../api/database.js';
import { startOther } from './against.js';
import { atLeast, inTurn, skipped, type Goal, type Row } from './measure.js';
import { ask, makeKey, perSecond, start } from './process.js';
import { everything } from './read-one-map.js';

type Variables = (n: number) => Record<string, unknown>;
interface Reading extends Goal {
  ours: string;
  theirs: string;
  /** The same question to both. */
  variables: (people: string[]) => Variables;
}

const goal = (number: string, what: string, must: number, aim: number): Goal => ({
  number,
  what,
  reference: 'PostGraphile 5 on the same tables',
  unit: 'req/s',
  must: atLeast(must),
  aim: atLeast(aim),
});

const THEIR_STAGE =
  'stageDecisionsByAssignmentId(first: 1, condition: { supersededBy: null }, orderBy: DECIDED_ON_DESC) { nodes { stage decidedOn } }';
const THEIR_PERIODS = `assignmentPeriodsByEmployeeId(condition: { supersededBy: null }, orderBy: [IS_PRIMARY_DESC, STARTED_ON_DESC]) { nodes {
  assignmentId isPrimary startedOn statedStage taskByTaskId { rowId name } assignmentByAssignmentId { ${THEIR_STAGE} } } }`;
const THEIR_LATEST =
  'careerMapsByEmployeeId(first: 1, orderBy: [AS_OF_DESC, MADE_AT_DESC]) { nodes { rowId asOf hash } }';
const OURS = `id code name position hiredOn team { id name } latestMap { id asOf hash }
  assignments { id isPrimary startedOn statedStage stage stageSince task { id name } }`;

async function readings(): Promise<Reading[]> {
  return [
    {
      ...goal('9', 'employee list: 25 of 10,000, searched, sorted, total, stage', 1, 1.5),
      ours: `query ($first: Int, $search: String, $offset: Int) { employees(first: $first, offset: $offset, filter: { search: $search }, sort: NAME) {
        totalCount nodes { ${OURS} } } }`,
      theirs: `query ($first: Int, $search: String, $offset: Int) { searchEmployee(pattern: $search, first: $first, offset: $offset) {
        totalCount nodes { rowId code name position hiredOn teamByTeamId { rowId name } ${THEIR_LATEST} ${THEIR_PERIODS} } } }`,
      variables: () => (n) => ({ first: 25, search: `employee ${1 + (n % 9)}`, offset: (n % 40) * 25 }),
    },
    {
      ...goal('10', 'one career map, whole', 1, 1.8),
      ours: `query ($id: ID!) { careerMap(employeeId: $id) ${await everything('CareerMap')} }`,
      theirs: `query ($id: UUID!) { allCareerMaps(condition: { employeeId: $id }, first: 1, orderBy: [AS_OF_DESC, MADE_AT_DESC]) { nodes {
        rowId asOf cutoff purpose engine hash containsWithdrawn madeAt ruleSetByRuleSetId { version }
        employeeByEmployeeId { rowId code name position hiredOn endedOn demo version teamByTeamId { rowId code name } }
        scorecardsByMapId { nodes { rowId assignmentId hash heldStage state verdict taskByTaskId { rowId code name }
          assignmentByAssignmentId { ${THEIR_STAGE} } } } } } }`,
      variables: (people) => (n) => ({ id: people[n % people.length]! }),
    },
    {
      ...goal('11', 'export page: 100 employees with assignments and latest verdict', 1.2, 2),
      ours: `query ($first: Int, $offset: Int) { employees(first: $first, offset: $offset, sort: CODE) { pageInfo { hasNextPage endCursor } nodes { ${OURS} } } }`,
      theirs: `query ($first: Int, $offset: Int) { allEmployees(first: $first, offset: $offset, orderBy: CODE_ASC) { pageInfo { hasNextPage endCursor }
        nodes { rowId code name position hiredOn teamByTeamId { rowId name } ${THEIR_LATEST} ${THEIR_PERIODS} } } }`,
      variables: () => (n) => ({ first: 100, offset: (n % 90) * 100 }),
    },
  ];
}

export async function readPeople(
  db: Database,
  url: string,
  against: string | undefined,
  wanted: (row: number) => boolean,
  rounds: number,
): Promise<Row[]> {
  const chosen = (await readings()).filter(({ number }) => wanted(Number(number)));
  if (against === undefined)
    return chosen.map((each) => skipped(each, 'needs --against <folder with postgraphile.mjs>'));
  const { rows } = await db.pool.query<{ id: string }>(
    'select employee_id as id from career_map group by 1 order by 1 limit 2000',
  );
  const people = rows.map(({ id }) => id);
  const authorization = `Bearer ${await makeKey(db)}`;
  const server = await start('serve', url);
  const other = await startOther(against, db, url);
  const made: Row[] = [];
  try {
    for (const { ours, theirs, variables, ...row } of chosen) {
      const values = variables(people);
      const send = (port: number, path: string, query: string, more: Record<string, string>) => async (n: number) => {
        const headers = { 'content-type': 'application/json', ...more };
        const text = await ask(
          { port, path, method: 'POST', headers },
          JSON.stringify({ query, variables: values(n) }),
        );
        if (text.includes('"errors":')) throw new Error(`Expected an answer, but got: ${text.slice(0, 500)}`);
        return text.length;
      };
      const one = send(server.port, '/graphql', ours, { authorization });
      const their = send(other.port, other.path, theirs, {});
      const sizes = [await one(0), await their(0)];
      await perSecond(one, 8, 2);
      await perSecond(their, 8, 2);
      const figures = await inTurn(
        rounds,
        () => perSecond(one),
        () => perSecond(their),
      );
      const note = `8 at a time; ${sizes.map((size) => Math.round(size / 1000)).join(' and ')} kB an answer`;
      made.push({ ...row, rounds: figures, ratio: (round) => round.ours / round.reference, note });
    }
    return made;
  } finally {
    await server.stop();
    await other.stop();
  }
}
