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

/** After the act and before the answer: an answer that can't be journalled is not given. */
export async function journalAct(
  kind: 'Query' | 'Mutation',
  action: string,
  args: Record<string, unknown>,
  answer: unknown,
  context: Context,
): Promise<void> {
  const made = madeBy(action, answer);
  const id =
    made ??
    (['id', 'mapId', 'teamId', 'taskId', 'employeeId', 'signalId']
      .map((name) => args[name])
      .find((value) => typeof value === 'string') as string | undefined) ??
    (Array.isArray(args['ids']) ? args['ids'].join(' ') : idIn(answer));
  const by = action === 'signIn' ? signedIn(answer) : context.viewer;
  const lines: Line[] = [];
  // A list may hold maps of several rule sets: a line for each.
  for (const ruleSetId of ruleSetsOf(args, answer))
    lines.push(
      lineOf(by ?? { kind: 'SYSTEM' }, action, {
        ...(id === undefined ? {} : { id }),
        ...(ruleSetId === null ? {} : { ruleSetId }),
        requestId: context.requestId,
        fields: kind === 'Mutation' ? Object.keys(args).filter((name) => args[name] != null) : [],
      }),
    );
  await Promise.all(lines.map((line) => writeTogether(context.db.reads, line)));
}

/** By which rules what was read or done was judged; null alone where none were asked. */
function ruleSetsOf(args: Record<string, unknown>, answer: unknown): (string | null)[] {
  const told = (Array.isArray(answer) ? answer : [answer]).map((each) => textAt(each, 'ruleSetId'));
  const found = [...new Set(told.filter((each) => each !== undefined))];
  if (found.length > 0) return found;
  const asked = args['ruleSetId'];
  return [typeof asked === 'string' && isId(asked) ? asked : null];
}

/** What came into being is told by the answer alone; arguments name what it belongs to. */
function madeBy(action: string, answer: unknown): string | undefined {
  if (action === 'createAccount') return idIn(at(answer, 'account'));
  if (action === 'createApiKey') return idIn(at(answer, 'key'));
  if (action === 'signIn') return idIn(at(answer, 'viewer'));
  return /^(create|propose)/.test(action) ? idIn(answer) : undefined;
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
