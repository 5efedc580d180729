import type pg from 'pg';
import { NO_EFFECTS, type ImportFile, type Misfit, type Written } from '../import-target.js';
import { CopiedVisits } from './copy-visits.js';
import { decisionsOn } from './decided-answers.js';
import type { AnsweredShape } from './import-fields.js';
import { flawed, judgedPages, type VisitSource } from './judge-visits.js';
import { supersede, versionsOf } from './new-versions.js';
import type { FiledVisit } from './put-together.js';
import { standing, taken } from './standing-visits.js';
import { NotStraight, StraightVisits } from './straight-visits.js';
import { Turns } from './turns.js';

type Recorded = Pick<Written, 'added' | 'corrected' | 'newRows' | 'changed' | 'same' | 'effects' | 'misfits'>;

/** Writes the good visits of a file, which its programme is held for. While one page is written the next one is judged. */
export async function recordFiled(
  client: pg.PoolClient,
  about: { programmeId: string; source: VisitSource; file: ImportFile; shape: AnsweredShape; batch: string },
): Promise<Recorded> {
  const { programmeId, file, shape, batch } = about;
  const turns = new Turns();
  const copied = new CopiedVisits(client, { programmeId, batch, today: file.today, by: file.by });
  const more = async (visits: FiledVisit[]) => {
    const numbers = visits.flatMap(({ refused, input }) => (refused ? [] : [input]));
    return {
      before: await standing(
        client,
        programmeId,
        visits.flatMap(({ stands, refused, input }) => (stands && !refused ? [input] : [])),
      ),
      decided: await decisionsOn(
        client,
        programmeId,
        numbers.map(({ number }) => number),
      ),
      ids: await copied.ids(numbers.length),
    };
  };
  const misfits: Misfit[] = [];
  const rows = { ADDED: 0, CHANGED: 0, SAME: 0 };
  const visits = { ADDED: 0, CHANGED: 0 };
  const named = new Set<string>();
  let writing = Promise.resolve();
  for await (const { judged, more: known } of judgedPages({ client, turns, ...about, more })) {
    const good = judged.flatMap(({ checked }) => checked ?? []);
    const { versions, outcomeOf } = versionsOf(good, known, file.by);
    for (const { visit, checked } of judged) {
      const outcome = checked === null ? 'REFUSED' : outcomeOf(checked);
      if (outcome === 'REFUSED') {
        misfits.push(...(checked === null ? visit : flawed(visit, taken(checked), shape)).misfits);
        continue;
      }
      misfits.push(...visit.misfits);
      if (checked?.employeeId) named.add(checked.employeeId);
      rows[outcome] += visit.lines.length;
      rows.SAME += visit.twice.length;
      if (outcome !== 'SAME') visits[outcome]++;
    }
    if (misfits.length > 0 && about.source instanceof StraightVisits) throw new NotStraight('A visit is not whole.');
    await writing;
    if (versions.length === 0) continue;
    versions.forEach((version, at) => copied.add(version, known.ids[at]!));
    writing = turns.take(async () => {
      await supersede(client, versions, batch);
      await copied.flush();
    });
  }
  await writing;
  return {
    added: visits.ADDED,
    corrected: visits.CHANGED,
    newRows: rows.ADDED,
    changed: rows.CHANGED,
    same: rows.SAME,
    effects: { ...NO_EFFECTS, people: named.size },
    misfits,
  };
}
