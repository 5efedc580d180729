// A published calendar or policy never changes; but those of the demo go with the demo, which says so for its own transaction.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261205010000_demo_versions extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function refuse_version_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' and current_setting('karta.removing_demo', true) = 'on' then return old; end if;
          if old.status = 'PUBLISHED' then
            raise exception 'version % is published and cannot be changed', old.number using errcode = '55006';
          end if;
          if tg_op = 'DELETE' then return old; end if;
          return new;
        end $$;
    `);
  }
}
