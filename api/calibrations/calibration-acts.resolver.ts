import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { signedViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { saveAnswers, submitAnswers } from './answer-round.js';
import { CalibrationAnswerInput, CalibrationInput, CalibrationInviteInput } from './calibration.input.js';
import { CalibrationRound } from './calibration.js';
import { findRound } from './find-rounds.js';
import { inviteToRound } from './invite.js';
import { cancelRound, closeRound, openRound } from './move-round.js';
import { createRound, saveRound } from './save-round.js';

const THE = 'The round.';
const VERSION = "The round's version as it was read. CONFLICT when somebody changed it meanwhile.";
const SHEET = 'The version of the own answers as they were read. CONFLICT when another device changed them meanwhile.';

/** What HR does with a round, and those who are asked with their answers. */
@Resolver(() => CalibrationRound)
export class CalibrationActsResolver {
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
}
