// Any file, read as a person confirmed and mapped as data. What was recognised, the reading, the mapping and what the dry run found stand
// with the upload, so that its page can be left at any step. Cells of bad rows are kept whole, once per line: they are sent back to be mended.
// The log and the undo outlive the upload, and accounts and keys that are gone, so they refer to nothing; they can't be changed; a mapping is kept for its source. The target's codes are checked by the
// list of targets, not here, so that a new one needs no migration.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_import_wizard extends Migration {
  override up(): void {
    this.addSql(`
      alter table upload drop constraint upload_target_check, alter column target drop not null;
      alter table upload
        add source text check (source ~ '^[a-z0-9_-]{1,60}$'),
        add api_key_id uuid references api_key,
        -- Format, encoding, delimiter, columns with their formats: api/files/recognised.ts, ReadSettings.
        add reading jsonb,
        add reading_confirmed boolean not null default false,
        -- What else was recognised: examples, doubts, notes, sheets, encodings, first rows. Dropped with the bytes.
        add recognised jsonb,
        add mapping jsonb,
        -- What the dry run found beside the counts.
        add effects jsonb,
        add questions jsonb not null default '[]',
        add outcomes jsonb not null default '{}',
        add fingerprint text,
        add seconds float8;

      alter table upload_bad_row add field text, add suggestion text, drop column raw;
      create table upload_bad_line (
        upload_id uuid not null references upload on delete cascade,
        line int not null,
        cells jsonb not null,
        primary key (upload_id, line)
      );

      -- Keys see their own jobs.
      alter table job add api_key_id uuid references api_key;

      create table import_mapping (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 200),
        source text not null check (source ~ '^[a-z0-9_-]{1,60}$'),
        target text not null,
        reading jsonb not null,
        mapping jsonb not null,
        account_id uuid references account,
        saved_at timestamptz not null default now(),
        used_at timestamptz,
        uses int not null default 0,
        unique (source, target)
      );

      create table import_log (
        id uuid primary key default uuidv7(),
        upload_id uuid not null,
        at timestamptz not null default now(),
        account_id uuid,
        api_key_id uuid,
        target text not null,
        source text,
        file_name text not null,
        sha256 text not null,
        size bigint not null,
        outcome text not null check (outcome in ('COMMITTED', 'FAILED', 'CANCELLED')),
        counts jsonb not null,
        seconds float8 not null,
        batch_id bigint
      );
      create index on import_log (at);
      create trigger import_log_is_insert_only before update or delete or truncate on import_log
        for each statement execute function refuse_change();

      create table import_undo (
        batch_id bigint primary key,
        undo_batch_id bigint not null,
        at timestamptz not null default now(),
        account_id uuid,
        superseded int not null,
        kept int not null,
        rest jsonb not null default '[]'
      );
      create trigger import_undo_is_insert_only before update or delete or truncate on import_undo
        for each statement execute function refuse_change();

      -- What an import changed on people, teams and places, which have no versions: the undo brings it back where nobody changed it since.
      create table import_change (
        batch_id bigint not null references batch,
        object_type text not null check (object_type in ('EMPLOYEE')),
        object_id uuid not null,
        field text not null,
        was text,
        became text,
        primary key (batch_id, object_id, field)
      );
    `);
  }
}
