// What an employee disputes of a visit: one item, or the visit as a whole. It stands by programme and number, so that it outlives a
// correction. Opening and ending one are inputs of verdicts and name their batches; that somebody took it to decide is none. Nothing of it
// ever changes: what happens to a dispute is a step of its own.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261203000000_disputes extends Migration {
  override up(): void {
    this.addSql(`
      create table dispute (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee,
        programme_id uuid not null references programme,
        number text not null,
        -- Null: the visit as a whole.
        item_id uuid references standard_item,
        reason text not null check (length(reason) between 1 and 4000),
        -- A link.
        evidence text check (length(evidence) <= 1000),
        opened_on date not null,
        due_on date not null check (due_on >= opened_on),
        account_id uuid references account,
        opened_at timestamptz not null default now(),
        batch_id bigint not null references batch
      );
      create index on dispute (programme_id, number);
      create index on dispute (employee_id);

      create table dispute_step (
        id bigint generated always as identity primary key,
        dispute_id uuid not null references dispute,
        state text not null check (state in ('IN_REVIEW', 'UPHELD', 'PARTLY', 'REJECTED', 'WITHDRAWN')),
        reason text check (length(reason) <= 4000),
        -- What the answer becomes by a decision; null: it is taken out.
        answer text,
        -- Of IN_REVIEW: who is to decide. Of a decision: who did.
        decider_id uuid references account,
        account_id uuid references account,
        happened_on date not null,
        happened_at timestamptz not null default now(),
        -- Points of the visit for the person, before and after the decision; null: insufficient data.
        score_before numeric(9, 6),
        score_after numeric(9, 6),
        batch_id bigint references batch,
        check ((state = 'IN_REVIEW') = (batch_id is null))
      );
      create index on dispute_step (dispute_id);
      create unique index a_dispute_ends_once on dispute_step (dispute_id) where state <> 'IN_REVIEW';

      create trigger disputes_never_change before update on dispute for each statement execute function refuse_change();
      create trigger dispute_steps_never_change before update on dispute_step for each statement execute function refuse_change();
    `);
  }
}
