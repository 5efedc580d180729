import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import { QuestionnaireItem } from '../audits/questionnaire.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { CalibrationAnswerPage, CalibrationResults, StandardAgreement } from './calibration-results.js';
import {
  CalibrationCase,
  CalibrationOwnAnswer,
  CalibrationPage,
  CalibrationRater,
  CalibrationRound,
  CalibrationStatus,
} from './calibration.js';
import { findRound, findRounds } from './find-rounds.js';
import { judgeRound } from './judge-round.js';
import { readAnswers } from './read-answers.js';
import { casesOf, itemsOf, ownAnswers, ratersOf } from './read-asked.js';
import { standardAgreement } from './standard-agreement.js';

const THE = 'The round.';
const BLIND = 'CONFLICT until the round is closed: until then everybody sees the own answers alone, HR as well.';

@Resolver(() => CalibrationRound)
export class CalibrationsResolver {
  @Query(() => CalibrationPage, {
    description: 'Calibration rounds: all for HR; for others those in which they are asked, from the opening on.',
  })
  calibrations(
    @Arg('status', () => CalibrationStatus, { nullable: true, description: 'Only in this state.' })
    status: CalibrationStatus | null,
    @Arg('search', () => String, { nullable: true, description: 'A part of the name, or of that of the programme.' })
    search: string | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many at most, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to pass over, up to 10,000.' })
    offset: number | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<CalibrationPage> {
    const question = { first, offset, status: status ?? null, search: search ?? null };
    return findRounds(db.pool, viewer, question, today);
  }

  @Query(() => CalibrationRound, { description: 'One calibration round within reach.' })
  calibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    return findRound(db.pool, viewer, id, today);
  }

  @Query(() => CalibrationResults, { description: `How far those who were asked agree. ${BLIND}` })
  calibrationResults(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<CalibrationResults> {
    return judgeRound(db.pool, viewer, id, today);
  }

  @Query(() => CalibrationAnswerPage, { description: `What was answered. ${BLIND}` })
  calibrationAnswers(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('itemId', () => ID, { nullable: true, description: 'Only to this item.' }) itemId: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the page before.' }) after: string | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<CalibrationAnswerPage> {
    return readAnswers(db.pool, viewer, { roundId: id, itemId: itemId ?? null, first, after: after ?? null }, today);
  }

  @Query(() => [StandardAgreement], {
    description: 'Of each item of a standard how far auditors agreed when they were last asked it in a closed round.',
  })
  standardAgreement(
    @Arg('id', () => ID, { description: 'The standard.' }) id: string,
    @Ctx() { db }: Context,
  ): Promise<StandardAgreement[]> {
    return standardAgreement(db.pool, id);
  }

  @FieldResolver(() => [CalibrationCase], { description: 'The visits that are looked at, in order.' })
  async cases(@Root() { id }: CalibrationRound, @Ctx() context: Context): Promise<CalibrationCase[]> {
    return (await load(context, 'calibrationCases', id, (ids) => casesOf(context.db.pool, ids))) ?? [];
  }

  @FieldResolver(() => [QuestionnaireItem], { description: 'What is asked about each of them, in order.' })
  async items(@Root() { id }: CalibrationRound, @Ctx() context: Context): Promise<QuestionnaireItem[]> {
    return (await load(context, 'calibrationItems', id, (ids) => itemsOf(context.db.pool, ids))) ?? [];
  }

  @FieldResolver(() => [CalibrationRater], { nullable: true, description: 'Who is asked; null: not told.' })
  async raters(@Root() { id }: CalibrationRound, @Ctx() context: Context): Promise<CalibrationRater[]> {
    return (await load(context, 'calibrationRaters', id, (ids) => ratersOf(context.db.pool, ids))) ?? [];
  }

  @FieldResolver(() => [CalibrationOwnAnswer], { description: 'What the caller has answered so far.' })
  async ownAnswers(@Root() { id }: CalibrationRound, @Ctx() context: Context): Promise<CalibrationOwnAnswer[]> {
    const { accountId } = accountViewer(context.viewer);
    const batch = (ids: readonly string[]) => ownAnswers(context.db.pool, accountId, ids);
    return (await load(context, 'calibrationAnswers', id, batch)) ?? [];
  }
}
