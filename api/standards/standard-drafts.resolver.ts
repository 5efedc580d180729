import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { deleteStandard, discardStandardDraft } from './delete-standard.js';
import { agreeEditorial } from './editorial.js';
import { publishStandard } from './publish-standard.js';
import { readStandard, type StandardRow } from './read-standards.js';
import { retireStandard } from './retire-standard.js';
import { createStandard, createStandardVersion, saveStandardDraft } from './save-draft.js';
import { Standard } from './standard.js';
import { OverruleInput, StandardInput } from './standard.input.js';

const LOCK = "The draft's lock as it was read. CONFLICT when somebody saved meanwhile.";
const THE = 'The standard.';

/** The life of a standard: drafts, publishing, retiring. */
@Resolver(() => Standard)
export class StandardDraftsResolver {
  @Mutation(() => Standard, { description: 'Makes a standard with its first draft. CONFLICT when the code is taken.' })
  async createStandard(
    @Arg('code', () => String, { description: "The organisation's own code, 1 to 100 characters." }) code: string,
    @Arg('ownerId', () => ID, { nullable: true, description: 'The employee who looks after it.' }) ownerId:
      | string
      | null,
    @Arg('input', () => StandardInput, { description: 'What the draft says.' }) input: StandardInput,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<StandardRow> {
    const id = await createStandard(em, code, ownerId ?? null, input, accountViewer(viewer));
    return readStandard(db.pool, viewer, id, today);
  }

  @Mutation(() => Standard, {
    description: 'Replaces what the draft says. RULE_VERSION_LOCKED when there is none: start a new version first.',
  })
  async saveStandardDraft(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('ownerId', () => ID, { nullable: true, description: 'The employee who looks after it.' }) ownerId:
      | string
      | null,
    @Arg('input', () => StandardInput, { description: 'What the draft says.' }) input: StandardInput,
    @Arg('overrules', () => [OverruleInput], {
      defaultValue: [],
      description: 'Why warnings are overruled, kept until it is published; those of warnings that are gone go too.',
    })
    overrules: OverruleInput[],
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<StandardRow> {
    await saveStandardDraft(em, id, lock, ownerId ?? null, input, overrules, accountViewer(viewer));
    return readStandard(db.pool, viewer, id, today);
  }

  @Mutation(() => Standard, {
    description: 'Starts the next version from the latest. CONFLICT while there is a draft.',
  })
  async createStandardVersion(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<StandardRow> {
    await createStandardVersion(em, id, accountViewer(viewer));
    return readStandard(db.pool, viewer, id, today);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes the draft away; answers false when the standard went with it, since nothing of it was published.',
  })
  discardStandardDraft(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() { em }: Context,
  ): Promise<boolean> {
    return discardStandardDraft(em, id, lock);
  }

  @Mutation(() => Standard, {
    description: 'A second person confirms that an editorial draft changes no demand. FORBIDDEN for whoever wrote it.',
  })
  async agreeEditorial(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<StandardRow> {
    await agreeEditorial(em, id, lock, today, accountViewer(viewer));
    return readStandard(db.pool, viewer, id, today);
  }

  @Mutation(() => Standard, {
    description:
      'Publishes the draft: from then on it never changes. Every warning about its wording is mended or overruled first; BAD_USER_INPUT lists those that are open.',
  })
  async publishStandard(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('effectiveFrom', () => Day, { nullable: true, description: 'First day in force, today by default.' })
    effectiveFrom: string | null,
    @Arg('overrules', () => [OverruleInput], {
      defaultValue: [],
      description: 'Why warnings are overruled, beside what the draft keeps.',
    })
    overrules: OverruleInput[],
    @Ctx() { db, em, viewer, now, today }: Context,
  ): Promise<StandardRow> {
    await publishStandard(em, id, lock, effectiveFrom ?? null, overrules, { now, today }, accountViewer(viewer));
    return readStandard(db.pool, viewer, id, today);
  }

  @Mutation(() => Standard, {
    description: 'Takes a standard out of force from a day on. What was made under it stays.',
  })
  async retireStandard(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('from', () => Day, { nullable: true, description: 'First day out of force, today by default.' }) from:
      | string
      | null,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<StandardRow> {
    await retireStandard(em, id, from ?? null, today, accountViewer(viewer));
    return readStandard(db.pool, viewer, id, today);
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a standard as if it had never been. CONFLICT once it was in force or anything rests on it.',
  })
  async deleteStandard(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { em }: Context,
  ): Promise<boolean> {
    await deleteStandard(em, id);
    return true;
  }
}
