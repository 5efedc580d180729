// Drafts of rule sets: what they are copied from, and since when a retired set is out of force. Retiring is all that can happen to a
// published set: every other column of it is compared as a whole, so that a later one is guarded too.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261108000000_rule_drafts extends Migration {
  override up(): void {
    this.addSql(`
      alter table rule_set
        -- Always a published set: a draft copied from a draft names that draft's own origin, so that drafts can go.
        add column based_on uuid references rule_set,
        -- First day on which it is out of force. Days before it keep the set that they were judged by.
        add column retired_from date,
        add check ((status = 'RETIRED') = (retired_from is not null));

      create or replace function refuse_published_change() returns trigger language plpgsql as $$
        begin
          if old.status = 'DRAFT' then
            if tg_op = 'DELETE' then return old; end if;
            if new.status = 'RETIRED' then
              raise exception 'rule set version % is a draft and cannot be retired', old.version using errcode = '55006';
            end if;
            return new;
          end if;
          if tg_op = 'DELETE' then
            raise exception 'rule set version % is published and cannot be deleted', old.version using errcode = '55006';
          end if;
          if old.status = 'PUBLISHED' and new.status = 'RETIRED'
             and to_jsonb(new) - '{status,lock,retired_from}'::text[] = to_jsonb(old) - '{status,lock,retired_from}'::text[] then
            return new;
          end if;
          raise exception 'rule set version % is published and cannot be changed', old.version using errcode = '55006';
        end $$;
    `);
  }
}
