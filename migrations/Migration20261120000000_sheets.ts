// Signals again, as columns: one row per assignment and month, so that evaluating everybody reads some kilobytes per person instead of finding
// every signal on a page of its own. A sheet holds evidence, not judgement: no rule set stands in it, and it serves any day and any draft.
// It is as known at its cut-off. A dirty mark says that it may not be any more; where there is neither sheet nor mark, there are no signals.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261120000000_sheets extends Migration {
  override up(): void {
    this.addSql(`
      -- Small enough to stand in every signal of a sheet.
      alter table client add column number int generated always as identity;

      create table signal_sheet (
        employee_id uuid not null,
        assignment_id uuid not null,
        -- First day of the month, by the organisation's calendar.
        month date not null,
        -- Number of the last batch that was known when it was made.
        cutoff bigint not null,
        size int not null,
        -- Null: something in it doesn't fit into columns, so that the month is read signal by signal.
        columns bytea,
        -- The interactions that the columns count, in their order.
        interactions text,
        -- Of durations the kinds and values alone, in any order: a task's bounds are found from everybody's.
        durations bytea,
        primary key (employee_id, assignment_id, month)
      );
      alter table signal_sheet alter column columns set storage external, alter column interactions set storage external,
        alter column durations set storage external;

      -- Whatever a sheet is made from, and was there before sheets were.
      create function mark_all_signals() returns void language sql as $$
        insert into dirty_mark (assignment_id, kind, month)
        select distinct s.assignment_id, s.kind, date_trunc('month', s.occurred_at at time zone o.time_zone)::date from signal s, organisation o
        order by 1, 2, 3 on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')
      $$;
      select mark_all_signals();

      -- On which day a signal falls is the zone's doing; sheets of another zone are of no use.
      create function zone_changed() returns trigger language plpgsql as $$
        begin
          delete from signal_sheet;
          perform mark_all_signals();
          return null;
        end $$;
      create trigger zone_changed after update of time_zone on organisation for each row
        when (old.time_zone is distinct from new.time_zone) execute function zone_changed();

      -- A client's kind stands in every sheet in which he speaks.
      create function client_kind_changed() returns trigger language plpgsql as $$
        begin
          if exists (select from was join became using (id) where was.kind <> became.kind) then
            insert into dirty_mark (assignment_id, kind, month)
            select distinct s.assignment_id, s.kind, date_trunc('month', s.occurred_at at time zone o.time_zone)::date
            from was join became using (id) join signal s on s.client_id = was.id, organisation o where was.kind <> became.kind
            order by 1, 2, 3 on conflict (assignment_id, kind, month) do update set token = nextval('mark_token');
          end if;
          return null;
        end $$;
      create trigger client_kind_changed after update on client referencing old table as was new table as became
        for each statement execute function client_kind_changed();
    `);
  }
}
