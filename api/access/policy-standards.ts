import { EVERYBODY, HR, LEADERS, named, shows, type Part } from './policy-part.js';

export const STANDARDS: Part = {
  queries: {
    standards: { roles: EVERYBODY },
    standard: { roles: EVERYBODY },
    touchpoints: { roles: EVERYBODY },
    checkWording: { roles: HR },
    standardUses: { roles: HR },
    standardOwners: { roles: HR },
  },
  mutations: {
    createStandard: { roles: HR },
    saveStandardDraft: { roles: HR },
    createStandardVersion: { roles: HR },
    discardStandardDraft: { roles: HR },
    agreeEditorial: { roles: HR },
    publishStandard: { roles: HR },
    retireStandard: { roles: HR },
    deleteStandard: { roles: HR },
    createTouchpoint: { roles: HR },
  },
  types: {
    Acknowledgement: shows(
      'acknowledgedOn askedOn dueOn employeeCode employeeId escalatedOn how id remindedOn standardCode standardId state teamName version',
      { employeeName: named('employeeId') },
    ),
    AcknowledgementBatch: shows('added at by fileName id standardCodes standing undone'),
    AcknowledgementCount: shows('acknowledged concerned overdue versionId'),
    ItemAnswer: shows('answer label score'),
    Overrule: shows('key reason'),
    Standard: shows('code demo face id ownerId versions', { ownerName: named('ownerId') }),
    StandardConnection: shows('edges nodes pageInfo totalCount'),
    StandardEdge: shows('cursor node'),
    StandardItem: shows('bonus cap code critical earns id kind naAllowed question weight'),
    StandardOwner: shows('id name standards'),
    StandardUse: shows('count name what'),
    StandardVersion: shows(
      `agreed attribution competency editorial effectiveFrom id inForce items lock mandatory overruled publishedAt
    retiredFrom right standardId status taskIds text title touchpoint version warnings wrong`,
      { acknowledged: { roles: LEADERS, instead: () => null } },
    ),
    Touchpoint: shows('code names shipped'),
    WordingWarning: shows('code field found key language why'),
  },
};
