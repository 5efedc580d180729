/** What a stage demands of each competency, less what is held. */
import { idOf } from './node-id.js';
import type { Level } from './competency.js';
import type { Stage } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';

/** Records `gap:<competency>` toward a stage: demanded - held, above 0 where something is missing. */
export function recordGaps(trace: Trace, stage: Stage, levels: Map<string, Level>): void {
  for (const [code, demanded] of Object.entries(stage.demands)) {
    const level = levels.get(code);
    if (!level) continue;
    record(trace, {
      id: idOf('gap:', code),
      op: 'gap',
      about: code,
      of: [level.mean],
      args: { demanded, stage: stage.code },
    });
  }
}
