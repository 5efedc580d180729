import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import { VISITS_BROUGHT } from '../audits/undo-visits.js';
import { CONTACTS_BROUGHT } from '../contacts/undo-contacts.js';
import { PLANS_BROUGHT } from '../kpis/undo-plan-targets.js';
import { PageInfo, pageOffset, pageSize, writeCursor } from '../page.js';
import { CHANGES_BROUGHT } from '../people/undo-changes.js';
import { ASSIGNMENTS_BROUGHT } from '../people/withdraw-assignments.js';
import { Day } from '../scalars.js';
import { SIGNALS_BROUGHT } from '../signals/withdraw-signals.js';
import type { Sender } from '../sql.js';
import { ACKNOWLEDGEMENTS_BROUGHT } from '../standards/undo-acknowledgements.js';
import { batchToUndo, RESTS_ON_IT } from './undo.js';

@ObjectType({ description: 'Something that a batch brought.' })
export class BroughtThing {
  @Field(() => String, {
    description: 'SIGNAL, CONTACT, VISIT, PLAN, ANNOUNCEMENT, ASSIGNMENT, PAUSE, ACKNOWLEDGEMENT or EMPLOYEE.',
  })
  what!: string;
  @Field(() => String, { description: 'Its id in the source, its number or its code.' }) key!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Kind of the signal, place of the visit, programme, figure of the plan, standard, reason of the pause, or field of the employee.',
  })
  detail!: string | null;
  @Field(() => Day, { nullable: true, description: 'When it was, or begins.' }) day!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it would stay: CHANGED_SINCE, IN_USE or PERSON; null when it would be withdrawn.',
  })
  why!: string | null;
}

@ObjectType({ description: 'A page of what a batch brought.' })
export class BroughtPage {
  @Field(() => [BroughtThing], { description: 'By what it is, then by its key.' }) nodes!: BroughtThing[];
  @Field(() => Int, { description: 'How many there are.' }) totalCount!: number;
  @Field(() => PageInfo, { description: 'Where the page ends; go on with offset.' }) pageInfo!: PageInfo;
}

@ObjectType({ description: 'How many things of one kind an undo would withdraw and leave.' })
export class UndoPart {
  @Field(() => String, {
    description: 'SIGNAL, CONTACT, VISIT, PLAN, ANNOUNCEMENT, ASSIGNMENT, PAUSE, ACKNOWLEDGEMENT or EMPLOYEE.',
  })
  what!: string;
  @Field(() => Int, { description: 'How many would be withdrawn.' }) superseded!: number;
  @Field(() => Int, { description: 'How many would stay.' }) kept!: number;
}

@ObjectType({ description: 'What an undo would do, as of now. Nothing is written.' })
export class UndoPreview {
  @Field(() => ID, { description: 'The batch.' }) batchId!: string;
  @Field(() => Float, { description: 'Its number.' }) batchNumber!: number;
  @Field(() => Int, { description: 'What would no longer count.' }) superseded!: number;
  @Field(() => Int, { description: 'What would stay.' }) kept!: number;
  @Field(() => Int, { description: 'Maps that would say that they contain withdrawn data.' }) maps!: number;
  @Field(() => [UndoPart], { description: 'The same by kind of thing.' }) parts!: UndoPart[];
}

/** In the order in which they are undone. */
const PARTS = [
  SIGNALS_BROUGHT,
  CONTACTS_BROUGHT,
  VISITS_BROUGHT,
  PLANS_BROUGHT,
  ASSIGNMENTS_BROUGHT,
  ACKNOWLEDGEMENTS_BROUGHT,
  CHANGES_BROUGHT,
];
const BROUGHT = `(${PARTS.join(' union all ')}) brought`;

export async function previewUndo(to: Sender, id: string, timeZone: string, by: Viewer): Promise<UndoPreview> {
  const batch = await batchToUndo(to, id, by, false);
  const { rows: parts } = await to.query<UndoPart>(
    `select what, count(*) filter (where why is null)::int as superseded, count(why)::int as kept from ${BROUGHT} group by what order by what desc`,
    [batch.id, timeZone],
  );
  const { rows } = await to.query<{ maps: number }>(
    `select count(*)::int as maps from career_map where ${RESTS_ON_IT}`,
    [batch.id, batch.number],
  );
  const sum = (of: 'superseded' | 'kept'): number => parts.reduce((total, part) => total + part[of], 0);
  return {
    batchId: batch.id,
    batchNumber: Number(batch.number),
    superseded: sum('superseded'),
    kept: sum('kept'),
    maps: rows[0]!.maps,
    parts,
  };
}

/** What would stay, or what would go. */
export async function broughtBy(
  to: Sender,
  { batchId, superseded, kept }: UndoPreview,
  wanted: { stays: boolean; first: number; offset: number | null },
  timeZone: string,
): Promise<BroughtPage> {
  const first = pageSize(wanted.first);
  const offset = pageOffset(wanted.offset);
  const { rows } = await to.query<BroughtThing>(
    `select what, key, detail, day, why from ${BROUGHT} where (why is not null) = $3 order by what desc, key, detail, day offset $4 limit $5`,
    [batchId, timeZone, wanted.stays, offset, first + 1],
  );
  const nodes = rows.slice(0, first);
  return {
    nodes,
    totalCount: wanted.stays ? kept : superseded,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: nodes.length > 0 ? writeCursor(offset + nodes.length) : null,
    },
  };
}
