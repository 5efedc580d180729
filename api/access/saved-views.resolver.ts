import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { readViews, removeView, SavedView, saveView } from './saved-view.js';
import { accountViewer } from './viewer.js';

@Resolver()
export class SavedViewsResolver {
  @Query(() => [SavedView], { description: 'Your saved views of a list, by name.' })
  savedViews(
    @Arg('list', () => String, { description: 'The list, for example my-team.' }) list: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<SavedView[]> {
    return readViews(db.pool, accountViewer(viewer).accountId, list);
  }

  @Mutation(() => SavedView, {
    description:
      'Keeps a view of a list with your account; one of the same name is replaced. BAD_USER_INPUT when something does not fit, or there are 50 already.',
  })
  saveView(
    @Arg('list', () => String, { description: 'The list: 1 to 40 lower-case letters and -.' }) list: string,
    @Arg('name', () => String, { description: '1 to 80 characters.' }) name: string,
    @Arg('query', () => String, { description: "What stands behind the ? of the list's address." }) query: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<SavedView> {
    return saveView(db.pool, accountViewer(viewer).accountId, { list, name, query });
  }

  @Mutation(() => Boolean, { description: 'Forgets a view of yours. NOT_FOUND when there is none with this id.' })
  async removeView(
    @Arg('id', () => ID, { description: 'The view.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<boolean> {
    await removeView(db.pool, accountViewer(viewer).accountId, id);
    return true;
  }
}
