import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import type { Checked, FileFacts, ImportFile, ImportNote, ImportTarget, Misfit, Written } from '../import-target.js';
import { NO_EFFECTS } from '../import-target.js';
import { ensureLocations } from '../people/ensure-people.js';
import { badInput, Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';
import { announce } from './announce.js';
import { itemFields, itemsAsked } from './asked-items.js';
import { ensureProgramme } from './create-programme.js';
import { checkAnsweredFile, commitAnsweredFile, questionedProgramme } from './import-answered.js';
import { shapeOf, VISIT_FIELDS } from './import-fields.js';
import { earlierOf, outcomeOf, touchPeople } from './staged-outcomes.js';
import { newLocations, StagedVisits, type ImportedVisit } from './staged-visits.js';
import { recordVisits } from './record-visits.js';

/** Visits under one programme, in the three shapes that occur: totals, one row with a column for each item, one row for each item. */
export const VISITS: ImportTarget = {
  code: 'VISITS',
  name: { en: 'Mystery-shopping visits', ru: 'Визиты тайных покупателей', pl: 'Wizyty tajemniczych klientów' },
  about: {
    en: 'Visits of a programme: in points, or with an answer to each item, in a column or a row of its own. They count once the programme was announced.',
    ru: 'Визиты программы: в баллах или с ответом на каждый пункт, в своём столбце или строке. Засчитываются после объявления программы.',
    pl: 'Wizyty programu: w punktach albo z odpowiedzią na każde pytanie, w osobnej kolumnie lub wierszu. Liczą się po ogłoszeniu programu.',
  },
  severalPerRow: false,
  fields: VISIT_FIELDS,
  more: async (to, { programmeCode }, filled) =>
    programmeCode === undefined ? [] : itemFields(await itemsAsked(to, programmeCode), filled),
  needs: (filled, _, names) => [
    ['visitedOn', 'month'],
    ...(filled('month') && !filled('visitedOn') ? [['year']] : []),
    ...(filled('item') || filled('answer') ? [['item'], ['answer']] : []),
    ...(shapeOf(names) === 'TOTALS' ? [['points'], ['outOf'], ['side']] : []),
  ],
  async settle(to, file) {
    const { announcedOn } = file.constants;
    if (announcedOn !== undefined && !isHr(file.by))
      throw new Refusal('FORBIDDEN', 'Only HR declares since when the staff knows a programme.', {
        field: 'announcedOn',
      });
    if (announcedOn !== undefined && announcedOn > file.today)
      throw badInput('announcedOn', `no later than today, ${file.today}`, announcedOn);
    if (shapeOf(file.filled) === 'TOTALS') await programmeIn(to, file);
    else await questionedProgramme(to, file);
  },
  check(client, file) {
    const shape = shapeOf(file.filled);
    return shape === 'TOTALS' ? check(client, file) : checkAnsweredFile(client, file, shape);
  },
  commit(client, file) {
    const shape = shapeOf(file.filled);
    return shape === 'TOTALS' ? commit(client, file) : commitAnsweredFile(client, file, shape);
  },
};

async function check(client: pg.PoolClient, file: ImportFile): Promise<Checked> {
  const programme = await programmeIn(client, file);
  const announcedOn = file.constants['announcedOn'] ?? (programme && (await announcement(client, programme)));
  const staged = new StagedVisits(client, file.today);
  await staged.open();
  const seen = { good: 0, byMonth: 0, outOfZero: 0, notAnnounced: 0 };

  async function* misfits(): AsyncGenerator<Misfit[]> {
    for await (const rows of file.rows()) yield await staged.add(rows);
    yield* refused(staged, file);
  }

  return {
    misfits,
    questions: [],
    async finish(lines) {
      Object.assign(seen, await staged.figures(announcedOn));
      const { outcome, single } = await outcomeOf(client, programme, lines);
      const places = await newLocations(client);
      const effects = { ...NO_EFFECTS, people: await staged.people(), newLocations: places.count };
      await touchPeople(client);
      const earlier = await earlierOf(client, programme, lines);
      return {
        outcome,
        effects,
        notes: [...placeNotes(places), ...notes(seen, file.constants)],
        lines: single,
        earlier,
      };
    },
  };
}

async function commit(client: pg.PoolClient, file: ImportFile): Promise<Written> {
  const batch = await openBatch(client, 'UPLOAD', file.by, { note: file.name });
  await programmeIn(client, file);
  const { programmeCode = '', programmeName, side, announcedOn } = file.constants;
  const programme = await ensureProgramme(client, {
    code: programmeCode,
    name: programmeName ?? programmeCode,
    kind: side === 'MANAGER' ? 'MANAGER_AUDIT' : 'MYSTERY_SHOPPING',
  });
  const announced = announcedOn !== undefined && (await announce(client, programme, announcedOn, batch, file.by));
  const staged = new StagedVisits(client, file.today);
  await staged.open();
  const misfits: Misfit[] = [];
  for await (const rows of file.rows()) misfits.push(...(await staged.add(rows)));
  for await (const some of refused(staged, file)) misfits.push(...some);
  const counts = { newRows: 0, changed: 0, same: await staged.sameTwice() };
  let places = 0;
  for await (const visits of staged.pages()) {
    // Of several names under one code the first one stays.
    places += await ensureLocations(client, locationsOf(visits));
    const { added, changed, same } = await recordVisits(client, programme, visits, batch);
    counts.newRows += added;
    counts.changed += changed;
    counts.same += same;
  }
  return {
    batch,
    added: counts.newRows,
    ...counts,
    signals: 0,
    // An announcement alone is reason enough for a batch: it decides which visits count.
    corrected: counts.changed + (announced ? 1 : 0),
    effects: { ...NO_EFFECTS, people: await staged.people(), newLocations: places },
    misfits,
  };
}

// Private: the programme, and what a file of visits implies.

/** Good rows that don't fit what is known, or each other. A place that nobody knows may be a slip: who but HR could tell? */
async function* refused(staged: StagedVisits, { by }: ImportFile): AsyncGenerator<Misfit[]> {
  yield* staged.strangers();
  if (!isHr(by)) yield* staged.nowhere();
  yield* staged.repeated();
}

function isHr(by: Viewer): boolean {
  return by.kind === 'ACCOUNT' && by.role === 'HR';
}

/** The programme that the constants name, or null when it is yet to be made. Its side is settled once it is there. */
async function programmeIn(to: Sender, { constants }: FileFacts): Promise<string | null> {
  const { rows } = await to.query<{ id: string; kind: string }>('select id, kind from programme where code = $1', [
    constants['programmeCode'],
  ]);
  const programme = rows[0];
  if (!programme) return null;
  const own = programme.kind === 'MANAGER_AUDIT' ? 'MANAGER' : 'INDEPENDENT';
  if (own !== constants['side'])
    throw badInput('side', `${own}, as the programme ${constants['programmeCode']} has it`, constants['side']);
  return programme.id;
}

async function announcement(to: Sender, programme: string): Promise<string | null> {
  const { rows } = await to.query<{ day: string }>(
    'select announced_on as day from programme_announcement where programme_id = $1 and superseded_by is null',
    [programme],
  );
  return rows[0]?.day ?? null;
}

function locationsOf(visits: ImportedVisit[]): { code: string; name: string; kind: string }[] {
  return [
    ...new Map(
      visits
        .toReversed()
        .map(({ locationCode, locationName }) => [
          locationCode,
          { code: locationCode, name: locationName ?? locationCode, kind: 'OFFICE' },
        ]),
    ).values(),
  ];
}

function placeNotes({ count, found }: { count: number; found: string }): ImportNote[] {
  if (count === 0) return [];
  const text = `No location has these codes yet; they become known with the file: ${found}.`;
  return [{ code: 'NEW_LOCATIONS', count, found, text }];
}

function notes(
  seen: { good: number; byMonth: number; outOfZero: number; notAnnounced: number },
  { year }: Record<string, string>,
): ImportNote[] {
  return [
    {
      code: 'DAY_FROM_MONTH',
      count: seen.byMonth,
      text: `The file tells the month only; each visit stands on the first day of its month${year ? ` in ${year}` : ''}.`,
    },
    {
      code: 'OUT_OF_ZERO',
      count: seen.outOfZero,
      text: 'These visits are out of 0 points: they are kept as insufficient data and do not count.',
    },
    {
      code: 'NOT_ANNOUNCED',
      count: seen.notAnnounced,
      text: 'These visits were made before the programme was announced: they are shown and do not count.',
    },
  ].filter(({ count }) => count > 0);
}
