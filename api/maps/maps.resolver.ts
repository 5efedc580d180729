import { Arg, Ctx, Field, Float, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { findJob } from '../jobs/find-jobs.js';
import { Job } from '../jobs/job.js';
import { pageSize } from '../page.js';
import { badInput } from '../refusals.js';
import { Day } from '../scalars.js';
import { CareerMap, CareerMapSummary } from './career-map.js';
import { explain } from './explain.js';
import { explainVisits } from './explain-visits.js';
import { ExplainedVisits } from './explained-visit.js';
import { explainContacts } from './explain-contacts.js';
import { ExplainedContactPage } from './explained-contact.js';
import { explainPlan } from './explain-plan.js';
import { ExplainedPlan } from './explained-plan.js';
import { explainSignals } from './explain-signals.js';
import { ExplainedSignalConnection, Explanation } from './explanation.js';
import { generateMaps } from './generate-maps.js';
import { mapHistory } from './read-map.js';
import { runEvaluations } from './run-evaluations.js';
import { showMap } from './show.js';
import { verifyMap } from './verify.js';

@ObjectType({ description: 'Whether a stored map can be made again from the evidence.' })
class MapVerification {
  @Field(() => ID, { description: 'The map that was made again.' }) mapId!: string;
  @Field(() => String, {
    description: 'EQUAL, DIFFERS, OTHER_ENGINE (made by another engine version) or INPUTS_ERASED.',
  })
  result!: string;
  @Field(() => String, { nullable: true, description: 'First place that differs.' }) path!: string | null;
  @Field(() => String, { description: 'SHA-256 as it was stored.' }) storedHash!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what the evidence gives now.' }) recomputedHash!:
    | string
    | null;
}

const MAP = 'A map within your reach.';
const ASSIGNMENT = 'An assignment on that map.';

@Resolver()
export class MapsResolver {
  @Query(() => CareerMap, {
    nullable: true,
    description:
      "A career map: by its id, or an employee's newest (as of a day). Null when there is none within your reach.",
  })
  careerMap(
    @Arg('id', () => ID, { nullable: true, description: MAP }) id: string | null,
    @Arg('employeeId', () => ID, { nullable: true, description: 'Whose newest map; id or employeeId is required.' })
    employeeId: string | null,
    @Arg('asOf', () => Day, { nullable: true, description: 'Only a map as of this very day.' }) asOf: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<CareerMap | null> {
    if (id == null && employeeId == null) throw badInput('id', 'given, or employeeId', null);
    return showMap(db.reads, viewer, { id: id ?? null, employeeId: employeeId ?? null, asOf: asOf ?? null });
  }

  @Query(() => [CareerMapSummary], { description: 'The maps of an employee, newest first.' })
  careerMaps(
    @Arg('employeeId', () => ID, { description: 'An employee within your reach.' }) employeeId: string,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { db, viewer }: Context,
  ): Promise<CareerMapSummary[]> {
    return mapHistory(db.reads, viewer, employeeId, pageSize(first));
  }

  @Query(() => Explanation, { description: 'The steps below one number of a map, down to groups of signals.' })
  explanation(
    @Arg('mapId', () => ID, { description: MAP }) mapId: string,
    @Arg('assignmentId', () => ID, { description: ASSIGNMENT }) assignmentId: string,
    @Arg('nodeId', () => ID, { description: 'The step, as the map names it, for example metric:client_satisfaction.' })
    nodeId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Explanation> {
    return explain(db.reads, viewer, mapId, assignmentId, nodeId);
  }

  @Query(() => ExplainedSignalConnection, {
    description:
      'The single signals behind a metric, a total or a group, newest first, each with its screening. BAD_USER_INPUT with the field for a node, status or cursor that there is not.',
  })
  explanationSignals(
    @Arg('mapId', () => ID, { description: MAP }) mapId: string,
    @Arg('assignmentId', () => ID, { description: ASSIGNMENT }) assignmentId: string,
    @Arg('nodeId', () => ID, { description: 'A metric, total or group.' }) nodeId: string,
    @Arg('first', () => Int, { defaultValue: 25, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Arg('kind', () => String, { nullable: true, description: 'Only of this kind, for example rating.' }) kind:
      | string
      | null,
    @Arg('status', () => String, {
      nullable: true,
      description: 'Only with this status: INCLUDED, DOWN_WEIGHTED, WINSORISED, EXCLUDED or QUARANTINED.',
    })
    status: string | null,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Only those on which this rule acted, for example burst.',
    })
    reason: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<ExplainedSignalConnection> {
    const narrow = { kind: kind ?? null, status: status ?? null, reason: reason ?? null };
    return explainSignals(db, viewer, { mapId, assignmentId, nodeId, first, after: after ?? null, narrow });
  }

  @Query(() => ExplainedVisits, {
    description:
      'The visits behind a metric of visits, or behind one of its groups, newest first, each with why it counts or not.',
  })
  explanationVisits(
    @Arg('mapId', () => ID, { description: MAP }) mapId: string,
    @Arg('assignmentId', () => ID, { description: ASSIGNMENT }) assignmentId: string,
    @Arg('nodeId', () => ID, { description: 'A metric, total or group.' }) nodeId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<ExplainedVisits> {
    return explainVisits(db.reads, viewer, { mapId, assignmentId, nodeId });
  }

  @Query(() => ExplainedContactPage, {
    description:
      'The contacts behind a metric, a total or a group that counts contacts: what was missed first, by how much, on which calendar.',
  })
  explanationContacts(
    @Arg('mapId', () => ID, { description: MAP }) mapId: string,
    @Arg('assignmentId', () => ID, { description: ASSIGNMENT }) assignmentId: string,
    @Arg('nodeId', () => ID, { description: 'A metric, total or group.' }) nodeId: string,
    @Arg('first', () => Int, { defaultValue: 25, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<ExplainedContactPage> {
    return explainContacts(db, viewer, { mapId, assignmentId, nodeId, first, after: after ?? null });
  }

  @Query(() => ExplainedPlan, {
    description:
      'The plans behind a metric that says how plans were fulfilled, and what was handled on the days of each. BAD_USER_INPUT for a step of another metric.',
  })
  explanationPlan(
    @Arg('mapId', () => ID, { description: MAP }) mapId: string,
    @Arg('assignmentId', () => ID, { description: ASSIGNMENT }) assignmentId: string,
    @Arg('nodeId', () => ID, { description: 'A metric, total or group.' }) nodeId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<ExplainedPlan> {
    return explainPlan(db, viewer, { mapId, assignmentId, nodeId });
  }

  @Query(() => MapVerification, {
    description:
      'Makes a stored map again from the evidence rows with its own rule set, cut-off and day, and compares.',
  })
  verifyMap(
    @Arg('id', () => ID, { description: MAP }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<MapVerification> {
    return verifyMap(db, viewer, id);
  }

  @Mutation(() => Job, {
    description:
      'Makes maps on demand, as previews: for some employees, a team, or everybody within your reach. Exactly one of the three.',
  })
  async generateMaps(
    @Arg('asOf', () => Day, {
      description: 'The day whose end the maps look back from; not before any data, not in the future.',
    })
    asOf: string,
    @Arg('cutoff', () => Float, { nullable: true, description: 'Number of the last batch to know; all when missing.' })
    cutoff: number | null,
    @Arg('employeeIds', () => [ID], { nullable: true, description: 'Up to 250 employees.' }) employeeIds:
      | string[]
      | null,
    @Arg('teamId', () => ID, { nullable: true, description: 'A team.' }) teamId: string | null,
    @Arg('all', () => Boolean, { nullable: true, description: 'Everybody within your reach.' }) all: boolean | null,
    @Ctx() context: Context,
  ): Promise<Job> {
    const wanted = {
      asOf,
      cutoff: cutoff ?? null,
      employeeIds: employeeIds ?? null,
      teamId: teamId ?? null,
      all: all ?? false,
    };
    const id = await generateMaps(context.em, wanted, context.today, accountViewer(context.viewer));
    return findJob(context.db.reads, context.viewer, id);
  }

  @Mutation(() => Job, {
    description:
      'Evaluates everybody as of the last day of each whole month between two days, in order. Months before the latest are marked retrospective: they propose nothing except placement.',
  })
  async runEvaluations(
    @Arg('from', () => Day, { description: 'The first month whose last day is not before it.' }) from: string,
    @Arg('to', () => Day, {
      description: 'The last month whose last day is not after it; only months that are over count.',
    })
    to: string,
    @Arg('countForStreaks', () => Boolean, {
      defaultValue: true,
      description: 'Whether retrospective evaluations count for streaks.',
    })
    counts: boolean,
    @Ctx() context: Context,
  ): Promise<Job> {
    const id = await runEvaluations(context.em, from, to, counts, context.today, accountViewer(context.viewer));
    return findJob(context.db.reads, context.viewer, id);
  }
}
