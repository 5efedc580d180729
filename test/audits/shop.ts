import { expect } from 'vitest';
import type { Answer, Api } from '../api.js';
import { deskOf, type Desk } from '../standards/desk.js';

export const PROGRAMME = `id code name kind status version announcedOn startsOn endsOn cadence visitsPerLocation disclosure warnings visitCount taskIds goals { en }
  locations { id code } questionnaire { id version sections { id names { en } weight items { id name attribution item { kind weight critical } } } }`;

export interface Shop extends Desk {
  location(code: string): Promise<string>;
  programme(code: string, kind?: string): Promise<any>;
  act(name: string, programme: any, more?: object): Promise<Answer>;
  plan(programme: any, input?: object): Promise<Answer>;
  /** Announced, planned, asking these items in one section each, and active since `startsOn`. */
  active(
    code: string,
    sections: { weight?: string; itemIds: string[] }[],
    more?: { kind?: string; announcedOn?: string; startsOn?: string; input?: object },
  ): Promise<any>;
}

export function shopOf(api: Api, hr: string): Shop {
  const desk = deskOf(api, hr);
  const types: Record<string, string> = {
    input: 'ProgrammePlanInput!',
    sections: '[QuestionnaireSectionInput!]!',
    announcedOn: 'Day!',
  };
  const ok = (answer: Answer, name: string): any => {
    expect(answer.errors).toBeUndefined();
    return answer.data![name];
  };
  const shop: Shop = {
    ...desk,
    async location(code) {
      const { rows } = await api.db.pool.query(
        'insert into location (code, name) values ($1, $2) on conflict (code) do update set name = excluded.name returning id',
        [code, `Shop ${code}`],
      );
      return rows[0].id;
    },
    async programme(code, kind = 'MYSTERY_SHOPPING') {
      return ok(
        await desk.ask(
          `mutation ($code: String!, $kind: String!) { createProgramme(code: $code, name: $code, kind: $kind) { ${PROGRAMME} } }`,
          { code, kind },
        ),
        'createProgramme',
      );
    },
    act(name, { id, version }, more = {}) {
      const all: Record<string, string> = {
        id: 'ID!',
        version: 'Int!',
        ...Object.fromEntries(Object.keys(more).map((key) => [key, types[key]!])),
      };
      const heads = Object.entries(all)
        .map(([key, type]) => `$${key}: ${type}`)
        .join(', ');
      const passed = Object.keys(all)
        .map((key) => `${key}: $${key}`)
        .join(', ');
      return desk.ask(`mutation (${heads}) { ${name}(${passed}) { ${PROGRAMME} } }`, {
        id,
        version,
        ...more,
      });
    },
    plan: (programme, input = {}) =>
      shop.act('saveProgrammePlan', programme, {
        input: {
          name: programme.name,
          startsOn: '2026-01-01',
          cadence: 'MONTHLY',
          visitsPerLocation: 1,
          goals: { en: 'To see what clients see' },
          useOfResults: { en: 'Training' },
          ...input,
        },
      }),
    async active(code, sections, { kind, announcedOn = '2026-01-01', startsOn = '2026-01-01', input = {} } = {}) {
      const locationIds = [await shop.location('A'), await shop.location('B')];
      let programme = await shop.programme(code, kind);
      programme = ok(await shop.plan(programme, { locationIds, startsOn, ...input }), 'saveProgrammePlan');
      programme = ok(
        await shop.act('saveQuestionnaire', programme, {
          sections: sections.map((section, at) => ({ names: { en: `Section ${at + 1}` }, ...section })),
        }),
        'saveQuestionnaire',
      );
      programme = ok(await shop.act('announceProgramme', programme, { announcedOn }), 'announceProgramme');
      return ok(await shop.act('activateProgramme', programme), 'activateProgramme');
    },
  };
  return shop;
}
