import type { VisitToCorrectQuery } from '../../schema/generated/operations.ts';
import type { Draft } from './draft.ts';

/** A visit that was sent, as a draft of its next version. */
export function correctionOf(visit: VisitToCorrectQuery['visit']): Draft {
  return {
    id: `correct-${visit.id}`,
    programmeId: visit.programmeId,
    locationId: visit.locationId,
    visitedOn: visit.visitedOn,
    employee: visit.employeeCode ? { code: visit.employeeCode, name: visit.employeeName ?? visit.employeeCode } : null,
    number: visit.number,
    remark: visit.remark ?? '',
    answers: Object.fromEntries(
      visit.answers.map(({ itemId, answer, evidence, evidenceFileId, remark }) => [
        itemId,
        {
          answer,
          ...(remark ? { remark } : {}),
          ...(evidence ? { evidence } : {}),
          ...(evidenceFileId ? { evidenceFileId } : {}),
        },
      ]),
    ),
    corrects: visit.id,
    changedAt: new Date().toISOString(),
  };
}
