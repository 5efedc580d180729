import { Field, InputType, Int } from 'type-graphql';
import { Day } from '../scalars.js';

@InputType({
  description: 'How a file is to be read. Signals need a task and a source, visits a programme, a year and a side.',
})
export class UploadSettings {
  @Field(() => String, { nullable: true, description: 'Code of the task the signals are about.' }) taskCode?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Name of the task if it is new; its code when missing.' })
  taskName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the system the rows come from: lower-case letters, digits, - and _.',
  })
  sourceCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "IANA name of the zone of the file's times; the organisation's when missing.",
  })
  timeZone?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the programme the visits belong to.' }) programmeCode?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Name of the programme if it is new; its code when missing.' })
  programmeName?: string | null;
  @Field(() => Int, { nullable: true, description: 'Year of the visits, 2000 to 2100: the file tells months only.' })
  year?: number | null;
  @Field(() => String, { nullable: true, description: 'INDEPENDENT or MANAGER: who made the visits.' }) side?:
    | string
    | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Since when the staff knows the programme; declared by HR, today at the latest.',
  })
  announcedOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'DMY or MDY: which number of a date is the day. DMY when missing.',
  })
  dateOrder?: string | null;
}
