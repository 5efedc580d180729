import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';
import { PersonDecisionMapping } from './mapping.js';

@ObjectType({ description: 'What checking a file found, or what committing it did. Rows are rows of the file.' })
export class UploadCounts {
  @Field(() => Int, { description: 'Rows below the header.' }) rows!: number;
  @Field(() => Int, { description: 'Good rows that nothing is known of yet.' }) newRows!: number;
  @Field(() => Int, { description: 'Good rows that correct what an earlier file brought.' }) changed!: number;
  @Field(() => Int, { description: 'Good rows that are there already.' }) same!: number;
  @Field(() => Int, { description: 'Rows that stay out until they are mended.' }) bad!: number;
  @Field(() => Int, { description: 'Signals that the good rows hold.' }) signals!: number;
  @Field(() => Int, {
    description: 'People whom the good rows name, each once; nobody where a row tells a place or a team only.',
  })
  people!: number;
  @Field(() => Int, { description: 'People who become known with this file: employees, supervisors and managers.' })
  newPeople!: number;
  @Field(() => Int, {
    description: 'Good rows whose response time is not known: negative, missing, or without a time of day.',
  })
  unknownDurations!: number;
  /** Days of the first and the last good row, kept with the counts and told by the upload; null when there is none. */
  firstDay!: string | null;
  lastDay!: string | null;
}

@ObjectType({ description: 'Something that the file implies and people should know before it is committed.' })
export class UploadNote {
  @Field(() => String, {
    description:
      'TENURE_FROM_BUCKET, STARTS_IN_FILE, KEPT_ASSIGNMENTS, EARLIER_START, SEVERAL_MANAGERS, SPELLINGS, DAY_FROM_MONTH, OUT_OF_ZERO, NEW_LOCATIONS, NOT_ANNOUNCED, NOT_ACKNOWLEDGED or NOTHING_IN_ROW.',
  })
  code!: string;
  @Field(() => Int, { description: 'How many people, rows or locations it concerns.' }) count!: number;
  @Field(() => String, { nullable: true, description: 'NEW_LOCATIONS: the first 5 codes; null for others.' })
  found?: string | null;
  @Field(() => String, { description: 'The same in an English sentence, with an example where one helps.' })
  text!: string;
}

@ObjectType({ description: 'One flaw of one row.' })
export class BadRow {
  @Field(() => Int, { description: 'Line of the file on which the row begins; the header is line 1.' }) line!: number;
  @Field(() => String, { description: 'The column, or "row" for the row as a whole.' }) column!: string;
  @Field(() => String, { description: 'What stands there, shortened.' }) found!: string;
  @Field(() => String, { description: 'Code of the flaw, for example NOT_A_DATE.' }) code!: string;
  @Field(() => String, { description: 'What would fit.' }) expected!: string;
  @Field(() => String, { nullable: true, description: 'Field of the target; null for the row as a whole.' }) field!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'A value that would fit; a person may take it.' }) suggestion!:
    | string
    | null;
}

@ObjectType({ description: 'A month whose evidence changes.' })
export class MonthEffect {
  @Field(() => Day, { description: 'Its first day.' }) month!: string;
  @Field(() => Int, { description: 'How many people it changes for; they are evaluated again.' }) people!: number;
  @Field(() => Int, { description: 'Maps of these people as of this month or later; they stay as they are.' })
  maps!: number;
}

@ObjectType({ description: 'What committing does beyond the rows themselves.' })
export class ImportEffects {
  @Field(() => Int, { description: 'People whom the good rows name, each once.' }) people!: number;
  @Field(() => Int, { description: 'People who become known.' }) newPeople!: number;
  @Field(() => Int, { description: 'Teams that become known.' }) newTeams!: number;
  @Field(() => Int, { description: 'Tasks that become known.' }) newTasks!: number;
  @Field(() => Int, { description: 'Locations that become known.' }) newLocations!: number;
  @Field(() => Int, { description: 'Assignments that begin.' }) newAssignments!: number;
  @Field(() => Int, { description: 'Assignments that get another period or pause.' }) changedAssignments!: number;
  @Field(() => [MonthEffect], { description: 'The last 60 months whose evidence changes, oldest first.' })
  months!: MonthEffect[];
  @Field(() => [UploadNote], { description: 'What the file implies.' }) notes!: UploadNote[];
}

@ObjectType({ description: 'Somebody known, or named further up in the file, who may be meant.' })
export class PersonCandidate {
  @Field(() => String, { description: 'Code of the employee.' }) code!: string;
  @Field(() => String, { description: 'Name of the employee.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Name of the team.' }) teamName!: string | null;
  @Field(() => Float, {
    description:
      'From 0 to 1: shared trigrams of both names without their accents, 0.6 at least where one has initials for words of the other; 1 is the same name.',
  })
  likeness!: number;
  @Field(() => Boolean, { description: 'False: somebody further up in the file, who becomes known with it.' })
  known!: boolean;
}

