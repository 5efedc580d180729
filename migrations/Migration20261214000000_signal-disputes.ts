// An employee disputes single signals too. Such a dispute stands by the signal's own key (source, external id, kind), so that it outlives a
// correction by the source, as one about a visit stands by programme and number. What was decided is the weight with which the signal counts
// from then on. A picture may lie beside the words of any dispute.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261214000000_signal_disputes extends Migration {
  override up(): void {
    this.addSql(`
      alter table dispute
        alter column programme_id drop not null,
        alter column number drop not null,
        add column source_id smallint references source,
        add column external_id text,
        add column kind smallint references signal_kind,
        add column assignment_id uuid references assignment,
        -- The version that was disputed: for showing what stood there.
        add column signal_id bigint,
        add column occurred_at timestamptz,
        add column evidence_file_id uuid references evidence_file,
        add check (num_nulls(programme_id, number) in (0, 2)),
        add check (num_nulls(source_id, external_id, kind, assignment_id, signal_id, occurred_at) in (0, 6)),
        add check ((programme_id is null) <> (source_id is null)),
        add check (item_id is null or programme_id is not null);
      create index on dispute (employee_id, source_id, external_id, kind) where source_id is not null;
      create index on dispute (evidence_file_id) where evidence_file_id is not null;

      alter table dispute_step
        -- Of a decision about a signal: the weight that screening gave it, and the one with which it counts from now on (null: as before).
        add column weight_before numeric(10, 9) check (weight_before between 0 and 1),
        add column weight numeric(10, 9) check (weight between 0 and 1);
    `);
  }
}
