import type { Sender } from '../sql.js';
import type { VisitInput } from './visit.input.js';

interface Said {
  evidence: string | null;
  evidenceFileId: string | null;
  remark: string | null;
}

/** What a visit says that a file can't, or doesn't: by the names of its items. */
export interface Unsaid {
  remark: string | null;
  answers: Record<string, Said>;
}

/** Of the visits that stand under some numbers. */
export async function unsaidOf(
  to: Sender,
  programmeId: string,
  numbers: readonly string[],
): Promise<Map<string, Unsaid>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await to.query<Unsaid & { number: string }>(
    `select v.number, v.remark, json_object_agg(s.code || '/' || i.code,
         json_build_object('evidence', a.evidence, 'evidenceFileId', a.evidence_file_id, 'remark', a.remark)) as answers
       from visit v join visit_answer a on a.visit_id = v.id join standard_item i on i.id = a.item_id
         join standard_version w on w.id = i.version_id join standard s on s.id = w.standard_id
       where v.programme_id = $1 and v.number = any($2::text[]) and v.superseded_by is null group by v.id`,
    [programmeId, numbers],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/**
 * A visit of a file, with what it can't say of the one that stands under its number: pictures always; links and remarks where no column
 * tells them. A corrected answer loses nothing that way, and a file that says the same again stays the same.
 *
 * @param filled names of the fields that the file fills
 */
export function withUnsaid(visit: VisitInput, old: Unsaid | undefined, filled: readonly string[]): VisitInput {
  if (!old) return visit;
  const says = (field: string): boolean => filled.includes(field);
  return {
    ...visit,
    remark: says('remark') ? visit.remark : old.remark,
    answers: visit.answers.map((answer) => {
      const was = old.answers[answer.item];
      if (!was) return answer;
      return {
        ...answer,
        evidence: says('evidence') ? answer.evidence : was.evidence,
        remark: says('itemRemark') ? answer.remark : was.remark,
        evidenceFileId: was.evidenceFileId,
      };
    }),
  };
}

/** They hang on these visits already, whoever sent them. */
export function picturesOn(unsaid: Iterable<Unsaid>): string[] {
  return [...unsaid].flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ evidenceFileId }) => evidenceFileId ?? []),
  );
}
