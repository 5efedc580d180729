import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountViewer, signedViewer } from '../access/viewer.js';
import { QuestionnaireItem } from '../audits/questionnaire.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { saveAnswers, submitAnswers } from './answer-round.js';
import { CalibrationAnswerPage, CalibrationResults, StandardAgreement } from './calibration-results.js';
import { CalibrationAnswerInput, CalibrationInput, CalibrationInviteInput } from './calibration.input.js';
import {
  CalibrationCase,
  CalibrationOwnAnswer,
  CalibrationPage,
  CalibrationRater,
  CalibrationRound,
  CalibrationStatus,
} from './calibration.js';
import { findRound, findRounds } from './find-rounds.js';
import { inviteToRound } from './invite.js';
import { judgeRound } from './judge-round.js';
import { cancelRound, closeRound, openRound } from './move-round.js';
import { readAnswers } from './read-answers.js';
import { casesOf, itemsOf, ownAnswers, ratersOf } from './read-asked.js';
import { standardAgreement } from './standard-agreement.js';
import { createRound, saveRound } from './save-round.js';

const THE = 'The round.';
const VERSION = "The round's version as it was read. CONFLICT when somebody changed it meanwhile.";
const SHEET = 'The version of the own answers as they were read. CONFLICT when another device changed them meanwhile.';
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

  @Mutation(() => CalibrationRound, {
    description: 'Makes a draft of a calibration round. It may still be incomplete.',
  })
  async createCalibration(
    @Arg('input', () => CalibrationInput, { description: 'What it says.' }) input: CalibrationInput,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    return findRound(db.pool, viewer, await createRound(em, input, signedViewer(viewer)), today);
  }

  @Mutation(() => CalibrationRound, { description: 'Replaces what a draft says. CONFLICT once it is open.' })
  async saveCalibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('input', () => CalibrationInput, { description: 'What it says.' }) input: CalibrationInput,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await saveRound(em, id, version, input);
    return findRound(db.pool, viewer, id, today);
  }

  @Mutation(() => CalibrationRound, {
    description:
      'Asks everybody who is invited. BAD_USER_INPUT names what is missing; what is asked never changes again.',
  })
  async openCalibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await openRound(em, id, version, today);
    return findRound(db.pool, viewer, id, today);
  }

  @Mutation(() => CalibrationRound, {
    description:
      'Changes who is asked in an open round, and until when. CONFLICT for taking out who has begun to answer.',
  })
  async inviteToCalibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('input', () => CalibrationInviteInput, { description: 'Who, and until when.' }) input: CalibrationInviteInput,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await inviteToRound(em, id, version, input, today);
    return findRound(db.pool, viewer, id, today);
  }

  @Mutation(() => CalibrationRound, {
    description: 'Ends an open round for good: answers that were handed in count, drafts do not.',
  })
  async closeCalibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await closeRound(em, id, version);
    return findRound(db.pool, viewer, id, today);
  }

  @Mutation(() => CalibrationRound, { description: 'Calls a draft or an open round off; nobody sees its answers.' })
  async cancelCalibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await cancelRound(em, id, version);
    return findRound(db.pool, viewer, id, today);
  }

  @Mutation(() => CalibrationRound, {
    description:
      'Keeps the own answers about one visit: what is left out is not answered yet. CONFLICT once handed in.',
  })
  async saveCalibrationAnswers(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: SHEET }) version: number,
    @Arg('caseId', () => ID, { description: 'One of its visits.' }) caseId: string,
    @Arg('answers', () => [CalibrationAnswerInput], { description: 'At most one for each item.' })
    answers: CalibrationAnswerInput[],
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await saveAnswers(em, id, version, caseId, answers, viewer);
    return findRound(db.pool, viewer, id, today);
  }

  @Mutation(() => CalibrationRound, {
    description: 'Hands the own answers in. BAD_USER_INPUT while any is missing; they change no more.',
  })
  async submitCalibration(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('version', () => Int, { description: SHEET }) version: number,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<CalibrationRound> {
    await submitAnswers(em, id, version, viewer);
    return findRound(db.pool, viewer, id, today);
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
