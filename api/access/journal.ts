import type { Leave } from '../again.js';
import type { Context } from '../context.js';
import { isId } from '../is-id.js';
import { Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';
import { lineOf, writeLines, writeTogether, type About, type Line } from './journal-lines.js';
import type { Actor } from './viewer.js';

/** One line of who did or read what. Ids and names of changed fields only: never texts, names or secrets. */
export async function record(to: Sender, by: Actor, action: string, about: About = {}): Promise<void> {
  await writeLines(to, [lineOf(by, action, about)]);
}

/** A sign-in that was refused is recorded, too: as nobody's act, about the account that was tried when there is one. */
export async function acted(
  name: string,
  args: Record<string, unknown>,
  context: Context,
  act: () => unknown,
): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (name === 'signIn' && error instanceof Refusal) {
      const id = await accountNamed(context.db.pool, String(args['email']));
      await record(context.db.pool, { kind: 'SYSTEM' }, `signIn ${error.code}`, {
        type: 'Account',
        ...(id ? { id } : {}),
        requestId: context.requestId,
      });
    }
    throw error;
  }
}

/**
 * The line of a mutation, written with the transaction that does what it tells of: neither can be lost without the other. What it is about
 * must be known by then, from the arguments or, of what comes into being, from what the transaction made; else the line waits for the answer.
 */
export function lineWithin(action: string, args: Record<string, unknown>, context: Context): Leave {
  return async (to, made) => {
    const id = isMaking(action) ? (typeof made === 'string' && isId(made) ? made : idMade(made)) : idAsked(args);
    if (id === undefined) return false;
    const about = { by: context.viewer, id, ruleSetId: ruleSetAsked(args) };
    await writeLines(to, [actLine('Mutation', action, args, context, about)]);
    return true;
  };
}

/** After the act and before the answer: an answer that can't be journalled is not given. */
export async function journalAct(
  kind: 'Query' | 'Mutation',
  action: string,
  args: Record<string, unknown>,
  answer: unknown,
  context: Context,
): Promise<void> {
  const id = madeBy(action, answer) ?? idAsked(args) ?? idIn(answer);
  const by = action === 'signIn' ? signedIn(answer) : context.viewer;
  // A list may hold maps of several rule sets: a line for each.
  const lines = ruleSetsOf(args, answer).map((ruleSetId) =>
    actLine(kind, action, args, context, { by, id, ruleSetId }),
  );
  await Promise.all(lines.map((line) => writeTogether(context.db.reads, line)));
}

function actLine(
  kind: 'Query' | 'Mutation',
  action: string,
  args: Record<string, unknown>,
  { requestId }: Context,
  { by, id, ruleSetId }: { by: Actor | null; id: string | undefined; ruleSetId: string | null },
): Line {
  return lineOf(by ?? { kind: 'SYSTEM' }, action, {
    ...(id === undefined ? {} : { id }),
    ...(ruleSetId === null ? {} : { ruleSetId }),
    requestId,
    fields: kind === 'Mutation' ? Object.keys(args).filter((name) => args[name] != null) : [],
  });
}

/** What the arguments say that it is about. */
function idAsked(args: Record<string, unknown>): string | undefined {
  const one = ['id', 'mapId', 'teamId', 'taskId', 'employeeId', 'signalId']
    .map((name) => args[name])
    .find((value) => typeof value === 'string');
  return (one as string | undefined) ?? (Array.isArray(args['ids']) ? args['ids'].join(' ') : undefined);
}

/** By which rules what was read or done was judged; null alone where none were asked. */
function ruleSetsOf(args: Record<string, unknown>, answer: unknown): (string | null)[] {
  const told = (Array.isArray(answer) ? answer : [answer]).map((each) => textAt(each, 'ruleSetId'));
  const found = [...new Set(told.filter((each) => each !== undefined))];
  if (found.length > 0) return found;
  return [ruleSetAsked(args)];
}

function ruleSetAsked(args: Record<string, unknown>): string | null {
  const asked = args['ruleSetId'];
  return typeof asked === 'string' && isId(asked) ? asked : null;
}

/** What came into being is told by the answer alone; arguments name what it belongs to. */
function madeBy(action: string, answer: unknown): string | undefined {
  if (action === 'signIn') return idIn(at(answer, 'viewer'));
  return isMaking(action) ? idMade(answer) : undefined;
}

function isMaking(action: string): boolean {
  return /^(create|propose)/.test(action);
}

/** An account or a key comes beside its secret. */
function idMade(answer: unknown): string | undefined {
  return idIn(at(answer, 'account')) ?? idIn(at(answer, 'key')) ?? idIn(answer);
}

/** Who signs in is nobody yet when he asks. */
function signedIn(answer: unknown): Actor | null {
  const viewer = at(answer, 'viewer');
  const accountId = idIn(viewer);
  return accountId === undefined ? null : ({ ...(viewer as object), kind: 'ACCOUNT', accountId } as Actor);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const text = at(value, key);
  return typeof text === 'string' ? text : undefined;
}

function idIn(value: unknown): string | undefined {
  return textAt(value, 'id');
}

/** The account that a sign-in was about; asked for in the same way whether there is one or not. */
async function accountNamed(to: Sender, email: string): Promise<string | null> {
  const { rows } = await to.query<{ id: string }>('select id from account where email = $1', [
    email.slice(0, 320).trim().toLowerCase(),
  ]);
  return rows[0]?.id ?? null;
}
