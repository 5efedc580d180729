import { Role } from '../access/account.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { isId } from '../is-id.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { answersOf, flawOf, type CheckedVisit, type VisitFlaw, type Worker } from './check-answers.js';
import { NamedEmployees, type Employees } from './named-employees.js';
import { askedBy, type Asked } from './read-asked.js';
import type { VisitInput } from './visit.input.js';

/**
 * Looks at visits one by one, in as many statements for a hundred as for one: those that can be written, and the first flaw of each of the
 * others. A manager records visits of his own people only; whom he can't see is unknown to him.
 */
export async function checkAnsweredVisits(
  to: Sender,
  programmeId: string,
  visits: VisitInput[],
  today: Day,
  by: Actor,
): Promise<(CheckedVisit | VisitFlaw)[]> {
  const check = await answerCheck(to, programmeId, today, by);
  return check.verdicts(visits, await check.known(visits));
}

/** What the database knows of some visits, apart from what their programme asks. */
export interface Known {
  employees: Employees;
  /** Pictures that may hang on these visits. */
  pictures: ReadonlySet<string>;
}

export interface AnswerCheck {
  known: (visits: VisitInput[]) => Promise<Known>;
  /** Without a statement. */
  verdicts: (visits: VisitInput[], known: Known) => (CheckedVisit | VisitFlaw)[];
}

/** The same for visits that come some at a time: what a programme asks is read once, and so is who an employee is. */
export async function answerCheck(to: Sender, programmeId: string, today: Day, by: Actor): Promise<AnswerCheck> {
  const asked = await askedBy(to, programmeId);
  const named = new NamedEmployees(to, by);
  return {
    known: async (visits) => ({
      employees: await named.among(visits),
      pictures: await picturesOf(to, visits, by),
    }),
    verdicts(visits, { employees, pictures }) {
      const seen = new Set<string>();
      return visits.map((visit) => {
        const number = visit.number.trim().normalize('NFC');
        const flaw =
          wrongText(visit, number) ??
          wrongPicture(visit, pictures) ??
          (seen.has(number)
            ? flawOf('DUPLICATE_NUMBER', 'number', 'a number of its own among those sent', number)
            : null) ??
          wrongDay(visit.visitedOn, asked, today) ??
          wrongPlace(visit, asked, employees, by);
        seen.add(number);
        if (flaw) return flaw;
        return answersOf({ ...visit, number }, asked, workerOf(visit, asked, employees));
      });
    },
  };
}

function wrongText({ remark, answers }: VisitInput, number: string): VisitFlaw | null {
  if (number.length < 1 || number.length > 100) return flawOf('BAD_TEXT', 'number', '1 to 100 characters', number);
  if ((remark?.length ?? 0) > 4000) return flawOf('BAD_TEXT', 'remark', 'at most 4000 characters', `${remark!.length}`);
  if (answers.length > 250) return flawOf('BAD_TEXT', 'answers', 'at most 250 answers', `${answers.length}`);
  const long = answers.find((each) => (each.remark?.length ?? 0) > 2000);
  if (long)
    return flawOf('BAD_TEXT', `answers.${long.item}.remark`, 'at most 2000 characters', `${long.remark!.length}`);
  const link = answers.find(({ evidence }) => evidence && !isLink(evidence));
  return link
    ? flawOf('BAD_TEXT', `answers.${link.item}.evidence`, 'a link that begins with https://', link.evidence!)
    : null;
}

function wrongPicture({ answers }: VisitInput, pictures: ReadonlySet<string>): VisitFlaw | null {
  const lost = answers.find(({ evidenceFileId }) => evidenceFileId != null && !pictures.has(evidenceFileId));
  return lost
    ? flawOf(
        'UNKNOWN_FILE',
        `answers.${lost.item}.evidenceFileId`,
        'a picture that you sent before',
        lost.evidenceFileId!,
      )
    : null;
}

/** Pictures that somebody may hang on a visit: the own ones; HR also those that hang somewhere already. */
async function picturesOf(to: Sender, visits: VisitInput[], by: Actor): Promise<Set<string>> {
  const named = visits.flatMap(({ answers }) => answers.flatMap(({ evidenceFileId }) => evidenceFileId ?? []));
  const ids = [...new Set(named)];
  if (ids.length === 0) return new Set();
  const all = by.kind === 'SYSTEM' || (by.kind === 'ACCOUNT' && by.role === Role.HR);
  const { rows } = await to.query<{ id: string }>(
    'select id from evidence_file where id = any($1::uuid[]) and ($2::boolean or account_id = $3::uuid)',
    [ids.filter(isId), all, accountOf(by)],
  );
  return new Set(rows.map(({ id }) => id));
}

export function isLink(text: string): boolean {
  return text.length <= 1000 && /^https:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}

function wrongDay(day: Day, { programme }: Asked, today: Day): VisitFlaw | null {
  const { announcedOn, startsOn, endsOn, status } = programme;
  if (day > today) return flawOf('FUTURE', 'visitedOn', `today, ${today}, or earlier`, day);
  if (announcedOn === null || day < announcedOn)
    return flawOf(
      'BEFORE_ANNOUNCEMENT',
      'visitedOn',
      announcedOn === null ? 'a programme that was announced' : `no earlier than the announcement, ${announcedOn}`,
      day,
    );
  if (status === 'DRAFT' || startsOn === null || day < startsOn)
    return flawOf(
      'BEFORE_PROGRAMME',
      'visitedOn',
      startsOn === null || status === 'DRAFT'
        ? 'a programme that is active'
        : `no earlier than the programme, ${startsOn}`,
      day,
    );
  return endsOn !== null && day > endsOn
    ? flawOf('AFTER_PROGRAMME', 'visitedOn', `no later than the programme, ${endsOn}`, day)
    : null;
}

function wrongPlace(visit: VisitInput, asked: Asked, employees: Employees, by: Actor): VisitFlaw | null {
  if (!asked.locations.has(visit.locationCode))
    return flawOf('UNKNOWN_LOCATION', 'locationCode', 'the code of a location of the programme', visit.locationCode);
  const manager = by.kind === 'ACCOUNT' && by.role === Role.MANAGER;
  if (visit.employeeCode == null)
    return manager ? flawOf('UNKNOWN_EMPLOYEE', 'employeeCode', 'one of your own people', 'nobody') : null;
  const works = workerOf(visit, asked, employees)!.tasks.length > 0;
  return works
    ? null
    : flawOf(
        'UNKNOWN_EMPLOYEE',
        'employeeCode',
        'the code of somebody who worked that day on a task of the programme',
        visit.employeeCode,
      );
}

/** Who served, and the tasks of the programme that he worked on that day; null: nobody is named. */
function workerOf({ employeeCode, visitedOn }: VisitInput, asked: Asked, employees: Employees): Worker | null {
  if (employeeCode == null) return null;
  const found = employees.get(employeeCode);
  const those = found?.tasks.filter(
    ({ task, from, to }) =>
      from <= visitedOn && (to === null || visitedOn <= to) && (asked.tasks.size === 0 || asked.tasks.has(task)),
  );
  return { id: found?.id ?? '', tasks: [...new Set(those?.map(({ task }) => task))].toSorted() };
}
