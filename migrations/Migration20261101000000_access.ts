// Who may come in: accounts, sessions, keys for machines, and the journal of what they did.
// Secrets are stored as hashes only. The journal is insert-only by trigger, so that nobody can tidy up behind himself.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261101000000_access extends Migration {
  override up(): void {
    this.addSql(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      create table organisation (
        id smallint primary key default 1 check (id = 1),
        name text not null,
        time_zone text not null,
        demo boolean not null default false,
        version int not null default 1
      );
      insert into organisation (name, time_zone) values ('Karta', 'UTC');

      create table account (
        id uuid primary key default uuidv7(),
        email text not null check (email = lower(email) and position('@' in email) > 1),
        name text not null check (length(name) between 1 and 200),
        role text not null check (role in ('ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST')),
        employee_id uuid,
        password_hash text not null,
        must_change_password boolean not null default false,
        locale text not null default 'en' check (locale in ('en', 'ru', 'pl')),
        active boolean not null default true,
        demo boolean not null default false,
        version int not null default 1,
        created_at timestamptz not null default now(),
        unique (email)
      );

      create table session (
        token_hash bytea primary key,
        account_id uuid not null references account on delete cascade,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_seen_at timestamptz not null default now()
      );
      create index on session (account_id);

      create table sign_in_try (
        subject_hash bytea not null,
        address text not null,
        at timestamptz not null default now()
      );
      create index on sign_in_try (subject_hash, address, at);

      create table api_key (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 200),
        prefix text not null unique,
        secret_hash bytea not null unique,
        scopes text[] not null check (cardinality(scopes) > 0),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz,
        created_by uuid not null references account,
        created_at timestamptz not null default now()
      );

      create table journal (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_kind text not null check (actor_kind in ('ACCOUNT', 'API_KEY', 'SYSTEM')),
        actor_id uuid,
        role text,
        action text not null,
        object_type text,
        object_id text,
        rule_set_id uuid,
        request_id text,
        changed_fields text[] not null default '{}'
      );
      create index on journal (object_type, object_id);
      create index on journal (actor_id, at);

      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is insert-only', tg_table_name using errcode = '55006'; end $$;
      create trigger journal_is_insert_only before update or delete or truncate on journal
        for each statement execute function refuse_change();

      create table request_key (
        principal text not null,
        key text not null check (length(key) between 1 and 255),
        payload_hash bytea not null,
        response jsonb not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '24 hours',
        primary key (principal, key)
      );
    `);
  }
}
