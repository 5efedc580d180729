import { expect } from 'vitest';
import type { Answer, Api } from '../api.js';

export const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'];
export const fieldOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['field'];

/** One language is enough for most tests; the warnings about the others are overruled by `publish`. */
export const greeting = {
  title: { en: 'Greeting' },
  text: { en: 'Greets the client by name within 3 seconds.' },
  touchpoint: 'CHOOSING',
  items: [{ code: 'NAME', question: { en: 'Was the client greeted by name?' } }],
};

const SHOWN = `id code ownerId face { id version status inForce lock editorial agreed effectiveFrom retiredFrom attribution mandatory taskIds
  title { en ru pl } text { en ru pl } touchpoint { code } items { id code kind weight critical cap bonus naAllowed question { en } earns { answer score } }
  warnings { key code language field found } overruled { key reason } } versions { version status }`;

export interface Desk {
  ask(query: string, variables?: object, token?: string): Promise<Answer>;
  create(code: string, input?: object): Promise<any>;
  save(id: string, lock: number, input: object, token?: string): Promise<Answer>;
  /** Publishes with a reason for every warning that stays. */
  publish(id: string, lock: number, from?: string): Promise<Answer>;
  read(id: string, token?: string): Promise<any>;
  /** Makes and publishes in one go; answers the standard. */
  published(code: string, input?: object, from?: string): Promise<any>;
}

export function deskOf(api: Api, hr: string): Desk {
  const desk: Desk = {
    ask: (query, variables = {}, token = hr) => api.post(query, variables as Record<string, unknown>, token),
    async create(code, input = {}) {
      const made = await desk.ask(
        `mutation ($code: String!, $input: StandardInput!) { createStandard(code: $code, input: $input) { ${SHOWN} } }`,
        { code, input: { ...greeting, ...input } },
      );
      expect(made.errors).toBeUndefined();
      return made.data!['createStandard'];
    },
    save: (id, lock, input, token = hr) =>
      desk.ask(
        `mutation ($id: ID!, $lock: Int!, $input: StandardInput!) { saveStandardDraft(id: $id, lock: $lock, input: $input) { ${SHOWN} } }`,
        { id, lock, input: { ...greeting, ...input } },
        token,
      ),
    async publish(id, lock, from) {
      const { versions } = (
        await desk.ask('query ($id: ID!) { standard(id: $id) { versions { status warnings { key code } } } }', { id })
      ).data!['standard'];
      const draft = versions.find(({ status }: { status: string }) => status === 'DRAFT');
      return desk.ask(
        `mutation ($id: ID!, $lock: Int!, $from: Day, $overrules: [OverruleInput!]!) {
          publishStandard(id: $id, lock: $lock, effectiveFrom: $from, overrules: $overrules) { ${SHOWN} } }`,
        {
          id,
          lock,
          from,
          overrules: (draft?.warnings ?? []).map(({ key }: { key: string }) => ({
            key,
            reason: 'One language is spoken here',
          })),
        },
      );
    },
    async read(id, token = hr) {
      return (await desk.ask(`query ($id: ID!) { standard(id: $id) { ${SHOWN} } }`, { id }, token)).data?.['standard'];
    },
    async published(code, input = {}, from) {
      const { id, face } = await desk.create(code, input);
      const answer = await desk.publish(id, face.lock, from);
      expect(answer.errors).toBeUndefined();
      return answer.data!['publishStandard'];
    },
  };
  return desk;
}
