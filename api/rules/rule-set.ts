import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { RuleSet } from '../scoring/rules.js';

/** One version of all rules. A published one never changes: the database refuses it. */
@Entity({ tableName: 'rule_set' })
export class RuleSetVersion {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  status!: 'DRAFT' | 'PUBLISHED' | 'RETIRED';

  @Property({ type: 'string', columnType: 'date', nullable: true })
  effectiveFrom: string | null = null;

  /** First day on which a retired set is out of force. */
  @Property({ type: 'string', columnType: 'date', nullable: true })
  retiredFrom: string | null = null;

  @Property({ type: 'json' })
  body!: RuleSet;

  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'boolean' })
  shipped: boolean = false;

  @Property({ type: 'integer', version: true })
  lock!: number;

  /** The published set that a draft comes from. */
  @Property({ type: 'uuid', nullable: true })
  basedOn: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  publishedBy: string | null = null;
}
