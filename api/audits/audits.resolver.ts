import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { SortOrder } from '../people/people.input.js';
import { Day } from '../scalars.js';
import { announceProgramme } from './announce.js';
import { locationCompliance } from './compliance.js';
import { createProgramme } from './create-programme.js';
import { findBroughtVisits } from './find-brought-visits.js';
import { LocationCompliance } from './location-compliance.js';
import { Programme } from './programme.js';
import { readProgramme, readProgrammes, type ProgrammeRow } from './read-programmes.js';
import { BroughtVisitFilter, BroughtVisitPage, BroughtVisitSort } from './brought-visit.js';

@Resolver(() => Programme)
export class AuditsResolver {
  @Query(() => [Programme], { description: 'All programmes, by name.' })
  programmes(@Ctx() { db }: Context): Promise<Programme[]> {
    return readProgrammes(db.pool);
  }

  @Query(() => [LocationCompliance], {
    description: 'How well each location that was visited kept the standards, by name.',
  })
  locationCompliance(
    @Arg('asOf', () => Day, { description: 'Last day of the window, included.' }) asOf: string,
    @Ctx() { db }: Context,
  ): Promise<LocationCompliance[]> {
    return locationCompliance(db.pool, asOf);
  }

  @Query(() => BroughtVisitPage, {
    description:
      'Visits as they stand now: all of them for HR, the own ones for an auditor. BAD_USER_INPUT when first or offset do not fit.',
  })
  broughtVisits(
    @Arg('first', () => Int, { defaultValue: 25, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('filter', () => BroughtVisitFilter, { nullable: true, description: 'Narrows the list.' })
    filter: BroughtVisitFilter | null,
    @Arg('sort', () => BroughtVisitSort, { defaultValue: BroughtVisitSort.DAY, description: 'What to sort by.' })
    sort: BroughtVisitSort,
    @Arg('order', () => SortOrder, { defaultValue: SortOrder.DESC, description: 'Rising or falling.' })
    order: SortOrder,
    @Ctx() { db, viewer }: Context,
  ): Promise<BroughtVisitPage> {
    return findBroughtVisits(db.pool, viewer, { first, offset: offset ?? null, filter: filter ?? null, sort, order });
  }

  @Mutation(() => Programme, { description: 'Makes a programme. CONFLICT when its code is taken.' })
  async createProgramme(
    @Arg('code', () => String, { description: "The organisation's own code, 1 to 100 characters." }) code: string,
    @Arg('name', () => String, { description: '1 to 200 characters.' }) name: string,
    @Arg('kind', () => String, {
      defaultValue: 'MYSTERY_SHOPPING',
      description: 'MYSTERY_SHOPPING, MANAGER_AUDIT or INTERNAL_CONTROL.',
    })
    kind: string,
    @Ctx() { db, em }: Context,
  ): Promise<Programme> {
    return readProgramme(db.pool, await createProgramme(em, { code, name, kind }));
  }

  @Mutation(() => Programme, {
    description:
      'Declares since when the staff knows the programme: visits count from that day on. A later declaration replaces an earlier one. CONFLICT with currentVersion when somebody changed the programme meanwhile, unless the same is announced already.',
  })
  async announceProgramme(
    @Arg('id', () => ID, { description: 'The programme.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was read with the programme.' }) version: number,
    @Arg('announcedOn', () => Day, { description: 'The day, today at the latest; BAD_USER_INPUT otherwise.' })
    announcedOn: string,
    @Ctx() { db, em, today, viewer }: Context,
  ): Promise<Programme> {
    await announceProgramme(em, { id, version }, announcedOn, today, accountViewer(viewer));
    return readProgramme(db.pool, id);
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description: 'Since when the staff knows it; null until it is announced.',
  })
  announcedOn(@Root() programme: ProgrammeRow): string | null {
    return programme.announcedOn;
  }

  @FieldResolver(() => Int, { description: 'Visits made under it, counted or not.' })
  visitCount(@Root() programme: ProgrammeRow): number {
    return programme.visitCount;
  }

  @FieldResolver(() => Int, {
    description: 'Visits that count: on or after the announcement, and out of more than 0 points.',
  })
  countedVisits(@Root() programme: ProgrammeRow): number {
    return programme.countedVisits;
  }
}
