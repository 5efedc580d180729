import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import type { ImportFile } from '../import-target.js';
import { answerCheck, type AnswerCheck, type Known } from './check-answered.js';
import { isChecked, type CheckedVisit, type VisitFlaw } from './check-answers.js';
import { fieldOfItem } from './filed-rows.js';
import type { AnsweredShape } from './import-fields.js';
import { picturesOn, unsaidOf, withUnsaid, type Unsaid } from './keep-unsaid.js';
import { refuse, type FiledVisit } from './put-together.js';
import type { Turns } from './turns.js';

export interface Judged {
  visit: FiledVisit;
  /** Null: it stays out, and its misfits say why. */
  checked: CheckedVisit | null;
}

/** Where visits come from, some hundred at a time. */
export interface VisitSource {
  begin?: () => Promise<void>;
  /** Null: all were told. */
  next: (turns: Turns) => Promise<FiledVisit[] | null>;
  /** Says which of them stand already, where that was not said before. */
  stand?: (visits: FiledVisit[]) => Promise<void>;
  end?: () => Promise<void>;
}

export interface Judging<More> {
  client: pg.PoolClient;
  turns: Turns;
  programmeId: string;
  source: VisitSource;
  file: ImportFile;
  shape: AnsweredShape;
  /** What else whoever takes the visits must know of them. */
  more: (visits: FiledVisit[]) => Promise<More>;
}

/** Visits that are judged before others get their turn. */
const AT_ONCE = 50;

/**
 * All visits of a file, some hundred at a time, and what the database knows of them: in as many statements for a page as for one visit. What
 * is known of the next page is asked for before this one is judged, and the page after it is read, so that PostgreSQL works while we do.
 */
export async function* judgedPages<More>(about: Judging<More>): AsyncGenerator<{ judged: Judged[]; more: More }> {
  const { client, turns, programmeId, source, file, more } = about;
  await source.begin?.();
  const check = await answerCheck(client, programmeId, file.today, file.by);
  const read = (): Promise<FiledVisit[] | null> => {
    const page = source.next(turns);
    // Whoever waits for it gets the error; until then it must not count as unhandled.
    page.catch(() => {});
    return page;
  };
  const look = (visits: FiledVisit[] | null) =>
    turns.take(async () => {
      if (visits === null) return null;
      await source.stand?.(visits);
      const inputs = visits.filter(({ refused }) => !refused).map(({ input }) => input);
      const standing = visits.filter(({ refused, stands }) => stands && !refused);
      const unsaid = await unsaidOf(
        client,
        programmeId,
        standing.map(({ input }) => input.number),
      );
      return { visits, unsaid, known: await check.known(inputs), more: await more(visits) };
    });
  try {
    let coming = read();
    let looking = look(await coming);
    coming = read();
    for (;;) {
      const page = await looking;
      if (page === null) return;
      looking = look(await coming);
      coming = read();
      yield { judged: await judge(page, check, about), more: page.more };
    }
  } finally {
    await source.end?.();
    await turns.ended();
  }
}

/** A visit that is refused for one flaw, which stands at the line and the field that it is about. */
export function flawed(
  visit: FiledVisit,
  { code, field, expected, came }: VisitFlaw,
  shape: AnsweredShape,
): FiledVisit {
  const [, item, part] = /^answers\.([^.]+)(?:\.(.+))?$/.exec(field) ?? [];
  const line = (item === undefined ? undefined : visit.lineOf.get(item)) ?? visit.lines[0]!;
  const parts: Record<string, string> = { remark: 'itemRemark', evidence: 'evidence' };
  const at = item === undefined ? field : (parts[part ?? ''] ?? fieldOfItem(item, shape));
  return refuse(visit, [...visit.misfits, { line, field: at, code, expected, found: came }].toReversed());
}

// Private: one page.

async function judge(
  { visits, unsaid, known }: { visits: FiledVisit[]; unsaid: Map<string, Unsaid>; known: Known },
  check: AnswerCheck,
  { file, shape }: Pick<Judging<unknown>, 'file' | 'shape'>,
): Promise<Judged[]> {
  const pictures = new Set([...known.pictures, ...picturesOn(unsaid.values())]);
  const judged: Judged[] = [];
  for (const visit of visits) {
    if (judged.length % AT_ONCE === AT_ONCE - 1) await setImmediate();
    if (visit.refused) {
      judged.push({ visit, checked: null });
      continue;
    }
    const said = withUnsaid(visit.input, unsaid.get(visit.input.number), file.filled);
    const [one] = check.verdicts([said], { ...known, pictures }) as [CheckedVisit | VisitFlaw];
    judged.push(isChecked(one) ? { visit, checked: one } : { visit: flawed(visit, one, shape), checked: null });
  }
  return judged;
}
