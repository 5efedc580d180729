import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { SortOrder } from '../people/people.input.js';
import { ContactFilterInput, ContactInput, ContactPage, ContactSort, ContactsTaken, Contact } from './contact.js';
import { findContact, findContacts } from './find-contacts.js';
import { takeContacts } from './take-contacts.js';

@Resolver(() => Contact)
export class ContactsResolver {
  @Query(() => ContactPage, {
    description: 'Contacts of people within reach, newest first unless asked otherwise; for HR also what nobody held.',
  })
  contacts(
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Arg('filter', () => ContactFilterInput, { nullable: true, description: 'Which ones.' })
    filter: ContactFilterInput | null,
    @Arg('sort', () => ContactSort, { defaultValue: ContactSort.OPENED, description: 'What they are sorted by.' })
    sort: ContactSort,
    @Arg('order', () => SortOrder, { defaultValue: SortOrder.DESC, description: 'Rising or falling.' })
    order: SortOrder,
    @Ctx() { db, viewer }: Context,
  ): Promise<ContactPage> {
    const ascending = order === SortOrder.ASC;
    return findContacts(db.pool, viewer, { first, after: after ?? null, filter: filter ?? {}, sort, ascending });
  }

  @Query(() => Contact, { description: 'One contact. NOT_FOUND when nobody within reach held it.' })
  contact(
    @Arg('id', () => ID, { description: 'The contact.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Contact> {
    return findContact(db.pool, viewer, id);
  }

  @Mutation(() => ContactsTaken, {
    description:
      'Brings up to 250 contacts in, one transaction and one batch. A contact sent again with another content or history replaces what changed; the same again changes nothing.',
  })
  async recordContacts(
    @Arg('sourceCode', () => String, {
      description: 'Code of the source: 1 to 60 lower-case letters, digits, - and _.',
    })
    sourceCode: string,
    @Arg('contacts', () => [ContactInput], { description: '1 to 250, with 5000 events in all at most.' })
    contacts: ContactInput[],
    @Ctx() { em, viewer, timeZone, now }: Context,
  ): Promise<ContactsTaken> {
    const { batchNumber, outcomes } = await takeContacts(em, sourceCode, contacts, { timeZone, now }, viewer!);
    return {
      batchNumber,
      results: outcomes.map(({ index, status, id, flaw }) => ({
        index,
        status,
        id,
        code: flaw?.code ?? null,
        field: flaw?.field ?? null,
        expected: flaw?.expected ?? null,
        came: flaw?.came ?? null,
      })),
    };
  }
}
