import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Job } from '../jobs/job.js';
import { load } from '../loaders.js';
import { checkUpload } from './check-upload.js';
import { commitUpload } from './commit-upload.js';
import { findUpload, findUploads, firstBadRows, jobOf, type UploadRow } from './read-upload.js';
import { undoBatch } from './undo.js';
import { BadRow, UndoResult, Upload, UploadConnection } from './upload.js';
import { UploadSettings } from './upload.input.js';

@Resolver(() => Upload)
export class ImportsResolver {
  @Query(() => UploadConnection, {
    description: 'Uploads, newest first: every one for HR, the own ones for an auditor.',
  })
  uploads(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<UploadConnection> {
    return findUploads(db.pool, viewer, { first, offset: offset ?? null });
  }

  @Query(() => Upload, { description: 'One upload. NOT_FOUND when there is none that the caller may see.' })
  upload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Upload> {
    return findUpload(db.pool, viewer, id);
  }

  @Mutation(() => Upload, {
    description:
      'Checks every row of a file as a job and says what committing it would do. Nothing else is written. CONFLICT while a job is at it, or once it is in.',
  })
  async checkUpload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('settings', () => UploadSettings, { description: 'How to read the file.' }) settings: UploadSettings,
    @Ctx() { db, em, viewer, timeZone, today }: Context,
  ): Promise<Upload> {
    await checkUpload(em, id, settings, { timeZone, today }, accountViewer(viewer));
    return findUpload(db.pool, viewer, id);
  }

  @Mutation(() => Upload, {
    description:
      'Brings the good rows of a checked file in as a job: one transaction, one batch. CONFLICT when the file is not in the state that was checked.',
  })
  async commitUpload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('sha256', () => String, { description: 'SHA-256 of the file as the check showed it.' }) sha256: string,
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Upload> {
    await commitUpload(em, id, sha256, accountViewer(viewer));
    return findUpload(db.pool, viewer, id);
  }

  @Mutation(() => UndoResult, {
    description:
      'Takes a batch of signals or of an upload back as a whole. NOT_FOUND when there is none to undo; CONFLICT when it was undone already.',
  })
  undoBatch(
    @Arg('id', () => ID, { description: 'The batch.' }) id: string,
    @Ctx() { em, viewer, timeZone }: Context,
  ): Promise<UndoResult> {
    return undoBatch(em, id, timeZone, accountViewer(viewer));
  }

  @FieldResolver(() => Job, { nullable: true, description: 'The latest check; null before.' })
  checkJob(@Root() upload: UploadRow, @Ctx() { db, viewer }: Context): Promise<Job | null> {
    return jobOf(db.pool, viewer, upload.checkJobId);
  }

  @FieldResolver(() => Job, { nullable: true, description: 'The latest attempt to commit; null before.' })
  commitJob(@Root() upload: UploadRow, @Ctx() { db, viewer }: Context): Promise<Job | null> {
    return jobOf(db.pool, viewer, upload.commitJobId);
  }

  @FieldResolver(() => [BadRow], { description: 'The first flaws, by line. All of them are in the file to download.' })
  async badRows(
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 100.' }) first: number,
    @Root() upload: UploadRow,
    @Ctx() context: Context,
  ): Promise<BadRow[]> {
    const found = await load(context, `bad-rows-${first}`, upload.id, (ids) =>
      firstBadRows(context.db.pool, ids, first),
    );
    return found ?? [];
  }
}
