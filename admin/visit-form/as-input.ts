import type { FormProgrammeFragment, VisitInput } from '../../schema/generated/operations.ts';
import type { Draft } from './draft.ts';

/** What of a draft is sent. Items that are not answered yet are left out: the server says which it misses. */
export function asInput(draft: Draft, programme: FormProgrammeFragment): VisitInput {
  const items = programme.questionnaire?.sections.flatMap((section) => section.items) ?? [];
  return {
    number: draft.number.trim(),
    locationCode: programme.locations.find(({ id }) => id === draft.locationId)?.code ?? '',
    employeeCode: draft.employee?.code ?? null,
    visitedOn: draft.visitedOn,
    remark: draft.remark.trim() || null,
    answers: items.flatMap(({ id }) => {
      const given = draft.answers[id];
      if (given?.answer === undefined || given.answer === '') return [];
      return {
        item: id,
        // A comma is how many people write a decimal point.
        answer: given.answer === null ? null : given.answer.trim().replace(',', '.'),
        evidence: given.evidence?.trim() || null,
        evidenceFileId: given.evidenceFileId ?? null,
        remark: given.remark?.trim() || null,
      };
    }),
  };
}
