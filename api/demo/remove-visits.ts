/** Programmes, visits and standards of the demo, children before parents. `gone` holds its employees. */
export const VISIT_STATEMENTS = [
  `delete from calibration_round where demo`,
  // Visits that you recorded under a programme of the demo are yours, and keep it; but who is named in them goes.
  `create temp table gone_visit on commit drop as select v.id from visit v join programme p on p.id = v.programme_id join batch b on b.id = v.batch_id
     where v.employee_id in (table gone) or (p.demo and (b.kind = 'DEMO' or b.account_id in (select id from account where demo)))`,
  `delete from visit_answer where visit_id in (table gone_visit)`,
  `delete from dispute_step where dispute_id in (select d.id from dispute d where d.employee_id in (table gone))`,
  `delete from dispute where employee_id in (table gone)`,
  `delete from evidence_file where account_id in (select id from account where demo) and not exists (select 1 from visit_answer where evidence_file_id = evidence_file.id)
     and not exists (select 1 from dispute where evidence_file_id = evidence_file.id)`,
  `delete from visit where id in (table gone_visit)`,
  `create temp table gone_programme on commit drop as select id from programme where demo and not exists (select 1 from visit where programme_id = programme.id)`,
  `delete from item_cause where programme_id in (table gone_programme)`,
  `delete from result_step where programme_id in (table gone_programme)`,
  `delete from dispute_step where dispute_id in (select d.id from dispute d where d.programme_id in (table gone_programme))`,
  `delete from dispute where programme_id in (table gone_programme)`,
  `delete from planned_visit where programme_id in (table gone_programme) or location_id in (select id from location where demo)`,
  // A round of your own keeps the items that it asks, without saying whose they were.
  `update calibration_round set questionnaire_id = null where questionnaire_id in (select q.id from questionnaire q join gone_programme p on p.id = q.programme_id)`,
  `delete from questionnaire_item where questionnaire_id in (select q.id from questionnaire q join gone_programme p on p.id = q.programme_id)`,
  `delete from questionnaire_section where questionnaire_id in (select q.id from questionnaire q join gone_programme p on p.id = q.programme_id)`,
  `delete from questionnaire where programme_id in (table gone_programme)`,
  `delete from programme_announcement where programme_id in (table gone_programme)`,
  `delete from programme_location where programme_id in (table gone_programme) or location_id in (select id from location where demo)`,
  `delete from programme_task where programme_id in (table gone_programme) or task_id in (select id from task where demo)`,
  `delete from programme where id in (table gone_programme)`,
  `delete from acknowledgement_reminder where employee_id in (table gone)`,
  `delete from acknowledgement where employee_id in (table gone)`,
  `update standard set owner_id = null where owner_id in (table gone)`,
  // A standard of the demo stays when something of your own rests on it.
  `do $$ declare one uuid; begin
     for one in select s.id from standard s where s.demo and not exists (select 1 from standard_version v join acknowledgement a on a.version_id = v.id where v.standard_id = s.id)
       and not exists (select 1 from standard_version v join standard_item i on i.version_id = v.id join questionnaire_item q on q.item_id = i.id where v.standard_id = s.id)
       and not exists (select 1 from standard_version v join standard_item i on i.version_id = v.id join calibration_item c on c.item_id = i.id where v.standard_id = s.id)
     loop
       perform set_config('karta.deleting_standard', one::text, true);
       delete from acknowledgement_reminder where version_id in (select id from standard_version where standard_id = one);
       delete from standard_version where standard_id = one;
       delete from standard where id = one;
     end loop;
   end $$`,
];
