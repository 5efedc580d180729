// Makes one task of the product want all the memory there is: what comes of a thread that breaks can't be seen otherwise.
import { registerHooks } from 'node:module';

const GREEDY =
  'export async function remindAcknowledgementsTask() { for (const all = [];;) all.push(new Array(100_000).fill(1)); }';

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/audits/remind-acknowledgements.js')
      ? { format: 'module', source: GREEDY, shortCircuit: true }
      : next(url, context),
});
