import { HR, VISITORS, shows, type Part } from './policy-part.js';

export const CALIBRATIONS: Part = {
  queries: {
    standardAgreement: { roles: HR },
    calibrations: { roles: VISITORS },
    calibration: { roles: VISITORS },
    calibrationResults: { roles: VISITORS, journalled: true },
    calibrationAnswers: { roles: VISITORS, journalled: true },
  },
  mutations: {
    createCalibration: { roles: HR },
    saveCalibration: { roles: HR },
    openCalibration: { roles: HR },
    inviteToCalibration: { roles: HR },
    closeCalibration: { roles: HR },
    cancelCalibration: { roles: HR },
    saveCalibrationAnswers: { roles: VISITORS },
    submitCalibration: { roles: VISITORS },
  },
  types: {
    StandardAgreement: shows('agreement closedOn diverges itemId name roundId roundName'),
    CalibrationAgreement: shows('alpha high low raters reason state units verdict'),
    CalibrationAnswer: shows('answer by caseId caseTitle expert itemId itemName name points remark'),
    CalibrationAnswerPage: shows('nodes pageInfo'),
    CalibrationCase: shows('description id link title'),
    CalibrationDifference: shows('absolute compared high low side signed'),
    CalibrationItem: shows(
      'agreeing agreement diverges expertGap itemId measure name pairs question split spread standardTitle',
    ),
    CalibrationItemDifference: shows('absolute compared itemId signed'),
    CalibrationOwnAnswer: shows('answer caseId itemId remark'),
    CalibrationPage: shows('nodes pageInfo totalCount'),
    CalibrationRater: shows('accountId answered expert name role submittedAt'),
    CalibrationRaterResult: shows('accountId expert group items name own'),
    CalibrationResults: shows('hasExpert items level overall raterCount raters roundId'),
    CalibrationRound: shows(
      `caseCount cases createdAt demo dueOn endedAt expertSubmitted hasExpert id instructions itemCount items mine name openedAt overdue
    ownAnswers programmeId programmeName questionnaireId questionnaireVersion raterCount status submittedCount version`,
      { raters: { roles: HR, instead: () => null } },
    ),
    CalibrationSheet: shows('answered expert submittedAt version'),
  },
};
