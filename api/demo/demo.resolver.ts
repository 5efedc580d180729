import { Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { removeDemo } from './remove.js';

@Resolver()
export class DemoResolver {
  @Mutation(() => Boolean, {
    description:
      'Takes the demo data and accounts out, for good. CONFLICT while there is no administrator account of your own.',
  })
  removeDemo(@Ctx() { em }: Context): Promise<boolean> {
    return removeDemo(em);
  }
}
