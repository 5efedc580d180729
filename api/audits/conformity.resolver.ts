import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { pageSize } from '../page.js';
import { Day } from '../scalars.js';
import { conformityAnswers } from './conformity-answers.js';
import { conformityMap } from './conformity-map.js';
import { ConformityAcross, ConformityAnswers, ConformityColumns } from './conformity-map-view.js';
import { conformity } from './conformity.js';
import { Conformity, ConformityBy } from './conformity-view.js';
import { Mirror, WorthVisit } from './mirror-view.js';
import { mirrorOf } from './mirror.js';
import { SideGap, SideGapBy } from './side-gap-view.js';
import { gapsByLocation, gapsByManager } from './side-gaps.js';
import { worthVisits } from './worth-visits.js';

const FIRST = 'First day of the visits, included.';
const LAST = 'Last day, included.';
const SKIP = 'How many to skip, 0 to 10000.';

@Resolver(() => Conformity)
export class ConformityResolver {
  @Query(() => [Conformity], {
    description: 'How often standards were kept, of the people within the reach of the caller. Open results wait.',
  })
  conformity(
    @Arg('by', () => ConformityBy, { description: 'What answers are counted together by.' }) by: ConformityBy,
    @Arg('from', () => Day, { description: FIRST }) from: string,
    @Arg('to', () => Day, { description: LAST }) to: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Conformity[]> {
    return conformity(db.pool, viewer, by, { from, to });
  }

  @Query(() => ConformityColumns, {
    description:
      'How often each standard was kept, a column for each location, team or employee within the reach of the caller. Open results wait.',
  })
  conformityMap(
    @Arg('across', () => ConformityAcross, { description: 'What the columns are.' }) across: ConformityAcross,
    @Arg('from', () => Day, { description: FIRST }) from: string,
    @Arg('to', () => Day, { description: LAST }) to: string,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many columns, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: SKIP }) offset: number | null,
    @Arg('search', () => String, { nullable: true, description: "Part of a column's name." }) search: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<ConformityColumns> {
    return conformityMap(db.pool, viewer, { across, period: { from, to }, first, offset, search });
  }

  @Query(() => ConformityAnswers, {
    description: 'The answers behind one cell of the map, the latest visit first; those that do not count say why.',
  })
  conformityAnswers(
    @Arg('standardId', () => ID, { description: 'The standard.' }) standardId: string,
    @Arg('across', () => ConformityAcross, { description: 'What the column is.' }) across: ConformityAcross,
    @Arg('columnId', () => ID, { description: 'The location, team or employee.' }) columnId: string,
    @Arg('from', () => Day, { description: FIRST }) from: string,
    @Arg('to', () => Day, { description: LAST }) to: string,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: SKIP }) offset: number | null,
    @Arg('failedOnly', () => Boolean, { defaultValue: false, description: 'Only those that did not pass.' })
    failedOnly: boolean,
    @Ctx() { db, viewer }: Context,
  ): Promise<ConformityAnswers> {
    const period = { from, to };
    return conformityAnswers(db.pool, viewer, { standardId, across, columnId, period, first, offset, failedOnly });
  }

  @Query(() => Mirror, {
    description:
      "How the caller's own marks lie against those of all others on the same items. Nobody else is ever answered it.",
  })
  myMirror(
    @Arg('from', () => Day, { description: FIRST }) from: string,
    @Arg('to', () => Day, { description: LAST }) to: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Mirror> {
    return mirrorOf(db.pool, { from, to }, accountViewer(viewer));
  }

  @Query(() => [WorthVisit], {
    description: 'Where one more visit would tell most, the most first: by location and active programme.',
  })
  worthVisits(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { db, today }: Context,
  ): Promise<WorthVisit[]> {
    return worthVisits(db.pool, today, pageSize(first));
  }

  @Query(() => [SideGap], {
    description:
      'What managers and independent auditors see at the same place, by its name, or of the people of one manager. A warning, not a verdict.',
  })
  sideGaps(
    @Arg('from', () => Day, { description: FIRST }) from: string,
    @Arg('to', () => Day, { description: LAST }) to: string,
    @Arg('by', () => SideGapBy, { defaultValue: SideGapBy.LOCATION, description: 'What they are compared by.' })
    by: SideGapBy,
    @Ctx() { db, viewer }: Context,
  ): Promise<SideGap[]> {
    return by === SideGapBy.MANAGER
      ? gapsByManager(db.pool, viewer, { from, to })
      : gapsByLocation(db.pool, { from, to });
  }
}
