/** Visits with answers, a row for each, through the wizard's own verbs: from CSV and from a workbook. */
import { runMigrations } from 'graphile-worker';
import type { Database } from '../../api/database.js';
import { workbook } from '../files/workbook.js';
import { copiedBack } from './copied.js';
import { bring, person } from './import-files.js';
import { atLeast, inTurn, speedOf, timed, type Goal, type Round, type Row } from './measure.js';

const VISITS = 10_000;
const ITEMS = 10;
const ANSWERS = (VISITS * ITEMS).toLocaleString('en');
const CSV: Goal = {
  number: '18',
  what: `a CSV file of ${ANSWERS} answers in ${VISITS} visits, received, checked and committed`,
  reference: 'COPY of the same rows into the same tables',
  unit: 'ms',
  must: atLeast(0.03),
  aim: atLeast(0.5),
};
const XLSX: Goal = { ...CSV, number: '19', what: CSV.what.replace('CSV file', 'workbook'), must: atLeast(0.02) };

const NOTE =
  'the rows are taken out again and copied back, with all indexes, triggers and foreign keys of their tables';

const HEADER = ['Visit', 'Location', 'Employee', 'Date', 'Item', 'Answer', 'Evidence', 'Remark'];

export async function importAnswers(db: Database, rounds: number): Promise<Row[]> {
  await runMigrations({ pgPool: db.pool });
  await db.pool.query(PROGRAMME);
  const by = await person(db);
  const bringing = (file: (round: number) => [name: string, bytes: Buffer]): Promise<Round[]> =>
    inTurn(
      rounds,
      async (round) => {
        const [name, bytes] = file(round);
        return timed(() => bring(db, by, 'visit-answers', name, [bytes], [['programmeCode', 'answers']]));
      },
      () =>
        copiedBack(db, [
          ['visit', (batch) => `batch_id = ${batch}`],
          ['visit_answer', (batch) => `visit_id in (select id from visit where batch_id = ${batch})`],
        ]),
    );
  const csv = await bringing((round) => [`answers-${round}.csv`, Buffer.from(csvOf(rowsOf(`c${round}`)))]);
  const book = await bringing((round) => [
    `answers-${round}.xlsx`,
    workbook([{ name: 'Answers', rows: [HEADER, ...rowsOf(`x${round}`)] }]),
  ]);
  return [
    { ...CSV, rounds: csv, ratio: speedOf, note: NOTE },
    { ...XLSX, rounds: book, ratio: speedOf, note: NOTE },
  ];
}

/** Every fifth answer has a remark; one in fifty visits is of a location alone. */
function rowsOf(run: string): string[][] {
  return Array.from({ length: VISITS * ITEMS }, (_, at) => rowAt(run, at));
}

function rowAt(run: string, at: number): string[] {
  const [visit, item] = [Math.floor(at / ITEMS), at % ITEMS];
  const answers = [
    'yes',
    'no',
    'yes',
    'yes',
    'no',
    'yes',
    `${1 + ((visit + item) % 10)}`,
    '2,5',
    `${visit % 7}`,
    'WARM',
  ];
  return [
    `${run}-${visit}`,
    `L${1 + (visit % 40)}`,
    visit % 50 === 0 ? '' : `E${visit % 10_000}`,
    `2026-0${1 + (visit % 9)}-1${visit % 10}`,
    `BENCH/I${item}`,
    answers[item]!,
    '',
    at % 5 === 0 ? `Seen at ${at % 24} o'clock` : '',
  ];
}

/** A file of so many answers, as it would arrive. */
export async function* answerBytes(rows: number): AsyncGenerator<Buffer> {
  yield Buffer.from(csvOf([]));
  for (let at = 0; at < rows; at += ITEMS * 100)
    yield Buffer.from(
      Array.from({ length: Math.min(ITEMS * 100, rows - at) }, (_, n) => lineOf(rowAt('m', at + n))).join(''),
    );
}

const lineOf = (cells: string[]): string => `${cells.join(';')}\n`;

function csvOf(rows: string[][]): string {
  return [HEADER, ...rows].map(lineOf).join('');
}

/** A programme at all places that asks ten items of one standard. */
export const PROGRAMME = `
  do $$
    declare
      held bigint; asked uuid; part uuid; programme uuid; standard uuid; paper uuid;
    begin
      if exists (select 1 from programme where code = 'answers') then return; end if;
      insert into batch (kind, note) values ('ASSIGNMENT', 'answers') returning id into held;
      insert into standard (code) values ('BENCH') returning id into standard;
      insert into standard_version (standard_id, version, title, body, right_example, wrong_example, touchpoint_id, attribution, mandatory)
        select standard, 1, '{"en": "Bench"}', '{}', '{}', '{}', id, 'EMPLOYEE', true from touchpoint limit 1 returning id into paper;
      insert into standard_item (version_id, position, code, question, kind, earns, weight, na_allowed)
        select paper, n, 'I' || n, jsonb_build_object('en', 'Question ' || n),
          case when n < 6 then 'YES_NO' when n < 8 then 'SCALE' when n = 8 then 'COUNT' else 'CHOICE' end,
          case when n < 6 then '[{"answer": "YES", "score": 1}, {"answer": "NO", "score": 0}]'
            when n < 8 then '[{"answer": "1", "score": 0}, {"answer": "10", "score": 1}]'
            when n = 8 then '[{"answer": "0", "score": 1}, {"answer": "10", "score": 0}]'
            else '[{"answer": "WARM", "score": 1}, {"answer": "COLD", "score": 0}]' end::jsonb, 10, true
        from generate_series(0, 9) n;
      update standard_version set status = 'PUBLISHED', effective_from = '2026-01-01', demands_of = paper, published_at = now(), published_in = held where id = paper;
      insert into programme (code, name, status, starts_on, cadence, visits_per_location)
        values ('answers', 'Answers', 'ACTIVE', '2026-01-01', 'MONTHLY', 1) returning id into programme;
      insert into programme_announcement (programme_id, announced_on, batch_id) values (programme, '2026-01-01', held);
      insert into programme_location select programme, id from location;
      insert into questionnaire (programme_id, version) values (programme, 1) returning id into asked;
      insert into questionnaire_section (questionnaire_id, position, names, weight) values (asked, 0, '{"en": "All"}', 1) returning id into part;
      insert into questionnaire_item select asked, part, i.position, i.id from standard_item i where i.version_id = paper;
      perform number_batch(held);
    end $$`;
