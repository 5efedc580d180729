import { EVERYBODY, HR, READERS, named, shows, text, type FieldRule, type Part } from './policy-part.js';

/** Verdicts about people: a key that reads people alone doesn't get them. */
const JUDGED: FieldRule = { roles: READERS, keys: ['maps:read'] };

export const PEOPLE: Part = {
  queries: {
    employees: { roles: READERS, keys: ['people:read', 'maps:read'] },
    employee: { roles: READERS, keys: ['people:read', 'maps:read'] },
    teams: { roles: READERS, keys: ['people:read', 'maps:read'] },
    tasks: { roles: EVERYBODY, keys: ['people:read', 'maps:read'] },
    locations: { roles: EVERYBODY, keys: ['people:read', 'maps:read'] },
  },
  mutations: {
    setTeamManager: { roles: HR },
    setTeamParent: { roles: HR },
    setTaskManager: { roles: HR },
  },
  types: {
    Assignment: shows('employeeId endedOn id isPrimary locationName pauses startEstimated startedOn task', {
      openProposal: JUDGED,
      stage: JUDGED,
      stageSince: JUDGED,
      statedStage: JUDGED,
    }),
    Employee: shows('assignments demo endedOn hasAccount id position signalCount team version', {
      name: named('id'),
      code: named('id'),
      hiredOn: text(null),
      latestMap: JUDGED,
    }),
    EmployeeConnection: shows('edges nodes pageInfo totalCount'),
    EmployeeEdge: shows('cursor node'),
    Location: shows('code id kind name'),
    Pause: shows('from to', { reason: text('') }),
    Task: shows('code employeeCount id managerId name version', { managerName: named('managerId') }),
    Team: shows('code employeeCount id managerId name parentId parentName version', {
      managerName: named('managerId'),
    }),
  },
};
