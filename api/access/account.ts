import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../scalars.js';

export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  HR = 'HR',
  MANAGER = 'MANAGER',
  EMPLOYEE = 'EMPLOYEE',
  AUDITOR = 'AUDITOR',
  ANALYST = 'ANALYST',
}
registerEnumType(Role, {
  name: 'Role',
  description:
    'What an account may do. Administrators keep accounts and keys; HR keeps rules and evidence; managers see their teams; employees see themselves; auditors upload visits; analysts see figures without names.',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Accounts, keys and backup; sees no maps.' },
    HR: { description: "Rules, evidence and everybody's maps." },
    MANAGER: { description: 'The own teams and those below them: maps, coaching, decisions on proposals.' },
    EMPLOYEE: { description: 'The own map.' },
    AUDITOR: { description: 'The own uploads of visits.' },
    ANALYST: {
      description:
        "Everybody's figures without names: a lasting pseudonym stands for a name or code, null or nothing for a text.",
    },
  },
});

export enum Locale {
  en = 'en',
  ru = 'ru',
  pl = 'pl',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'Language of the console.',
  valuesConfig: { en: { description: 'English.' }, ru: { description: 'Russian.' }, pl: { description: 'Polish.' } },
});

/** Somebody who can sign in. */
@ObjectType({ description: 'Somebody who can sign in.' })
@Entity({ tableName: 'account' })
export class Account {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: 'Lower case; the name under which the account signs in.' })
  @Property({ type: 'text' })
  email!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Role, { description: 'What the account may do.' })
  @Property({ type: 'text' })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The employee who this account is; null for people who are not scored.',
  })
  @Property({ type: 'uuid', nullable: true })
  employeeId: string | null = null;

  @Property({ type: 'text', hidden: true })
  passwordHash!: string;

  @Field(() => Boolean, {
    description: 'The password was given by somebody else, and its owner has not chosen an own one yet.',
  })
  @Property({ type: 'boolean' })
  mustChangePassword: boolean = false;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  roleGivenBy: string | null = null;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  passwordGivenBy: string | null = null;

  @Field(() => DateTime, { description: 'When the account was made, and so its role given.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When somebody else last gave it a password.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  passwordGivenAt!: Date;

  @Property({ type: 'text' })
  locale: Locale = Locale.en;

  @Field(() => Boolean, { description: 'Inactive accounts cannot sign in, and their sessions have ended.' })
  @Property({ type: 'boolean' })
  active: boolean = true;

  @Field(() => Boolean, { description: 'Part of the demo organisation.' })
  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Field(() => Int, {
    description:
      'Raised whenever somebody else changes it; sent back with an act on it, so that two of them cannot undo each other unseen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;
}
