import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Contact, ContactFilterInput } from '../contacts/contact.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { SortOrder } from '../people/people.input.js';
import { contactsByDue } from './contacts-by-due.js';
import { showContacts } from './show-contacts.js';
import { ContactSla, JudgedContactPage } from './sla-figures.js';

@Resolver(() => Contact)
export class ContactSlaResolver {
  @FieldResolver(() => ContactSla, { description: 'What was promised for it, with its clocks as they stand now.' })
  async sla(@Root() { id }: Contact, @Ctx() context: Context): Promise<ContactSla> {
    const { db, viewer, now } = context;
    const judged = await load(context, 'contact-sla', id, (ids) => showContacts(db.pool, viewer, [...ids], now));
    return judged!.sla;
  }

  @Query(() => JudgedContactPage, {
    description:
      'Contacts by when their next promise is due: first those that run and have one, then all others, newest first. BAD_USER_INPUT when first or after do not fit.',
  })
  contactsByDue(
    @Arg('first', () => Int, { defaultValue: 25, description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Arg('filter', () => ContactFilterInput, { nullable: true, description: 'Which ones.' })
    filter: ContactFilterInput | null,
    @Arg('order', () => SortOrder, { defaultValue: SortOrder.ASC, description: 'ASC: what is due first.' })
    order: SortOrder,
    @Ctx() { db, viewer, now }: Context,
  ): Promise<JudgedContactPage> {
    const page = { first, after: after ?? null, filter: filter ?? {}, latestFirst: order === SortOrder.DESC };
    return contactsByDue(db.pool, viewer, page, now);
  }
}
