// A picture beside an answer: what the auditor saw. It is kept here without what cameras write into it, since that would tell who visited.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261203010000_evidence_files extends Migration {
  override up(): void {
    this.addSql(`
      create table evidence_file (
        id uuid primary key default uuidv7(),
        account_id uuid references account,
        media_type text not null check (media_type in ('image/jpeg', 'image/png')),
        bytes bytea not null check (length(bytes) between 1 and 2097152),
        sha256 bytea not null,
        created_at timestamptz not null default now()
      );
      -- Sent again it is the same file.
      create unique index on evidence_file (account_id, sha256);

      alter table visit_answer add column evidence_file_id uuid references evidence_file;
      create index on visit_answer (evidence_file_id) where evidence_file_id is not null;
    `);
  }
}
