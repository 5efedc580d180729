import type { QuestionnaireItem } from '../audits/questionnaire.js';
import type { Sender } from '../sql.js';
import type { CalibrationCase, CalibrationOwnAnswer, CalibrationRater } from './calibration.js';

/** The visits of rounds, in order. */
export function casesOf(to: Sender, ids: readonly string[]): Promise<Map<string, CalibrationCase[]>> {
  return byRound(
    to,
    `select c.round_id as round, c.id, c.title, c.description, c.link from calibration_case c where c.round_id = any($1::uuid[]) order by c.position`,
    ids,
  );
}

/** What is asked about each visit of rounds, in order. */
export function itemsOf(to: Sender, ids: readonly string[]): Promise<Map<string, QuestionnaireItem[]>> {
  return byRound(
    to,
    `select n.round_id as round, i.id, s.code || '/' || i.code as name, s.id as "standardId", v.id as "versionId", v.title as "standardTitle", v.attribution,
       json_build_object('id', i.id, 'code', i.code, 'question', i.question, 'kind', i.kind, 'earns', i.earns, 'weight', trim_scale(i.weight)::text,
         'naAllowed', i.na_allowed, 'critical', i.critical, 'cap', trim_scale(i.cap)::text, 'bonus', trim_scale(i.bonus)::text) as item
     from calibration_item n join standard_item i on i.id = n.item_id join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id
     where n.round_id = any($1::uuid[]) order by n.position`,
    ids,
  );
}

/** Who is asked in rounds, the expert last. Of the answers only how many there are. */
export function ratersOf(to: Sender, ids: readonly string[]): Promise<Map<string, CalibrationRater[]>> {
  return byRound(
    to,
    `select t.round_id as round, t.account_id as "accountId", a.name, a.role, t.expert, t.submitted_at as "submittedAt",
       (select count(*)::int from calibration_answer n where n.round_id = t.round_id and n.account_id = t.account_id) as answered
     from calibration_rater t join account a on a.id = t.account_id where t.round_id = any($1::uuid[]) order by t.expert, lower(a.name), a.id`,
    ids,
  );
}

/** What one person answered in rounds: asked for the caller, and for nobody else, while a round is open. */
export function ownAnswers(
  to: Sender,
  accountId: string,
  ids: readonly string[],
): Promise<Map<string, CalibrationOwnAnswer[]>> {
  return byRound(
    to,
    `select n.round_id as round, n.case_id as "caseId", n.item_id as "itemId", n.answer, n.remark from calibration_answer n
     where n.round_id = any($1::uuid[]) and n.account_id = $2 order by n.case_id, n.item_id`,
    ids,
    [accountId],
  );
}

async function byRound<Row extends object>(
  to: Sender,
  text: string,
  ids: readonly string[],
  more: unknown[] = [],
): Promise<Map<string, Row[]>> {
  const { rows } = await to.query<Row & { round: string }>(text, [ids, ...more]);
  return Map.groupBy(rows, ({ round }) => round);
}
