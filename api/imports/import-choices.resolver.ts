import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { ImportLogPage, ImportLogSort, ImportOutcome, readImportLog } from './import-log.js';
import { findMappings, removeMapping, saveMapping, SavedMapping, SavedMappingPage } from './saved-mappings.js';
import { ImportTargetView, ImportTemplate, targetsFor, templatesFor } from './target-view.js';

/** What can be imported, how it was mapped before, and what was imported. */
@Resolver()
export class ImportChoicesResolver {
  @Query(() => [ImportTargetView], {
    description: 'What files can bring, with the fields that can be filled: what the caller may import.',
  })
  importTargets(@Ctx() { db, viewer, today }: Context): Promise<ImportTargetView[]> {
    return targetsFor(db.pool, signedViewer(viewer), today);
  }

  @Query(() => [ImportTemplate], { description: 'Mappings that ship, to begin with.' })
  importTemplates(@Ctx() { viewer }: Context): ImportTemplate[] {
    return templatesFor(signedViewer(viewer));
  }

  @Query(() => SavedMappingPage, { description: 'Saved mappings of what the caller may import, latest used first.' })
  importMappings(
    @Arg('search', () => String, { nullable: true, description: 'Part of the name or of the source.' })
    search: string | null,
    @Arg('target', () => String, { nullable: true, description: 'Code of a target.' }) target: string | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<SavedMappingPage> {
    const wanted = { search: search ?? null, target: target ?? null, first, offset: offset ?? null };
    return findMappings(db.pool, signedViewer(viewer), wanted);
  }

  @Query(() => ImportLogPage, {
    description: 'Every import that ended, also of uploads that are gone: all for HR, the own ones for everybody else.',
  })
  importLog(
    @Arg('search', () => String, { nullable: true, description: 'Part of file name, person, source or hash.' })
    search: string | null,
    @Arg('target', () => String, { nullable: true, description: 'Code of a target.' }) target: string | null,
    @Arg('source', () => String, { nullable: true, description: 'Code of a source.' }) source: string | null,
    @Arg('outcome', () => ImportOutcome, { nullable: true, description: 'What became of it.' })
    outcome: ImportOutcome | null,
    @Arg('from', () => Day, { nullable: true, description: 'First day.' }) from: string | null,
    @Arg('to', () => Day, { nullable: true, description: 'Last day, included.' }) to: string | null,
    @Arg('sort', () => ImportLogSort, { defaultValue: ImportLogSort.AT, description: 'What to sort by.' })
    sort: ImportLogSort,
    @Arg('descending', () => Boolean, { defaultValue: true, description: 'Greatest or latest first.' })
    descending: boolean,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Ctx() { db, viewer, timeZone }: Context,
  ): Promise<ImportLogPage> {
    const wanted = { search, target, source, outcome, from, to, offset };
    const given = Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => [name, value ?? null]),
    ) as typeof wanted;
    return readImportLog(db.pool, signedViewer(viewer), { ...given, sort, descending, first }, timeZone);
  }

  @Mutation(() => SavedMapping, {
    description:
      'Keeps mapping and reading of an upload under a name. A source has one for each target: it is replaced.',
  })
  saveMapping(
    @Arg('uploadId', () => ID, { description: 'The upload.' }) uploadId: string,
    @Arg('name', () => String, { description: '1 to 200 characters.' }) name: string,
    @Arg('source', () => String, { description: 'Code of where such files come from.' }) source: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<SavedMapping> {
    return saveMapping(em, uploadId, { name, source }, signedViewer(viewer));
  }

  @Mutation(() => Boolean, { description: 'Forgets a saved mapping. Imports made with it stay as they are.' })
  async removeMapping(
    @Arg('id', () => ID, { description: 'The mapping.' }) id: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await removeMapping(em, id, signedViewer(viewer));
    return true;
  }
}
