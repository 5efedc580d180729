import type { Role } from './account.js';
import { EVERYBODY, IMPORTING, KEEPERS, shows, type Part } from './policy-part.js';

/** Whoever may start something that runs by itself. */
const STARTERS = ['HR', 'MANAGER', 'AUDITOR'] as Role[];

/** What belongs to no station with resolvers of its own: the organisation, jobs, demo data, and shapes that many answer. */
export const FRAME: Part = {
  queries: {
    organisation: { roles: EVERYBODY, keys: ['maps:read', 'people:read', 'signals:write'] },
    job: { roles: STARTERS, keys: IMPORTING },
    jobs: { roles: STARTERS },
  },
  mutations: {
    cancelJob: { roles: STARTERS, keys: IMPORTING },
    updateOrganisation: { roles: KEEPERS },
    removeDemo: { roles: KEEPERS },
  },
  types: {
    Job: shows('createdAt done errorCode errorMessage finishedAt id kind result startedAt status total'),
    LocalText: shows('en pl ru'),
    Organisation: shows('batchNumber demo lastDayWithData name stages timeZone timeZoneLocked today version'),
    PageInfo: shows('endCursor hasNextPage'),
    SomeText: shows('en pl ru'),
  },
};
