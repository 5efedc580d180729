import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Job } from '../jobs/job.js';
import { load } from '../loaders.js';
import { commitUpload } from './commit-upload.js';
import { discardUpload } from './discard-upload.js';
import { dryRunUpload } from './dry-run.js';
import { MappingInput, PersonDecisionMapping } from './mapping.js';
import { applySuggestion, decidePeople, mapUpload } from './map-upload.js';
import { findUpload, findUploads, firstBadRows, jobsOf, type UploadRow } from './read-upload.js';
import { ReadingInput, settleReading } from './settle-reading.js';
import { undoBatch } from './undo.js';
import { BadRow, UndoResult, Upload, UploadConnection } from './upload.js';

@Resolver(() => Upload)
export class ImportsResolver {
  @Query(() => UploadConnection, {
    description: 'Uploads, newest first: every one for HR, the own ones for everybody else.',
  })
  uploads(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<UploadConnection> {
    return findUploads(db.pool, signedViewer(viewer), { first, offset: offset ?? null });
  }

  @Query(() => Upload, { description: 'One upload. NOT_FOUND when there is none that the caller may see.' })
  upload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Upload> {
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => Upload, {
    description:
      'Confirms or changes how the file is read; the rest is found anew under it. UPLOAD_REJECTED when it can not be read so; CONFLICT while a job is at it, or once it is in.',
  })
  async settleReading(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('reading', () => ReadingInput, { description: 'What is not given stays as it is.' }) reading: ReadingInput,
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Upload> {
    await settleReading(em, id, reading, signedViewer(viewer));
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => Upload, {
    description:
      'Keeps what the columns are taken for as a draft. Only a wrong shape is refused, by its path; everything else is told in mappingFlaws.',
  })
  async mapUpload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('mapping', () => MappingInput, { description: 'Columns to fields.' }) mapping: MappingInput,
    @Arg('source', () => String, {
      nullable: true,
      description: 'Code of where the file comes from; kept when missing.',
    })
    source: string | null,
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Upload> {
    await mapUpload(em, id, mapping, source ?? null, signedViewer(viewer));
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => Upload, {
    description: 'Takes a suggestion: its mapping, and of a saved one its reading of the columns as well.',
  })
  async applySuggestion(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('suggestion', () => ID, { description: 'The suggestion.' }) suggestion: string,
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Upload> {
    await applySuggestion(em, id, suggestion, signedViewer(viewer));
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => Upload, {
    description: 'Says who is meant, at most 250 at once; kept with the mapping. The next dry run goes by it.',
  })
  async decidePeople(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('decisions', () => [PersonDecisionMapping], { description: 'Who is meant.' })
    decisions: PersonDecisionMapping[],
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Upload> {
    await decidePeople(em, id, decisions, signedViewer(viewer));
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => Upload, {
    description:
      'Checks every row as a job and says what committing would do. Nothing else is written. BAD_USER_INPUT with its flaws when the mapping or the reading is not settled.',
  })
  async dryRunUpload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Ctx() { db, em, viewer, timeZone, today }: Context,
  ): Promise<Upload> {
    await dryRunUpload(em, id, { timeZone, today }, signedViewer(viewer));
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => Upload, {
    description:
      'Brings the good rows of a checked file in as a job: one transaction, one batch. CONFLICT when file, reading or mapping are not what was checked.',
  })
  async commitUpload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Arg('fingerprint', () => String, { description: 'As the dry run showed it.' }) fingerprint: string,
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Upload> {
    await commitUpload(em, id, fingerprint, signedViewer(viewer));
    return findUpload(db.pool, signedViewer(viewer), id);
  }

  @Mutation(() => UndoResult, {
    description:
      'Takes a batch of signals or of an upload back as a whole. NOT_FOUND when there is none to undo; CONFLICT when it was undone already.',
  })
  undoBatch(
    @Arg('id', () => ID, { description: 'The batch.' }) id: string,
    @Ctx() { em, viewer, timeZone }: Context,
  ): Promise<UndoResult> {
    return undoBatch(em, id, timeZone, signedViewer(viewer));
  }

  @Mutation(() => Boolean, {
    description: 'Throws a file away that is not committed. CONFLICT while a job is at it, or once it is in.',
  })
  async discardUpload(
    @Arg('id', () => ID, { description: 'The upload.' }) id: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await discardUpload(em, id, signedViewer(viewer));
    return true;
  }

  @FieldResolver(() => Job, { nullable: true, description: 'The latest dry run; null before.' })
  checkJob(@Root() { checkJobId }: UploadRow, @Ctx() context: Context): Promise<Job | null> | null {
    return checkJobId === null ? null : load(context, 'upload-job', checkJobId, (ids) => jobsOf(context.db.pool, ids));
  }

  @FieldResolver(() => Job, { nullable: true, description: 'The latest attempt to commit; null before.' })
  commitJob(@Root() { commitJobId }: UploadRow, @Ctx() context: Context): Promise<Job | null> | null {
    return commitJobId === null
      ? null
      : load(context, 'upload-job', commitJobId, (ids) => jobsOf(context.db.pool, ids));
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
