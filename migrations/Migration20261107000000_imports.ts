// One upload, whatever it holds. The bytes are kept in chunks in the database, so that any process can check and commit them
// and nothing is lost when the one that received them stops. They are dropped once their rows are in.
// FAILED and UNDONE are not stored: they are read from the job and from the batch that undoes, so that they can't disagree.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261107000000_imports extends Migration {
  override up(): void {
    this.addSql(`
      create table upload (
        id uuid primary key default uuidv7(),
        target text not null check (target in ('SIGNALS', 'VISITS')),
        file_name text not null check (length(file_name) between 1 and 255),
        size bigint not null default 0,
        lines int not null default 0,
        sha256 text,
        status text not null default 'RECEIVING' check (status in
          ('RECEIVING', 'RECEIVED', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED')),
        settings jsonb not null default '{}',
        counts jsonb,
        -- What the person who uploads is shown before the commit: columns, first rows, doubts.
        preview jsonb,
        batch_id bigint references batch,
        check_job_id uuid references job,
        commit_job_id uuid references job,
        account_id uuid references account,
        created_at timestamptz not null default now(),
        committed_at timestamptz,
        version int not null default 1
      );
      create index on upload (created_at);

      create table upload_chunk (
        upload_id uuid not null references upload on delete cascade,
        n int not null,
        bytes bytea not null,
        primary key (upload_id, n)
      );
      alter table upload_chunk alter column bytes set storage external;

      create table upload_bad_row (
        upload_id uuid not null references upload on delete cascade,
        line int not null,
        column_name text not null,
        found text not null,
        code text not null,
        expected text not null,
        raw text not null,
        primary key (upload_id, line, column_name)
      );
    `);
  }
}
