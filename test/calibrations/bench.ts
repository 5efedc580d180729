import { expect } from 'vitest';
import type { Answer } from '../api.js';
import { shopOf, type Shop } from '../audits/shop.js';
import { startWorld, type World } from '../access/world.js';

export const ROUND = `id name status version dueOn overdue questionnaireId programmeName questionnaireVersion caseCount itemCount raterCount submittedCount hasExpert
  expertSubmitted endedAt mine { expert answered submittedAt version } cases { id title description link } items { id name } ownAnswers { caseId itemId answer remark }`;

/** A choice of three, a scale, a count and two yes-or-no questions, one of which may not apply. */
const ITEMS = [
  { code: 'NAME', question: { en: 'Was the client greeted by name?' } },
  { code: 'BAG', question: { en: 'Was a bag offered?' }, naAllowed: true },
  {
    code: 'SMILE',
    question: { en: 'How warm was it?' },
    kind: 'SCALE',
    earns: [
      { answer: '1', score: 0 },
      { answer: '5', score: 1 },
    ],
  },
  {
    code: 'RINGS',
    question: { en: 'How many rings?' },
    kind: 'COUNT',
    earns: [
      { answer: '0', score: 1 },
      { answer: '4', score: 0.5 },
      { answer: '8', score: 0 },
    ],
  },
  {
    code: 'TONE',
    question: { en: 'Which tone?' },
    kind: 'CHOICE',
    earns: [
      { answer: 'WARM', score: 1, label: { en: 'Warm' } },
      { answer: 'PLAIN', score: 0.5, label: { en: 'Plain' } },
      { answer: 'COLD', score: 0, label: { en: 'Cold' } },
    ],
  },
];

export interface Bench extends Shop {
  api: World;
  today: string;
  /** Tokens and accounts by name: three auditors, a manager, the expert, HR and some who are not asked. */
  tokens: Record<string, string>;
  accounts: Record<string, string>;
  /** Ids of the items by their codes. */
  items: Record<string, string>;
  programme: any;
  input(more?: object): any;
  /** Sends a mutation as somebody and answers the round, or the refusal. */
  send(name: string, variables: object, who?: string): Promise<Answer>;
  ok(answer: Promise<Answer>): Promise<any>;
  read(id: string, who?: string): Promise<any>;
  /** An open round that asks ann, ben, cat and the expert about so many visits. */
  opened(cases: number, more?: object): Promise<any>;
  /** Answers a visit: the answers by the codes of their items. */
  answer(round: any, at: number, who: string, answers: Record<string, string | null>, remark?: string): Promise<Answer>;
  submit(round: any, who: string): Promise<Answer>;
}

const TYPES: Record<string, string> = {
  id: 'ID!',
  version: 'Int!',
  caseId: 'ID!',
  answers: '[CalibrationAnswerInput!]!',
};

export async function startBench(): Promise<Bench> {
  const api = await startWorld();
  const tokens: Record<string, string> = { hr: await api.signedIn('HR') };
  const shop = shopOf(api, tokens['hr']!);
  for (const who of ['ann', 'ben', 'cat', 'expert', 'stranger']) tokens[who] = await api.signedIn('AUDITOR');
  tokens['manager'] = await api.signedIn('MANAGER', api.people.manager);
  tokens['employee'] = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  const accounts: Record<string, string> = {};
  for (const [who, token] of Object.entries(tokens)) {
    const { id } = (await shop.ask('{ me { id } }', {}, token)).data!['me'];
    accounts[who] = id;
    await api.db.pool.query('update account set name = $2 where id = $1', [id, `${who.toUpperCase()} Account`]);
  }
  const { face } = await shop.published('S', { items: ITEMS });
  const items = Object.fromEntries(face.items.map(({ code, id }: any) => [code, id]));
  const programme = await shop.active('p', [{ itemIds: face.items.map(({ id }: any) => id) }]);
  const bench: Bench = {
    ...shop,
    api,
    today: (await shop.ask('{ organisation { today } }')).data!['organisation'].today,
    tokens,
    accounts,
    items,
    programme,
    input: (more = {}) => ({
      name: 'Spring',
      itemIds: Object.values(items),
      cases: [{ title: 'Call 1', description: 'The phone rings four times.' }],
      raterIds: ['ann', 'ben', 'cat'].map((who) => accounts[who]),
      expertId: accounts['expert'],
      ...more,
    }),
    send(name, variables, who = 'hr') {
      const input = name === 'inviteToCalibration' ? 'CalibrationInviteInput!' : 'CalibrationInput!';
      const heads = Object.keys(variables).map((key) => `$${key}: ${TYPES[key] ?? input}`);
      const passed = Object.keys(variables).map((key) => `${key}: $${key}`);
      return shop.ask(
        `mutation (${heads.join(', ')}) { ${name}(${passed.join(', ')}) { ${ROUND} } }`,
        variables,
        tokens[who],
      );
    },
    async ok(answer) {
      const { data, errors } = await answer;
      expect(errors).toBeUndefined();
      return Object.values(data!)[0];
    },
    async read(id, who = 'hr') {
      const { data } = await shop.ask(`query ($id: ID!) { calibration(id: $id) { ${ROUND} } }`, { id }, tokens[who]);
      return data?.['calibration'] ?? null;
    },
    async opened(cases, more = {}) {
      const made = await bench.ok(
        bench.send('createCalibration', {
          input: bench.input({
            cases: Array.from({ length: cases }, (_, at) => ({ title: `Call ${at + 1}`, description: 'As heard.' })),
            ...more,
          }),
        }),
      );
      return bench.ok(bench.send('openCalibration', { id: made.id, version: made.version }));
    },
    async answer(round, at, who, answers, remark) {
      const { mine } = await bench.read(round.id, who);
      return bench.send(
        'saveCalibrationAnswers',
        {
          id: round.id,
          version: mine.version,
          caseId: round.cases[at].id,
          answers: Object.entries(answers).map(([code, answer]) => ({ itemId: items[code], answer, remark })),
        },
        who,
      );
    },
    async submit(round, who) {
      const { mine } = await bench.read(round.id, who);
      return bench.send('submitCalibration', { id: round.id, version: mine.version }, who);
    },
  };
  return bench;
}
