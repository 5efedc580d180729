import type pg from 'pg';
import { addDays } from '../scoring/calendar.js';
import { publishedOn } from './insert-standards.js';
import type { DemoPlan } from './plan.js';
import { DEMO_STANDARDS, SECTIONS, type DemoStandard } from './standards.js';

export interface DemoProgramme {
  code: string;
  name: string;
  kind: string;
  perMonth: number;
  /** People perform for the visiting manager: what he sees is better than what clients see. */
  lift: number;
}

export const PROGRAMMES: DemoProgramme[] = [
  { code: 'DEMO-SHOP', name: 'Mystery calls', kind: 'MYSTERY_SHOPPING', perMonth: 4, lift: 0 },
  { code: 'DEMO-AUDIT', name: 'Audits by team leads', kind: 'MANAGER_AUDIT', perMonth: 2, lift: 0.9 },
];

const GOALS = {
  en: 'To see our work the way clients see it, and to learn where we need training, tools or people.',
  ru: 'Увидеть нашу работу глазами клиентов и понять, где нужны обучение, инструменты или люди.',
  pl: 'Zobaczyć naszą pracę oczami klientów i dowiedzieć się, gdzie trzeba szkoleń, narzędzi lub ludzi.',
};
const USE = {
  en: 'Each result is discussed with you first. It counts in your map only for what you had acknowledged, and never for causes that are not yours.',
  ru: 'Каждый результат сначала обсуждают с вами. В вашей карте учитывается только то, с чем вас ознакомили, и никогда причины, от вас не зависящие.',
  pl: 'Każdy wynik jest najpierw omawiany z Tobą. W Twojej mapie liczy się tylko to, co potwierdzasz, i nigdy przyczyny niezależne od Ciebie.',
};

/** The programmes with what was announced of them and what they ask. */
export async function insertProgrammes(client: pg.PoolClient, plan: DemoPlan, batch: string): Promise<void> {
  const announced = addDays(plan.first, -20);
  await client.query(
    `insert into programme (code, name, kind, demo, status, starts_on, cadence, visits_per_location, goals, use_of_results)
     select code, name, kind, true, 'ACTIVE', $2, 'MONTHLY', "perMonth", $3, $4 from jsonb_to_recordset($1) as x (code text, name text, kind text, "perMonth" int)`,
    [JSON.stringify(PROGRAMMES), announced, JSON.stringify(GOALS), JSON.stringify(USE)],
  );
  await client.query(
    `insert into programme_announcement (programme_id, announced_on, goals, use_of_results, batch_id) select id, $1, goals, use_of_results, $2 from programme where demo`,
    [announced, batch],
  );
  await client.query(
    'insert into programme_location select p.id, l.id from programme p, location l where p.demo and l.demo',
  );
  // The second version asks what the newest standard demands as well.
  for (const [version, standards] of questionnaires().entries()) {
    await client.query(
      `with asked as (insert into questionnaire (programme_id, version, created_at) select id, $3, $4::date from programme where demo returning id),
         section as (insert into questionnaire_section (questionnaire_id, position, names, weight)
           select asked.id, x.position, x.names, x.weight from asked, jsonb_to_recordset($1) as x (position int, names jsonb, weight numeric) returning *)
       insert into questionnaire_item (questionnaire_id, section_id, position, item_id)
       select section.questionnaire_id, section.id, row_number() over (partition by section.id order by x.at, i.position), i.id
       from jsonb_to_recordset($2) as x (standard text, section int, at int) join section on section.position = x.section
         join standard s on s.code = x.standard join standard_version w on w.standard_id = s.id join standard_item i on i.version_id = w.id`,
      [
        JSON.stringify(SECTIONS.map((section, position) => ({ ...section, position }))),
        JSON.stringify(standards.map(({ code, section }, at) => ({ standard: code, section, at }))),
        version + 1,
        version === 0
          ? announced
          : publishedOn(
              standards.find(({ age }) => age !== null)!,
              plan,
            ),
      ],
    );
  }
}

/** What each version of the questionnaires asks. */
export function questionnaires(): DemoStandard[][] {
  return [DEMO_STANDARDS.filter(({ age }) => age === null), DEMO_STANDARDS];
}
