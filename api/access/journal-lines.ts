import type { Sender } from '../sql.js';
import type { Actor } from './viewer.js';

/** What a line is about: ids and names of changed fields only. */
export interface About {
  type?: string;
  id?: string;
  ruleSetId?: string;
  requestId?: string;
  fields?: string[];
}

/** A line as its row. */
export function lineOf(by: Actor, action: string, about: About) {
  return {
    actor_kind: by.kind,
    actor_id: by.kind === 'ACCOUNT' ? by.accountId : by.kind === 'API_KEY' ? by.keyId : null,
    role: by.kind === 'ACCOUNT' ? by.role : null,
    action,
    object_type: about.type ?? null,
    object_id: about.id ?? null,
    rule_set_id: about.ruleSetId ?? null,
    request_id: about.requestId ?? null,
    changed_fields: about.fields ?? [],
  };
}

export type Line = ReturnType<typeof lineOf>;

const COLUMNS = 'actor_kind, actor_id, role, action, object_type, object_id, rule_set_id, request_id, changed_fields';
const INSERT = `insert into journal (${COLUMNS}) select ${COLUMNS} from json_to_recordset($1::json) as line (actor_kind text, actor_id uuid,
  role text, action text, object_type text, object_id text, rule_set_id uuid, request_id text, changed_fields text[])`;

/** In one statement, as one commit. */
export async function writeLines(to: Sender, lines: Line[]): Promise<void> {
  await to.query(INSERT, [JSON.stringify(lines)]);
}

interface Waiting {
  line: Line;
  written: () => void;
  failed: (error: unknown) => void;
}

const queues = new WeakMap<Sender, { waiting: Waiting[]; writing: boolean }>();
const MOST = 100;

/**
 * Writes a line and returns when it is committed. Lines that come while others are being written wait for them and are then written
 * together, so that many readers at once don't each wait for a commit of their own.
 */
export function writeTogether(to: Sender, line: Line): Promise<void> {
  let queue = queues.get(to);
  if (!queue) queues.set(to, (queue = { waiting: [], writing: false }));
  const own = queue;
  return new Promise((written, failed) => {
    own.waiting.push({ line, written, failed });
    if (!own.writing) void writeAll(to, own);
  });
}

async function writeAll(to: Sender, queue: { waiting: Waiting[]; writing: boolean }): Promise<void> {
  queue.writing = true;
  while (queue.waiting.length > 0) {
    const together = queue.waiting.splice(0, MOST);
    try {
      await writeLines(
        to,
        together.map(({ line }) => line),
      );
      for (const { written } of together) written();
    } catch (error) {
      if (together.length === 1) together[0]!.failed(error);
      // A line that can't be written must not keep out those that came at the same time.
      else for (const { line, written, failed } of together) await writeLines(to, [line]).then(written, failed);
    }
  }
  queue.writing = false;
}
