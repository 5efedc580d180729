import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Location } from '../people/location.js';
import { Day } from '../scalars.js';
import { AnnouncedProgramme, announcedProgrammes } from './announced-programme.js';
import { dueVisits, programmesDue } from './due-visits.js';
import { cancelPlannedVisit, planVisit, plannedVisits } from './plan-visit.js';
import { DueVisits, PlannedVisit, ProgrammeDue } from './planned-visit.js';
import { ProgrammePlanInput } from './programme.input.js';
import { Programme } from './programme.js';
import { Questionnaire, QuestionnaireSectionInput } from './questionnaire.js';
import { readProgramme, type ProgrammeRow } from './read-programmes.js';
import { activateProgramme, endProgramme, saveProgrammePlan } from './save-plan.js';
import { saveQuestionnaire } from './save-questionnaire.js';

const THE = 'The programme.';
const VERSION = "The programme's version as it was read. CONFLICT when somebody changed it meanwhile.";

@Resolver(() => Programme)
export class ProgrammesResolver {
  @Query(() => Programme, { description: 'One programme.' })
  programme(@Arg('id', () => ID, { description: THE }) id: string, @Ctx() { db }: Context): Promise<Programme> {
    return readProgramme(db.pool, id);
  }

  @Query(() => [AnnouncedProgramme], {
    description: 'What the staff is told: programmes that were announced and have not ended, the latest first.',
  })
  announcedProgrammes(@Ctx() { db }: Context): Promise<AnnouncedProgramme[]> {
    return announcedProgrammes(db.pool);
  }

  @Query(() => [PlannedVisit], {
    description: 'The calendar of visits: all for HR, the own ones for an auditor; 1000 at most.',
  })
  plannedVisits(
    @Arg('programmeId', () => ID, { nullable: true, description: 'Only of this programme.' })
    programmeId: string | null,
    @Arg('from', () => Day, { description: 'First day, included.' }) from: string,
    @Arg('until', () => Day, { description: 'Last day, included.' }) until: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<PlannedVisit[]> {
    return plannedVisits(db.pool, viewer, { programmeId: programmeId ?? null, from, until });
  }

  @Query(() => [DueVisits], {
    description: 'Visits due and done, by period and location, the latest period first; 1000 at most.',
  })
  dueVisits(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, today }: Context,
  ): Promise<DueVisits[]> {
    return dueVisits(db.pool, id, today);
  }

  @Query(() => [ProgrammeDue], {
    description: 'Visits due and done in the period that runs today, of each active programme with a cadence.',
  })
  programmesDue(@Ctx() { db, today }: Context): Promise<ProgrammeDue[]> {
    return programmesDue(db.pool, today);
  }

  @Mutation(() => Programme, {
    description: 'Plans a programme. Its texts for the staff count from the next announcement on.',
  })
  async saveProgrammePlan(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('input', () => ProgrammePlanInput, { description: 'The plan.' }) input: ProgrammePlanInput,
    @Ctx() { db, em }: Context,
  ): Promise<Programme> {
    await saveProgrammePlan(em, id, version, input);
    return readProgramme(db.pool, id);
  }

  @Mutation(() => Programme, {
    description: 'Writes what the next visits ask, as a new version; visits made before keep theirs.',
  })
  async saveQuestionnaire(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('sections', () => [QuestionnaireSectionInput], { description: 'Its sections, 1 to 30.' })
    sections: QuestionnaireSectionInput[],
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Programme> {
    await saveQuestionnaire(em, id, version, sections, accountViewer(viewer));
    return readProgramme(db.pool, id);
  }

  @Mutation(() => Programme, {
    description:
      'Lets visits be made. BAD_USER_INPUT names what is missing: an announcement with goals and use of results above all.',
  })
  async activateProgramme(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { db, em, today }: Context,
  ): Promise<Programme> {
    await activateProgramme(em, id, version, today);
    return readProgramme(db.pool, id);
  }

  @Mutation(() => Programme, { description: 'Ends an active programme; what was made stays and counts.' })
  async endProgramme(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { db, em, today }: Context,
  ): Promise<Programme> {
    await endProgramme(em, id, version, today);
    return readProgramme(db.pool, id);
  }

  @Mutation(() => ID, { description: 'Puts a visit into the calendar. Answers its id.' })
  planVisit(
    @Arg('programmeId', () => ID, { description: THE }) programmeId: string,
    @Arg('locationId', () => ID, { description: 'One of its locations.' }) locationId: string,
    @Arg('plannedOn', () => Day, { description: 'Today or later.' }) plannedOn: string,
    @Arg('auditorId', () => ID, { nullable: true, description: 'Account of who is to go.' }) auditorId: string | null,
    @Ctx() { em, today }: Context,
  ): Promise<string> {
    return planVisit(em, programmeId, locationId, plannedOn, auditorId ?? null, today);
  }

  @Mutation(() => Boolean, { description: 'Takes a planned visit out of the calendar.' })
  async cancelPlannedVisit(
    @Arg('id', () => ID, { description: 'The planned visit.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<boolean> {
    await cancelPlannedVisit(em, id);
    return true;
  }

  @FieldResolver(() => [Location], { description: 'Locations that are visited, by name.' })
  locations(@Root() programme: ProgrammeRow): Location[] {
    return programme.locations;
  }

  @FieldResolver(() => [ID], { description: 'Tasks whose people are looked at; empty: all.' })
  taskIds(@Root() programme: ProgrammeRow): string[] {
    return programme.taskIds;
  }

  @FieldResolver(() => Questionnaire, { nullable: true, description: 'What the next visits ask; null: nothing yet.' })
  questionnaire(@Root() programme: ProgrammeRow): Questionnaire | null {
    return programme.questionnaire;
  }

  @FieldResolver(() => [String], {
    description:
      'What weakens it: ONE_OFF (one wave shows a day, not a habit), ONE_SIDE (a location of it that only one side visits).',
  })
  warnings(@Root() { cadence, oneSided, status }: ProgrammeRow): string[] {
    return [...(cadence === 'ONCE' ? ['ONE_OFF'] : []), ...(oneSided && status !== 'ENDED' ? ['ONE_SIDE'] : [])];
  }
}
