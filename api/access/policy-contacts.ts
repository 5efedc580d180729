import { HR, READERS, named, shows, text, type Part } from './policy-part.js';

export const CONTACTS: Part = {
  queries: {
    contacts: { roles: READERS },
    contact: { roles: READERS },
  },
  mutations: {
    recordContacts: { roles: HR, keys: ['signals:write'] },
  },
  types: {
    Contact: shows('channel events externalId id openedAt openedOn priority sla state taskId taskName', {
      clientCode: { roles: HR, instead: () => null },
      subject: text(null),
    }),
    ContactEventView: shows('at employeeId kind reason', { employeeName: named('employeeId') }),
    ContactPage: shows('nodes pageInfo'),
    ContactResult: shows('came code expected field id index status'),
    ContactsTaken: shows('batchNumber results'),
  },
};
