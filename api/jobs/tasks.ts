import { remindAcknowledgementsTask } from '../audits/remind-acknowledgements.js';
import { commitUploadTask } from '../imports/commit-upload.js';
import { dryRunTask } from '../imports/dry-run.js';
import { generateMapsTask } from '../maps/generate-maps.js';
import { evaluateMonthTask, runEvaluationsTask } from '../maps/run-evaluations.js';
import { checkReferencesTask } from '../signals/check-references.js';
import type { Task } from './task.js';

/** Every kind of long work, by the name under which it is started. */
export const tasks: Record<string, Task> = {
  'generate-maps': generateMapsTask,
  'run-evaluations': runEvaluationsTask,
  'evaluate-month': evaluateMonthTask,
  'remind-acknowledgements': remindAcknowledgementsTask,
  'check-references': checkReferencesTask,
  'check-upload': dryRunTask,
  'commit-upload': commitUploadTask,
};
