/** How many of each, and the batch that brings them: said before every statement. */
const N = `generate_series(1, current_setting('filling.n')::int) i`;
const BATCH = `current_setting('filling.batch')::bigint`;
const PUBLISHED_HOURS = `'2026-06-01 09:00Z'`;

/** The accounts that act: one of each role, and as many auditors as there are rows. */
const HR = `(select id from account where role = 'HR' order by id limit 1)`;
const EMPLOYEE = `(select id from employee where code = 'E-' || i)`;
const FIRST = `(select id from employee where code = 'E-1')`;
const ASSIGNMENT = `(select p.assignment_id from assignment_period p join employee e on e.id = p.employee_id where e.code = 'E-' || i and p.superseded_by is null)`;
const FIRST_ASSIGNMENT = ASSIGNMENT.replace("'E-' || i", "'E-1'");
const PROGRAMME = `(select id from programme where code = 'P-' || i)`;
const WORDS = (text: string): string => `jsonb_build_object('en', ${text}, 'ru', ${text}, 'pl', ${text})`;

/** Statements by what they bring, in the order in which one needs another. */
export const FILLING: Record<string, string> = {
  locations: `insert into location (code, name, kind) select 'L-' || i, 'Location ' || i, 'SHOP' from ${N}`,
  tasks: `insert into task (code, name, manager_id) select 'T-' || (i + 1), 'Task ' || (i + 1), ${EMPLOYEE} from ${N}`,
  teams: `insert into team (code, name, manager_id, parent_id) select 'SUB-' || i, 'Part ' || i, ${EMPLOYEE}, (select id from team where code = 'TEAM-1') from ${N}`,
  'people of these teams': `insert into employee (code, name, team_id) select 'X-' || i, 'Extra ' || i, (select id from team where code = 'SUB-' || i) from ${N}`,
  pauses: `insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id) select ${ASSIGNMENT}, '2026-07-01', '2026-07-07', 'Leave', ${BATCH} from ${N}`,
  places: `update assignment_period p set location_id = l.id from employee e, location l where e.id = p.employee_id and l.code = replace(e.code, 'E-', 'L-')`,
  accounts: `insert into account (email, name, role, password_hash) select 'rater' || i || '@test.example', 'Rater ' || i, 'AUDITOR', 'none' from ${N}`,
  keys: `insert into api_key (name, prefix, secret_hash, scopes, expires_at, created_by) select 'Key ' || i, 'p' || i, sha256(i::text::bytea), '{signals:write}', '2027-06-01', ${HR} from ${N}`,
  views: `insert into saved_view (account_id, list, name, query) select a.id, 'employees', 'View ' || i, 'filter=' || i from ${N}, account a where a.email not like 'rater%'`,
  jobs: `insert into job (kind, status, account_id, done, total) select 'generate-maps', 'DONE', ${HR}, i, i from ${N}`,
  'failed jobs': `insert into job (kind, status, account_id, error_code) select 'run-evaluations', 'FAILED', ${HR}, 'CONFLICT' from ${N}`,
  'force majeure': `insert into force_majeure_day (location_id, day, reason, account_id, batch_id) select l.id, '2026-09-10', 'A storm', ${HR}, ${BATCH} from location l`,
  closures: `insert into location_closure (location_id, starts_at, ends_at, reason, account_id, batch_id)
    select l.id, '2026-09-14 09:00Z', '2026-09-14 12:00Z', 'A flood', ${HR}, ${BATCH} from location l`,
  standards: `insert into standard (code, owner_id) select 'S-' || i, ${EMPLOYEE} from ${N}`,
  'their versions': `insert into standard_version (standard_id, version, title, body, right_example, wrong_example, touchpoint_id, attribution, competency, mandatory)
    select s.id, 1, ${WORDS("'Standard ' || s.code")}, ${WORDS("'Says the name'")}, ${WORDS("'Anna'")}, ${WORDS("'Hm'")}, (select id from touchpoint order by position limit 1),
      'EMPLOYEE', 'client_service', true from standard s`,
  'their items': `insert into standard_item (version_id, position, code, question, kind, earns, weight, na_allowed)
    select v.id, 0, 'NAME', ${WORDS("'Was the name said?'")}, 'YES_NO', '[{"answer":"YES","score":1,"label":null},{"answer":"NO","score":0,"label":null}]', 1, true from standard_version v`,
  'their publication': `update standard_version v set status = 'PUBLISHED', effective_from = '2026-06-01', published_at = ${PUBLISHED_HOURS}, published_in = ${BATCH}, demands_of = v.id`,
  'batches of papers': `insert into batch (kind, account_id, note) select 'ACKNOWLEDGEMENT', ${HR}, 'papers ' || i from ${N}`,
  acknowledgements: `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, batch_id)
    select ${EMPLOYEE}, v.id, '2026-06-10', 'PAPER', (select id from batch where note = 'papers ' || i) from ${N}, standard_version v join standard s on s.id = v.standard_id where s.code <> 'S-' || i`,
  reminders: `insert into acknowledgement_reminder (employee_id, version_id, reminded_on, escalated_on)
    select ${EMPLOYEE}, v.id, '2026-06-20', '2026-07-01' from ${N}, standard_version v join standard s on s.id = v.standard_id where s.code = 'S-' || i`,
  programmes: `insert into programme (code, name, kind, status, starts_on, cadence, visits_per_location, goals, use_of_results)
    select 'P-' || i, 'Programme ' || i, case i % 2 when 0 then 'MANAGER_AUDIT' else 'MYSTERY_SHOPPING' end, 'ACTIVE', '2026-06-01', 'MONTHLY', 1, ${WORDS("'To learn'")}, ${WORDS("'Talked about'")} from ${N}`,
  announcements: `insert into programme_announcement (programme_id, announced_on, goals, use_of_results, batch_id) select id, '2026-06-01', goals, use_of_results, ${BATCH} from programme`,
  'their locations': `insert into programme_location select p.id, l.id from programme p join location l on true`,
  questionnaires: `insert into questionnaire (programme_id, version, created_at) select id, 1, ${PUBLISHED_HOURS} from programme`,
  sections: `insert into questionnaire_section (questionnaire_id, position, names, weight) select id, 0, ${WORDS("'At the desk'")}, 1 from questionnaire`,
  'asked items': `insert into questionnaire_item (questionnaire_id, section_id, position, item_id)
    select s.questionnaire_id, s.id, row_number() over (partition by s.id order by i.id), i.id from questionnaire_section s cross join standard_item i`,
  'planned visits': `insert into planned_visit (programme_id, location_id, planned_on, auditor_id) select ${PROGRAMME}, l.id, '2026-09-20', ${HR} from ${N} join location l on l.code = 'L-' || i`,
  visits: `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, questionnaire_id, task_ids, recorded_on, content_hash, auditor_id, batch_id)
    select p.id, 'V-' || i, l.id, ${EMPLOYEE}, '2026-09-15', 1, 2, q.id, array[t.id], '2026-09-16', 'test',
      (select id from account where role = 'AUDITOR' and email not like 'rater%' order by id limit 1), ${BATCH}
    from ${N} join task t on t.code = 'T-1' join programme p on p.code in ('P-' || i, 'P-1') join questionnaire q on q.programme_id = p.id
      join location l on l.code = case p.code when 'P-1' then 'L-1' else 'L-' || i end order by i desc`,
  'visits in points': `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, batch_id)
    select ${PROGRAMME}, 'B-' || i, l.id, ${EMPLOYEE}, '2026-09-12', 8, 10, ${BATCH} from ${N} join location l on l.code = 'L-' || i`,
  answers: `insert into visit_answer (visit_id, item_id, answer, remark) select v.id, n.item_id, case when row_number() over (partition by v.id) = 1 then 'NO' else 'YES' end, 'Heard' from visit v
    join questionnaire_item n on n.questionnaire_id = v.questionnaire_id`,
  talks: `insert into result_step (programme_id, number, kind, happened_on, batch_id) select programme_id, number, k, '2026-09-18', ${BATCH} from visit v cross join unnest(array['DISCLOSED', 'DISCUSSED']) k where v.questionnaire_id is not null`,
  causes: `insert into item_cause (programme_id, number, item_id, cause, batch_id) select v.programme_id, v.number, a.item_id, 'SKILL', ${BATCH} from visit v join visit_answer a on a.visit_id = v.id and a.answer = 'NO'`,
  'disputes about visits': `insert into dispute (employee_id, programme_id, number, reason, opened_on, due_on, batch_id)
    select v.employee_id, v.programme_id, v.number, 'It was said', '2026-09-20', '2026-10-04', ${BATCH} from visit v join programme p on p.id = v.programme_id where p.code = 'P-1' and v.questionnaire_id is not null`,
  'disputes about items': `insert into dispute (employee_id, programme_id, number, item_id, reason, opened_on, due_on, batch_id)
    select v.employee_id, v.programme_id, v.number, (select item_id from visit_answer a where a.visit_id = v.id and a.answer = 'NO'), 'It was said', '2026-09-20', '2026-10-04', ${BATCH}
    from visit v join programme p on p.id = v.programme_id where p.code <> 'P-1' and v.questionnaire_id is not null`,
  'disputes about signals': `insert into dispute (employee_id, source_id, external_id, kind, assignment_id, signal_id, occurred_at, reason, opened_on, due_on, batch_id)
    select distinct on (s.employee_id) s.employee_id, s.source_id, s.external_id, s.kind, s.assignment_id, s.id, s.occurred_at, 'Another desk', '2026-09-30', '2026-10-14', ${BATCH}
    from signal s order by s.employee_id, s.id`,
  'who decides them': `insert into dispute_step (dispute_id, state, decider_id, account_id, happened_on) select id, 'IN_REVIEW', ${HR}, ${HR}, '2026-09-21' from dispute`,
  'what was decided': `insert into dispute_step (dispute_id, state, reason, decider_id, account_id, happened_on, score_before, score_after, batch_id)
    select id, 'REJECTED', 'Heard it again', ${HR}, ${HR}, '2026-09-22', 50, 50, ${BATCH} from dispute where item_id is not null`,
  plans: `insert into plan_target (team_id, from_on, to_on, planned, batch_id) select id, '2026-09-01', '2026-09-30', 1000, ${BATCH} from team`,
  'plans of people': `insert into plan_target (employee_id, from_on, to_on, planned, batch_id) select ${EMPLOYEE}, '2026-09-01', '2026-09-30', 50, ${BATCH} from ${N}`,
  comments: `insert into map_comment (employee_id, assignment_id, account_id, body) select ${FIRST}, ${FIRST_ASSIGNMENT}, a.id, 'Word ' || i from ${N}, account a where a.role = 'HR'`,
  goals: `insert into goal (employee_id, assignment_id, kpi, metric, unit, names, higher_is_better, baseline, target, due, proposed_by, status, decided_by, reason)
    select ${FIRST}, ${FIRST_ASSIGNMENT}, 'client_satisfaction', 'client_satisfaction', 'POINTS', ${WORDS("'Satisfaction'")}, true, 4, 4 + i / 100.0, '2027-01-01', ${HR}, 'DECLINED', ${HR}, 'Not this year' from ${N}`,
  rounds: `insert into calibration_round (name, account_id) select 'Round ' || i, ${HR} from ${N}`,
  'their calls': `insert into calibration_case (round_id, position, title, description) select r.id, i, 'Call ' || i, 'The phone rings' from calibration_round r, ${N} where r.name like 'Round %'`,
  'what they ask': `insert into calibration_item (round_id, position, item_id) select r.id, row_number() over (partition by r.id order by i.id), i.id from calibration_round r, standard_item i where r.name like 'Round %'`,
  'whom they ask': `insert into calibration_rater (round_id, account_id, expert) select r.id, a.id, a.id = ${HR} from calibration_round r, account a where r.name like 'Round %' and a.role in ('HR', 'AUDITOR', 'MANAGER')`,
  'their opening': `update calibration_round set status = 'OPEN', opened_at = ${PUBLISHED_HOURS}, version = 2 where name like 'Round %'`,
  'what is answered': `insert into calibration_answer (round_id, account_id, case_id, item_id, answer)
    select r.id, t.account_id, c.id, i.item_id, case when (c.position + i.position) % 3 = 0 then 'NO' else 'YES' end
    from calibration_round r join calibration_rater t on t.round_id = r.id join calibration_case c on c.round_id = r.id join calibration_item i on i.round_id = r.id
    where r.name = 'Round 1' and c.position <= 2`,
  'its end': `update calibration_round set status = 'CLOSED', ended_at = ${PUBLISHED_HOURS}, version = 3 where name = 'Round 1'`,
  sources: `insert into source (code, name) select 'source-' || i, 'Source ' || i from ${N}`,
  'drafts of rules': `insert into rule_set (version, name, status, body, hash, based_on) select r.version + i, 'Draft ' || i, 'DRAFT', r.body, r.hash, r.id from ${N}, rule_set r`,
  'import log': `insert into import_log (upload_id, account_id, target, source, file_name, sha256, size, outcome, counts, seconds)
    select uuidv7(), ${HR}, 'SIGNALS', 's' || i, 'old.csv', 'x', 1, 'FAILED', '{"rows":1,"newRows":0,"changed":0,"same":0,"bad":1,"signals":0,"people":0,"newPeople":0,"unknownDurations":0}', 1 from ${N}`,
};
