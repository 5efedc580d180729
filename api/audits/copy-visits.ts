import type pg from 'pg';
import { accountOf, type Actor } from '../access/viewer.js';
import type { Day } from '../scoring/rules.js';
import { CopyText } from '../signals/copy-text.js';
import type { NewVersion } from './new-versions.js';
import { cell } from './visit-day.js';

/** Writes visits with answers by COPY, some hundred at a time: an answer takes half of what it takes as one of many values of a statement. */
export class CopiedVisits {
  private readonly visits: CopyText;
  private readonly answers: CopyText;

  constructor(
    private readonly client: pg.PoolClient,
    private readonly all: { programmeId: string; batch: string; today: Day; by: Actor },
  ) {
    this.visits = new CopyText(
      client,
      `copy visit (id, programme_id, number, location_id, employee_id, visited_on, points, out_of, remark, questionnaire_id, auditor_id, recorded_on,
         content_hash, task_ids, batch_id) from stdin`,
    );
    this.answers = new CopyText(
      client,
      'copy visit_answer (visit_id, item_id, answer, evidence, evidence_file_id, remark) from stdin',
    );
  }

  /** As many as the table would give: answers are written before anybody could ask what id their visit has got. */
  async ids(count: number): Promise<string[]> {
    const { rows } = await this.client.query<{ id: string }>(
      `select nextval(pg_get_serial_sequence('visit', 'id'))::text as id from generate_series(1, $1)`,
      [count],
    );
    return rows.map(({ id }) => id);
  }

  add({ visit, auditor, recordedOn }: NewVersion, id: string): void {
    const { programmeId, batch, today, by } = this.all;
    const { number, locationId, employeeId, visitedOn, points, outOf, remark, questionnaireId, hash, taskIds } = visit;
    this.visits.add(
      line([
        id,
        programmeId,
        number,
        locationId,
        employeeId,
        visitedOn,
        points,
        outOf,
        remark,
        questionnaireId,
        auditor ?? accountOf(by),
        recordedOn ?? today,
        hash,
        `{${taskIds.join(',')}}`,
        batch,
      ]),
    );
    for (const { itemId, answer, evidence, evidenceFileId, remark: said } of visit.answers)
      this.answers.add(line([id, itemId, answer, evidence, evidenceFileId ?? null, said]));
  }

  async flush(): Promise<void> {
    await this.visits.flush();
    await this.answers.flush();
  }
}

function line(texts: (string | null)[]): string {
  return `${texts.map((text) => (text === null ? '\\N' : cell(text))).join('\t')}\n`;
}
