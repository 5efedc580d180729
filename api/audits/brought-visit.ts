import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';

export enum BroughtVisitSort {
  DAY = 'DAY',
  LOCATION = 'LOCATION',
  PROGRAMME = 'PROGRAMME',
  SHARE = 'SHARE',
}
registerEnumType(BroughtVisitSort, {
  name: 'BroughtVisitSort',
  description: 'What a list of visits is sorted by; among equals by day.',
  valuesConfig: {
    DAY: { description: 'The day of the visit.' },
    LOCATION: { description: 'The name of the location.' },
    PROGRAMME: { description: 'The name of the programme.' },
    SHARE: { description: 'Points of those that could be had; visits out of 0 points stand last when rising.' },
  },
});

@ObjectType({
  description: 'A visit as it stands now: points of those that could be had, at a location, under a programme.',
})
export class BroughtVisit {
  @Field(() => ID, { description: 'Opaque; a correction has another one.' }) id!: string;
  @Field(() => String, { description: "The programme's own number of the visit." }) number!: string;
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { description: 'Name of the programme.' }) programmeName!: string;
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => String, { description: 'Name of the location.' }) locationName!: string;
  @Field(() => Day, { description: 'The day of the visit.' }) visitedOn!: string;
  @Field(() => Float, { description: 'Points given.' }) points!: number;
  @Field(() => Float, { description: 'Points that could be had.' }) outOf!: number;
  @Field(() => Float, { nullable: true, description: 'Points of those that could be had, 0 to 1; null out of 0.' })
  share!: number | null;
  @Field(() => Boolean, { description: 'Whether the visit counts.' }) counted!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it does not count: NOT_ANNOUNCED (the programme never was), ANNOUNCED_LATER (than the visit), OUT_OF_ZERO; null when it counts.',
  })
  notCountedBecause!: string | null;
  @Field(() => Day, { nullable: true, description: 'Since when the staff knows the programme; null: it does not.' })
  announcedOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The upload that brought it; null when it came another way.' })
  uploadId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the file that brought it.' }) fileName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded it; null for the system.' })
  recordedBy!: string | null;
  @Field(() => DateTime, { description: 'When it was recorded.' }) recordedAt!: Date;
}

@ObjectType({ description: 'A page of visits.' })
export class BroughtVisitPage {
  @Field(() => [BroughtVisit], { description: 'The visits.' }) nodes!: BroughtVisit[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many fit the filter, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
  @Field(() => Int, { description: 'How many of these count.' }) countedCount!: number;
}

@InputType({ description: 'Narrows the list of visits; all that is given must hold.' })
export class BroughtVisitFilter {
  @Field(() => ID, { nullable: true, description: 'Visits under this programme.' }) programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Visits at this location.' }) locationId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Visits from this day on.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Visits up to this day.' }) to?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that count, or only the others.' })
  counted?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, or of the name of location or programme, in any case. % and _ mean themselves.',
  })
  search?: string | null;
}
