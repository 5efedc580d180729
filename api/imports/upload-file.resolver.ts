import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { signedViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import {
  columnsView,
  doubtsView,
  EncodingChoice,
  FileColumn,
  FileNote,
  FileSheet,
  notesView,
  ReadingDoubt,
  ReadingView,
  readingView,
} from './file-view.js';
import { flawsOfMapping, MappingFlaw } from './mapping-flaws.js';
import { Mapping } from './mapping.js';
import { detailsOf, undosOf, type UploadDetail, type UploadRow } from './read-upload.js';
import { sampleOf, SampleRow } from './sample.js';
import { MappingSuggestion, suggestionsFor } from './suggest.js';
import { fieldsOf, ImportField } from './target-view.js';
import { PersonQuestion, UndoRecord, Upload } from './upload.js';

const SHOWN_QUESTIONS = 100;

/** What stands in the file of an upload, and what is made of it. All of it comes from one row, read once for all uploads of a page. */
@Resolver(() => Upload)
export class UploadFileResolver {
  @FieldResolver(() => ReadingView, { description: 'How the file is read: as proposed until somebody confirms it.' })
  async reading(@Root() upload: UploadRow, @Ctx() context: Context): Promise<ReadingView> {
    return readingView(await detailOf(context, upload));
  }

  @FieldResolver(() => [ReadingDoubt], { description: 'Questions about the file.' })
  async doubts(@Root() upload: UploadRow, @Ctx() context: Context): Promise<ReadingDoubt[]> {
    return doubtsView(await detailOf(context, upload));
  }

  @FieldResolver(() => [FileNote], { description: 'What is good to know about the file.' })
  async fileNotes(@Root() upload: UploadRow, @Ctx() context: Context): Promise<FileNote[]> {
    return notesView(await detailOf(context, upload));
  }

  @FieldResolver(() => [FileColumn], { description: 'The columns of the file, in their order.' })
  async columns(@Root() upload: UploadRow, @Ctx() context: Context): Promise<FileColumn[]> {
    return columnsView(await detailOf(context, upload));
  }

  @FieldResolver(() => [FileSheet], { description: 'The sheets of a workbook; none for other files.' })
  async sheets(@Root() upload: UploadRow, @Ctx() context: Context): Promise<FileSheet[]> {
    return (await detailOf(context, upload)).recognised.sheets;
  }

  @FieldResolver(() => [EncodingChoice], { description: 'Encodings that the bytes could have, the likeliest first.' })
  async encodings(@Root() upload: UploadRow, @Ctx() context: Context): Promise<EncodingChoice[]> {
    return (await detailOf(context, upload)).recognised.encodings;
  }

  @FieldResolver(() => [MappingSuggestion], {
    description: 'Saved mappings and templates by the likeness of the header, the most alike first, at most 5.',
  })
  async suggestions(@Root() upload: UploadRow, @Ctx() context: Context): Promise<MappingSuggestion[]> {
    const { reading } = await detailOf(context, upload);
    return suggestionsFor(context.db.pool, reading.names, signedViewer(context.viewer));
  }

  @FieldResolver(() => Mapping, {
    nullable: true,
    description: 'What the columns are taken for; null until it is said.',
  })
  async mapping(@Root() upload: UploadRow, @Ctx() context: Context): Promise<Mapping | null> {
    return (await detailOf(context, upload)).mapping;
  }

  @FieldResolver(() => [ImportField], {
    description:
      'The fields that the file can fill: those of its target, and those that its constants tell, such as the items of a programme. None without a mapping.',
  })
  async fields(@Root() upload: UploadRow, @Ctx() context: Context): Promise<ImportField[]> {
    const { mapping } = await detailOf(context, upload);
    return mapping === null ? [] : fieldsOf(context.db.pool, mapping, context.today);
  }

  @FieldResolver(() => [MappingFlaw], {
    description: 'What keeps the mapping from being used; none without a mapping.',
  })
  async mappingFlaws(@Root() upload: UploadRow, @Ctx() context: Context): Promise<MappingFlaw[]> {
    const detail = await detailOf(context, upload);
    if (detail.mapping === null) return [];
    return flawsOfMapping(context.db.pool, detail, context.today, signedViewer(context.viewer));
  }

  @FieldResolver(() => [SampleRow], {
    description: 'The first rows, at most 20: as they stand, and as they are read. None once the file is committed.',
  })
  async sample(@Root() upload: UploadRow, @Ctx() context: Context): Promise<SampleRow[]> {
    return sampleOf(context.db.pool, await detailOf(context, upload), context.today);
  }

  @FieldResolver(() => [PersonQuestion], { description: 'Who is meant? The first 100, from the dry run.' })
  async people(@Root() upload: UploadRow, @Ctx() context: Context): Promise<PersonQuestion[]> {
    const { questions, mapping } = await detailOf(context, upload);
    return questions.slice(0, SHOWN_QUESTIONS).map((question) => ({
      ...question,
      decision:
        mapping?.decisions.find(({ name, lead }) => name === question.name && (lead ?? null) === question.lead) ?? null,
    }));
  }

  @FieldResolver(() => Int, { description: 'How many such questions the dry run had.' })
  async personQuestionCount(@Root() upload: UploadRow, @Ctx() context: Context): Promise<number> {
    return (await detailOf(context, upload)).questions.length;
  }

  @FieldResolver(() => UndoRecord, { nullable: true, description: 'The undo; null unless it was undone.' })
  undone(@Root() { batchId }: UploadRow, @Ctx() context: Context): Promise<UndoRecord | null> | null {
    return batchId === null ? null : load(context, 'upload-undo', batchId, (ids) => undosOf(context.db.pool, ids));
  }
}

async function detailOf(context: Context, { id }: UploadRow): Promise<UploadDetail> {
  return (await load(context, 'upload-detail', id, (ids) => detailsOf(context.db.pool, ids)))!;
}
