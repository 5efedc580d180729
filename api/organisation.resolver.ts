import { Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import { lastBatch } from './access/batch.js';
import type { Context } from './context.js';
import { Day } from './scalars.js';

@ObjectType({ description: 'The organisation that this Karta serves.' })
class Organisation {
  @Field(() => String, { description: 'The name to show.' }) name!: string;
  @Field(() => String, { description: 'IANA name of the zone in which days, weeks and months are counted.' })
  timeZone!: string;
  @Field(() => Day, { description: "Today in the organisation's zone." }) today!: string;
  @Field(() => Boolean, { description: 'Whether demo data are in.' }) demo!: boolean;
  @Field(() => Float, {
    description: 'Number of the last committed batch of evidence: a cut-off up to it can be asked for.',
  })
  batchNumber!: number;
  @Field(() => Day, { nullable: true, description: 'Day of the latest signal; null while there is none.' })
  lastDayWithData!: string | null;
}

@Resolver()
export class OrganisationResolver {
  @Query(() => Organisation, { description: 'The organisation, its calendar and how far its evidence goes.' })
  async organisation(@Ctx() { db, today }: Context): Promise<Organisation> {
    const { rows } = await db.pool.query<{
      name: string;
      timeZone: string;
      demo: boolean;
      lastDayWithData: string | null;
    }>(
      `select name, time_zone as "timeZone", exists (select 1 from account where demo) as demo,
         (latest_signal() at time zone organisation.time_zone)::date as "lastDayWithData" from organisation`,
    );
    return { ...rows[0]!, today, batchNumber: await lastBatch(db.pool) };
  }
}
