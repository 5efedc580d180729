import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import { ContactFilterInput } from '../contacts/contact.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { Day } from '../scalars.js';
import { attainment, type AttainmentRow } from './attainment.js';
import { discardDraft } from './discard-draft.js';
import { policyFlaws } from './policy-flaws.js';
import { policyReach } from './policy-reach.js';
import { readPolicies, readPolicy } from './read-policies.js';
import { createPolicy, publishPolicy, savePolicy } from './save-policy.js';
import { nearBreach, showContact } from './show-contacts.js';
import { slaContacts } from './sla-contacts.js';
import { AttainmentGroup, JudgedContact, SlaAttainment, SlaContactPage } from './sla-figures.js';
import { Clock, SlaFlaw, SlaPolicy, SlaPolicyVersion, SlaTermsInput } from './sla-policy.js';

const ID_OF = 'The policy. NOT_FOUND when there is none.';
const LOCK = 'The lock that was read with the policy. CONFLICT when somebody changed it since.';
const NAME = '1 to 200 characters.';
const TERMS = 'What it promises. Flawed terms are kept and say what is wrong with them.';
const LEVEL = 0.9;

@Resolver(() => SlaPolicyVersion)
export class SlaResolver {
  @Query(() => [SlaPolicy], { description: 'All SLA policies, by name.' })
  slaPolicies(@Ctx() { db }: Context): Promise<SlaPolicy[]> {
    return readPolicies(db.pool);
  }

  @Query(() => SlaPolicy, { description: 'One SLA policy.' })
  slaPolicy(@Arg('id', () => ID, { description: ID_OF }) id: string, @Ctx() { db }: Context): Promise<SlaPolicy> {
    return readPolicy(db.pool, id);
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many contacts opened from a day on, closed ones too, the draft would judge if it were published from then on. Null when there is no draft.',
  })
  slaPolicyReach(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('from', () => Day, { description: 'The first day.' }) from: string,
    @Ctx() { db }: Context,
  ): Promise<number | null> {
    return policyReach(db.pool, id, from);
  }

  @FieldResolver(() => [SlaFlaw], { description: 'What keeps a draft from being published; a published one has none.' })
  flaws(@Root() { status, terms }: SlaPolicyVersion, @Ctx() { db }: Context): Promise<SlaFlaw[]> {
    return status === 'DRAFT' ? policyFlaws(db.pool, terms) : Promise.resolve([]);
  }

  @Query(() => [SlaAttainment], {
    description: 'How often promises were kept, among clocks that stopped in a period; for people within reach.',
  })
  async slaAttainment(
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day, included; within 400 days.' }) to: string,
    @Arg('group', () => AttainmentGroup, { defaultValue: AttainmentGroup.ALL, description: 'What it is told by.' })
    group: AttainmentGroup,
    @Ctx() context: Context,
  ): Promise<SlaAttainment[]> {
    const { db, viewer, timeZone, now } = context;
    // Whatever a request tells of one period comes from one reading of its contacts.
    const told = await load<AttainmentRow[]>(context, `attainment ${from} ${to}`, group, (groups) =>
      attainment(db.pool, viewer, { from, to, groups: groups as AttainmentGroup[], timeZone, level: LEVEL, now }),
    );
    return told as SlaAttainment[];
  }

  @Query(() => SlaContactPage, {
    description:
      'The contacts behind a figure of slaAttainment, oldest first: those whose clock stopped in the period, with the clocks that count. BAD_USER_INPUT when the days do not fit.',
  })
  slaContacts(
    @Arg('from', () => Day, { description: 'First day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day, included; within 400 days.' }) to: string,
    @Arg('clock', () => Clock, { description: 'Which promise.' }) clock: Clock,
    @Arg('group', () => AttainmentGroup, { defaultValue: AttainmentGroup.ALL, description: 'What key is of.' })
    group: AttainmentGroup,
    @Arg('key', () => ID, { nullable: true, description: 'The key of the figure; null: nobody, or none.' }) key:
      | string
      | null,
    @Arg('missed', () => Boolean, { nullable: true, description: 'Only misses, or only hits; both when missing.' })
    missed: boolean | null,
    @Arg('first', () => Int, { defaultValue: 25, description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { db, viewer, timeZone, now }: Context,
  ): Promise<SlaContactPage> {
    const verdict = missed == null ? null : missed ? 'MISS' : 'HIT';
    const question = { from, to, clock, group, key: key ?? null, verdict, first, after: after ?? null } as const;
    return slaContacts(db.pool, viewer, { ...question, timeZone, now });
  }

  @Query(() => [JudgedContact], { description: 'Running contacts, those first whose promise is overdue or due next.' })
  slaNearBreach(
    @Arg('first', () => Int, { defaultValue: 25, description: '1 to 100.' }) first: number,
    @Arg('filter', () => ContactFilterInput, { nullable: true, description: 'Which ones.' })
    filter: ContactFilterInput | null,
    @Ctx() { db, viewer, now }: Context,
  ): Promise<JudgedContact[]> {
    return nearBreach(db.pool, viewer, { first, filter: filter ?? {} }, now);
  }

  @Query(() => JudgedContact, { description: 'One contact with its promise and clocks, made from its events now.' })
  contactSla(
    @Arg('id', () => ID, { description: 'The contact.' }) id: string,
    @Ctx() { db, viewer, now }: Context,
  ): Promise<JudgedContact> {
    return showContact(db.pool, viewer, id, now);
  }

  @Mutation(() => SlaPolicy, { description: 'Makes a policy with a draft. CONFLICT when its code is taken.' })
  async createSlaPolicy(
    @Arg('code', () => String, { description: "The organisation's own code, 1 to 100 characters." }) code: string,
    @Arg('name', () => String, { description: NAME }) name: string,
    @Arg('terms', () => SlaTermsInput, { description: TERMS }) terms: SlaTermsInput,
    @Ctx() { db, em }: Context,
  ): Promise<SlaPolicy> {
    return readPolicy(db.pool, await createPolicy(em, { code, name, terms }));
  }

  @Mutation(() => SlaPolicy, { description: 'Saves name and terms; the terms as a draft until they are published.' })
  async saveSlaPolicy(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('name', () => String, { description: NAME }) name: string,
    @Arg('terms', () => SlaTermsInput, { description: TERMS }) terms: SlaTermsInput,
    @Ctx() { db, em }: Context,
  ): Promise<SlaPolicy> {
    await savePolicy(em, id, lock, { name, terms });
    return readPolicy(db.pool, id);
  }

  @Mutation(() => SlaPolicy, {
    description:
      'Publishes the draft: contacts opened from that day on are judged by it. A first version may begin up to 15 years ago, and those opened since then that it fits are judged anew, closed ones too.',
  })
  async publishSlaPolicy(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('effectiveFrom', () => Day, { description: 'The first day, at most a year ahead.' }) effectiveFrom: string,
    @Ctx() { db, em, today, viewer }: Context,
  ): Promise<SlaPolicy> {
    await publishPolicy(em, id, lock, effectiveFrom, today, accountViewer(viewer));
    return readPolicy(db.pool, id);
  }

  @Mutation(() => Boolean, {
    description: 'Throws the draft away; a policy that was never published goes with it. True.',
  })
  async discardSlaPolicyDraft(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() { em }: Context,
  ): Promise<boolean> {
    await discardDraft(em, 'policy', id, lock);
    return true;
  }
}
