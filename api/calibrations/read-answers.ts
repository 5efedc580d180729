import { accountViewer, type Viewer } from '../access/viewer.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { fromMicro } from '../scoring/exact.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { CalibrationAnswer, CalibrationAnswerPage } from './calibration-results.js';
import { leadsRounds } from './find-rounds.js';
import { handedIn, type HandedIn } from './handed-in.js';

export interface AnswersQuestion {
  roundId: string;
  itemId: string | null;
  first: number;
  after: string | null;
}

/**
 * The answers of a closed round by visit and item. For HR with whose they are; for others the own ones, the expert's, and the rest without
 * names, remarks or an order by which one person's could be told from another's.
 */
export async function readAnswers(
  to: Sender,
  viewer: Viewer | null,
  { roundId, itemId, first, after }: AnswersQuestion,
  today: Day,
): Promise<CalibrationAnswerPage> {
  const size = pageSize(first);
  const { items, answers } = await handedIn(to, viewer, roundId, today);
  const names = new Map(items.map(({ id, name }) => [id, name]));
  // What was handed in never changes, so a place in it is a place for good.
  const from = after === null ? 0 : Math.max(0, Math.trunc(Number(readCursor(after, 1)[0])) || 0);
  const wanted = answers.filter((each) => itemId === null || each.itemId === itemId);
  const page = wanted.slice(from, from + size + 1).map((each, at) => ({ each, at: from + at + 1 }));
  const { nodes, pageInfo } = cut(page, size, ({ at }) => writeCursor(at));
  return { nodes: nodes.map(({ each }) => told(each)), pageInfo };

  function told({ accountId, name, expert, share, caseId, caseTitle, ...answer }: HandedIn): CalibrationAnswer {
    const own = accountId === accountViewer(viewer).accountId;
    const all = own || leadsRounds(viewer);
    return {
      caseId,
      caseTitle,
      itemId: answer.itemId,
      itemName: names.get(answer.itemId)!,
      by: own ? 'OWN' : expert ? 'EXPERT' : 'OTHER',
      expert,
      name: all ? name : null,
      answer: answer.answer,
      points: share === null ? null : fromMicro(100n * share),
      remark: all || expert ? answer.remark : null,
    };
  }
}
