import { isId } from '../is-id.js';
import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';

const LONGEST = 4000;

/** What a person gives as a reason: something, and not endless. */
export function checkedWords(field: string, given: string): string {
  const words = given.normalize('NFC').trim();
  if (words === '' || [...words].length > LONGEST) throw badInput(field, `1 to ${LONGEST} characters`, given);
  if (words.includes('\0') || !words.isWellFormed())
    throw badInput(field, 'text', given.toWellFormed().replaceAll('\0', '\\0'));
  return words;
}

/** What an employee says when he disputes something, and what he lays beside it. */
export interface Words {
  reason: string;
  /** A link. */
  evidence: string | null;
  /** A picture that he sent before. */
  evidenceFileId: string | null;
}

export async function checkedDispute(to: Sender, words: Words, accountId: string): Promise<Words> {
  const reason = checkedWords('reason', words.reason);
  const evidence = words.evidence?.trim() || null;
  if (evidence !== null && !(evidence.length <= 1000 && /^https:\/\/\S+$/.test(evidence) && URL.canParse(evidence)))
    throw badInput('evidence', 'a link that begins with https://, up to 1000 characters', evidence);
  const file = words.evidenceFileId ?? null;
  if (file !== null) {
    const { rows } = isId(file)
      ? await to.query('select 1 from evidence_file where id = $1 and account_id = $2 for key share', [file, accountId])
      : { rows: [] };
    if (rows.length === 0) throw badInput('evidenceFileId', 'a picture of your own, sent to /evidence before', file);
  }
  return { reason, evidence, evidenceFileId: file };
}
