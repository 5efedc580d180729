import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { signedViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { broughtBy, BroughtPage, previewUndo, UndoPreview } from './preview-undo.js';

@Resolver(() => UndoPreview)
export class PreviewUndoResolver {
  @Query(() => UndoPreview, {
    description:
      'What undoing a batch would withdraw and leave. NOT_FOUND when there is none to undo; CONFLICT when it was undone already.',
  })
  undoPreview(
    @Arg('id', () => ID, { description: 'The batch.' }) id: string,
    @Ctx() { db, viewer, timeZone }: Context,
  ): Promise<UndoPreview> {
    return previewUndo(db.pool, id, timeZone, signedViewer(viewer));
  }

  @FieldResolver(() => BroughtPage, { description: 'One by one: what would stay, or what would be withdrawn.' })
  things(
    @Arg('stays', () => Boolean, { description: 'True: what would stay. False: what would be withdrawn.' })
    stays: boolean,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Root() preview: UndoPreview,
    @Ctx() { db, timeZone }: Context,
  ): Promise<BroughtPage> {
    return broughtBy(db.pool, preview, { stays, first, offset: offset ?? null }, timeZone);
  }
}
