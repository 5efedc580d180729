import { setImmediate } from 'node:timers/promises';
import type { Prior } from '../scoring/evidence.js';
import type { CriterionLeaf, Day } from '../scoring/rules.js';
import { unpack } from '../scoring/unpack.js';
import type { Node, Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';

/** What the latest monthly evaluation measured: figures without people. */
export interface LatestFigures {
  asOf: Day;
  assignments: AssignmentFigures[];
}

export interface AssignmentFigures {
  task: string;
  /** What a leaf about it is judged by: held, the same over raw values, the sample (kleene.ts). By `about code`. */
  operands: Map<string, Node[]>;
  priors: Map<string, Prior>;
}

/** More than this are not read: shares of so many stay the same. */
const MOST = 2000;
const CHUNK = 100;
let known: { key: string; db: Sender; figures: Promise<LatestFigures> } | null = null;

/** Read once for each monthly evaluation and kept; null before the first one. */
export async function latestFigures(to: Sender): Promise<LatestFigures | null> {
  const { rows } = await to.query<{ day: Day; key: string }>(
    `select as_of as day, concat_ws(' ', as_of, count(*), max(batch_id)) as key from scorecard where purpose <> 'PREVIEW' and superseded_by is null
     group by as_of order by as_of desc limit 1`,
  );
  if (!rows[0]) return null;
  const { day, key } = rows[0];
  if (known?.db !== to || known.key !== key) {
    const figures = readFigures(to, day);
    figures.catch(() => (known = null));
    known = { key, db: to, figures };
  }
  return known.figures;
}

export const figureKey = ({ about, code }: Pick<CriterionLeaf, 'about' | 'code'>): string =>
  about === 'tenure' ? 'tenure' : `${about} ${code}`;

// Private: from verdicts to figures.

async function readFigures(to: Sender, day: Day): Promise<LatestFigures> {
  const assignments: AssignmentFigures[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; assignments.length < MOST;) {
    const { rows } = await to.query<{ assignment: string; verdict: string }>(
      `select assignment_id as assignment, verdict from scorecard
       where as_of = $1 and purpose <> 'PREVIEW' and superseded_by is null and assignment_id > $2 order by assignment_id limit ${CHUNK}`,
      [day, after],
    );
    for (const { verdict } of rows) assignments.push(figuresOf(unpack(verdict)));
    if (rows.length < CHUNK) break;
    after = rows.at(-1)!.assignment;
    await setImmediate();
  }
  return { asOf: day, assignments };
}

function figuresOf(verdict: Verdict): AssignmentFigures {
  const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
  const operands = new Map<string, Node[]>();
  const priors = new Map<string, Prior>();
  const present = (...ids: (string | undefined)[]): Node[] =>
    ids.flatMap((id) => (id === undefined ? [] : (nodes.get(id) ?? [])));
  /** The denominator's total for a rate, else the total of what was counted. */
  const sampleOf = (code: string): Node | undefined =>
    nodes.get(`metric:${code}/per/total`) ?? nodes.get(`metric:${code}/total`);
  for (const [code, root] of Object.entries(verdict.metrics)) {
    const raw = nodes.has(`${root}/raw`) ? `${root}/raw` : root;
    operands.set(`metric ${code}`, present(root, raw, sampleOf(code)?.id));
    const prior = nodes.get(`${root}/prior`);
    if (prior) priors.set(code, { metric: code, ...prior.args } as unknown as Prior);
  }
  for (const [code, score] of Object.entries(verdict.kpis)) {
    const twin = nodes.has(`${score}/raw`) ? `${score}/raw` : score;
    operands.set(`kpi ${code}`, present(score, twin, sampleOf(nodes.get(nodes.get(score)!.of[0]!)!.about!)?.id));
  }
  for (const [code, mean] of Object.entries(verdict.competencies)) {
    operands.set(`competency ${code}`, present(mean, nodes.has(`${mean}/raw`) ? `${mean}/raw` : mean));
  }
  operands.set('tenure', present(verdict.tenure));
  for (const node of verdict.nodes) if (node.id.startsWith('fact:')) operands.set(`fact ${node.about}`, [node]);
  return { task: verdict.task, operands, priors };
}
