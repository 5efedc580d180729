// Rule sets: draft, published, retired. A published one never changes; the trigger sees to it, whoever asks.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261104000000_rules extends Migration {
  override up(): void {
    this.addSql(`
      create table rule_set (
        id uuid primary key default uuidv7(),
        version int not null unique,
        name text not null,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
        -- Null on a published set: in force from the beginning of time.
        effective_from date,
        body jsonb not null,
        hash text not null,
        shipped boolean not null default false,
        lock int not null default 1,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        published_by uuid references account,
        check (status = 'DRAFT' or published_at is not null)
      );
      create unique index one_rule_set_per_start on rule_set (coalesce(effective_from, '-infinity'::date)) where status = 'PUBLISHED';

      create function refuse_published_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' then
            if old.status <> 'DRAFT' then
              raise exception 'rule set version % is published and cannot be deleted', old.version using errcode = '55006';
            end if;
            return old;
          end if;
          if old.status = 'PUBLISHED' and new.status = 'RETIRED' and new.body = old.body and new.hash = old.hash
             and new.version = old.version and new.effective_from is not distinct from old.effective_from then return new; end if;
          if old.status <> 'DRAFT' then
            raise exception 'rule set version % is published and cannot be changed', old.version using errcode = '55006';
          end if;
          return new;
        end $$;
      create trigger published_rule_sets_never_change before update or delete on rule_set
        for each row execute function refuse_published_change();
    `);
  }
}
