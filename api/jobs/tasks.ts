import { generateMapsTask } from '../maps/generate-maps.js';
import { evaluateMonthTask, runEvaluationsTask } from '../maps/run-evaluations.js';
import type { Task } from './worker.js';

/** Every kind of long work, by the name under which it is started. */
export const tasks: Record<string, Task> = {
  'generate-maps': generateMapsTask,
  'run-evaluations': runEvaluationsTask,
  'evaluate-month': evaluateMonthTask,
};
