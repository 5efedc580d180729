import { Arg, Ctx, Field, FieldResolver, Float, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { lastBatch } from './access/batch.js';
import { dayIn, timeZoneOf } from './access/time-zone.js';
import { timeZoneLocked, updateOrganisation } from './access/update-organisation.js';
import type { Context } from './context.js';
import { rulesInForceOrNone } from './rules/in-force.js';
import { Day } from './scalars.js';

@ObjectType({ description: 'The organisation that this Karta serves.' })
class Organisation {
  @Field(() => String, { description: 'The name to show.' }) name!: string;
  @Field(() => String, { description: 'IANA name of the zone in which days, weeks and months are counted.' })
  timeZone!: string;
  @Field(() => Boolean, {
    description: 'True once there is evidence: maps made in that zone could not be made again in another one.',
  })
  timeZoneLocked?: boolean;
  @Field(() => Int, {
    description: 'Raised with every change; sent back with an edit, so that two editors cannot overwrite each other.',
  })
  version!: number;
  @Field(() => Day, { description: "Today in the organisation's zone." }) today!: string;
  @Field(() => Boolean, { description: 'Whether demo data are in.' }) demo!: boolean;
  @Field(() => Float, {
    description: 'Number of the last committed batch of evidence: a cut-off up to it can be asked for.',
  })
  batchNumber!: number;
  @Field(() => Day, { nullable: true, description: 'Day of the latest signal; null while there is none.' })
  lastDayWithData!: string | null;
  @Field(() => [String], {
    description: 'Codes of the stages by the rules in force today, the first one first; none where no rules are.',
  })
  stages?: string[];
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { description: 'The organisation, its calendar and how far its evidence goes.' })
  organisation(@Ctx() context: Context): Promise<Organisation> {
    return readOrganisation(context);
  }

  @FieldResolver(() => Boolean)
  timeZoneLocked(@Ctx() { db }: Context): Promise<boolean> {
    return timeZoneLocked(db);
  }

  @FieldResolver(() => [String])
  async stages(@Ctx() { db, today }: Context): Promise<string[]> {
    return (await rulesInForceOrNone(db.pool, today))?.body.stages.map(({ code }) => code) ?? [];
  }

  @Mutation(() => Organisation, {
    description:
      'Names the organisation. Its time zone can be set until the first evidence comes in; after that another one is CONFLICT with the rule EVIDENCE_EXISTS. CONFLICT with currentVersion when somebody changed it meanwhile.',
  })
  async updateOrganisation(
    @Arg('name', () => String, { description: 'The name to show, of 1 to 200 characters.' }) name: string,
    @Arg('timeZone', () => String, { nullable: true, description: 'IANA name of the zone; as it was when missing.' })
    timeZone: string | null,
    @Arg('version', () => Int, { description: 'The version that was seen.' }) version: number,
    @Ctx() context: Context,
  ): Promise<Organisation> {
    await updateOrganisation(context.db, { name, timeZone: timeZone ?? null, version });
    const zone = await timeZoneOf(context.db);
    return readOrganisation({ ...context, today: dayIn(zone, context.now) });
  }
}

async function readOrganisation({ db, today }: Context): Promise<Organisation> {
  const { rows } = await db.pool.query<{
    name: string;
    timeZone: string;
    demo: boolean;
    version: number;
    lastDayWithData: string | null;
  }>(
    `select name, version, time_zone as "timeZone", exists (select 1 from account where demo) as demo,
         (latest_signal() at time zone organisation.time_zone)::date as "lastDayWithData" from organisation`,
  );
  return { ...rows[0]!, today, batchNumber: await lastBatch(db.pool) };
}
