import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { pageSize } from '../page.js';
import { MapComment } from './comment.js';
import { readComments } from './read-comments.js';
import { createComment, editComment, withdrawComment } from './say.js';

const OWN =
  'FORBIDDEN for words of somebody else; CONFLICT with currentVersion when they were changed or taken back meanwhile.';
const VERSION = 'The version that was seen.';

@Resolver()
export class CommentsResolver {
  @Query(() => [MapComment], {
    description: 'What was said about an assignment within your reach, oldest first: the latest ones.',
  })
  comments(
    @Arg('assignmentId', () => ID, { description: 'The assignment.' }) assignmentId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' }) first: number,
    @Ctx() { db, viewer }: Context,
  ): Promise<MapComment[]> {
    return readComments(db.pool, accountViewer(viewer), assignmentId, pageSize(first));
  }

  @Mutation(() => MapComment, {
    description: 'Says something about a card of a map within your reach; all who see the card read it.',
  })
  createComment(
    @Arg('mapId', () => ID, { description: 'The map that is being read.' }) mapId: string,
    @Arg('assignmentId', () => ID, { description: 'The card on it.' }) assignmentId: string,
    @Arg('body', () => String, { description: '1 to 2000 characters of plain text.' }) body: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<MapComment> {
    return createComment(em, { mapId, assignmentId, body }, accountViewer(viewer));
  }

  @Mutation(() => MapComment, { description: `Changes own words. ${OWN}` })
  editComment(
    @Arg('id', () => ID, { description: 'The comment.' }) id: string,
    @Arg('body', () => String, { description: '1 to 2000 characters of plain text.' }) body: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { em, now, viewer }: Context,
  ): Promise<MapComment> {
    return editComment(em, { id, body, version }, now, accountViewer(viewer));
  }

  @Mutation(() => MapComment, { description: `Takes own words back: that something was said stays. ${OWN}` })
  withdrawComment(
    @Arg('id', () => ID, { description: 'The comment.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { em, now, viewer }: Context,
  ): Promise<MapComment> {
    return withdrawComment(em, { id, version }, now, accountViewer(viewer));
  }
}