@ObjectType({
  description:
    'Somebody whom a file names and who is like somebody known, or like somebody further up in it. Until it is decided the rows stay out.',
})
export class PersonQuestion {
  @Field(() => String, { description: 'The name in the file.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'The lead in the file.' }) lead!: string | null;
  @Field(() => Int, { description: 'How many rows wait.' }) rows!: number;
  @Field(() => [PersonCandidate], { description: 'At most 3, the most alike first.' }) candidates!: PersonCandidate[];
  @Field(() => PersonDecisionMapping, { nullable: true, description: 'What was decided since; null until then.' })
  decision!: PersonDecisionMapping | null;
}

@ObjectType({ description: 'Something that an undo left as it is.' })
export class KeptThing {
  @Field(() => String, { description: 'SIGNAL, CONTACT, VISIT, PLAN, ANNOUNCEMENT, ASSIGNMENT, PAUSE or EMPLOYEE.' })
  what!: string;
  @Field(() => String, { description: 'Its id in the source, its number or its code.' }) key!: string;
  @Field(() => String, {
    description:
      'CHANGED_SINCE: somebody changed it. IN_USE: evidence of others rests on it. PERSON: people stay known.',
  })
  why!: string;
}

@ObjectType({ description: 'When and by whom an import was undone, and what stayed.' })
export class UndoRecord {
  @Field(() => DateTime, { description: 'When.' }) at!: Date;
  @Field(() => String, { nullable: true, description: 'By whom.' }) by!: string | null;
  @Field(() => Float, { description: 'Number of the batch that undid it.' }) batchNumber!: number;
  @Field(() => Int, { description: 'What no longer counts.' }) superseded!: number;
  @Field(() => Int, { description: 'What stayed.' }) kept!: number;
  @Field(() => [KeptThing], { description: 'What stayed, at most 100.' }) rest!: KeptThing[];
}

@ObjectType({ description: 'A file on its way in: received, checked, committed, perhaps undone.' })
export class Upload {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Code of the target; null until the file is mapped.' }) target!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Code of where the file comes from; null until it is said.' })
  source!: string | null;
  @Field(() => String, { description: 'As the sender called it.' }) fileName!: string;
  @Field(() => Float, { description: 'Bytes.' }) size!: number;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the bytes, in hexadecimal.' }) sha256!: string | null;
  @Field(() => String, { description: 'RECEIVED, CHECKING, CHECKED, COMMITTING, COMMITTED, FAILED or UNDONE.' })
  status!: string;
  @Field(() => UploadCounts, { nullable: true, description: 'Null until the file was checked.' })
  counts!: UploadCounts | null;
  @Field(() => Day, { nullable: true, description: 'Day of the first good row; null until the file was checked.' })
  firstDay!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Day of the last good row, for maps as of that day; null until the file was checked.',
  })
  lastDay!: string | null;
  @Field(() => DateTime, { description: 'When it was received.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its rows went in; null before.' })
  committedAt!: Date | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Number of the batch of its rows; null before, or when nothing was new.',
  })
  batchNumber!: number | null;
  @Field(() => ID, { nullable: true, description: 'The batch, for undoing it.' }) batchId!: string | null;
  @Field(() => String, { nullable: true, description: 'Who sent it.' }) createdBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Of the file, its reading and its mapping as the dry run saw them; send it to commitUpload. Null before.',
  })
  fingerprint!: string | null;
  @Field(() => Float, { nullable: true, description: 'How many seconds the commit took; null before.' }) seconds!:
    | number
    | null;
  @Field(() => Boolean, { description: 'Every question about the reading was answered.' }) readingConfirmed!: boolean;
  @Field(() => ImportEffects, { nullable: true, description: 'What committing will do; null until the dry run.' })
  effects!: ImportEffects | null;
  @Field(() => Int, { description: 'Rows that stay out.' }) badLineCount!: number;
  @Field(() => Int, { description: 'How many flaws were found. A row may have several.' }) badRowCount!: number;
  @Field(() => Int, { description: 'Raised with every change.' }) version!: number;
}

@ObjectType({ description: 'A page of uploads.' })
export class UploadConnection {
  @Field(() => [Upload], { description: 'The uploads, newest first.' }) nodes!: Upload[];
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
  @Field(() => PageInfo, { description: 'Where the page ends; go on with offset.' }) pageInfo!: PageInfo;
}

@ObjectType({ description: 'What an undo did.' })
export class UndoResult {
  @Field(() => Float, { description: 'Number of the batch that undoes.' }) batchNumber!: number;
  @Field(() => Int, { description: 'Signals, visits and assignments that no longer count.' }) superseded!: number;
  @Field(() => Int, {
    description: 'Those that were kept, because somebody changed them since or evidence of others rests on them.',
  })
  kept!: number;
  @Field(() => [KeptThing], { description: 'What was kept and why, at most 100.' }) rest!: KeptThing[];
}
