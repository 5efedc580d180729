import type { Sender } from '../sql.js';
import type { VisitInput } from './visit.input.js';

interface Said {
  evidence: string | null;
  evidenceFileId: string | null;
  remark: string | null;
}

/**
 * Visits of a file, with what it can't say of those that stand under their numbers: pictures always; links and remarks where no column
 * tells them. A corrected answer loses nothing that way, and a file that says the same again stays the same. `pictures` hang there already,
 * whoever sent them.
 *
 * @param filled names of the fields that the file fills
 */
export async function withUnsaid(
  to: Sender,
  programmeId: string,
  visits: readonly VisitInput[],
  filled: readonly string[],
): Promise<{ visits: VisitInput[]; pictures: Set<string> }> {
  const { rows } = await to.query<{ number: string; remark: string | null; answers: Record<string, Said> }>(
    `select v.number, v.remark, json_object_agg(s.code || '/' || i.code,
         json_build_object('evidence', a.evidence, 'evidenceFileId', a.evidence_file_id, 'remark', a.remark)) as answers
       from visit v join visit_answer a on a.visit_id = v.id join standard_item i on i.id = a.item_id
         join standard_version w on w.id = i.version_id join standard s on s.id = w.standard_id
       where v.programme_id = $1 and v.number = any($2::text[]) and v.superseded_by is null group by v.id`,
    [programmeId, visits.map(({ number }) => number)],
  );
  const before = new Map(rows.map((row) => [row.number, row]));
  const says = (field: string): boolean => filled.includes(field);
  return {
    visits: visits.map((visit) => {
      const old = before.get(visit.number);
      if (!old) return visit;
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
    }),
    pictures: new Set(
      rows.flatMap(({ answers }) => Object.values(answers).flatMap(({ evidenceFileId }) => evidenceFileId ?? [])),
    ),
  };
}
