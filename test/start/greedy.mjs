// Makes one task of the product want all the memory there is, and another one never end: what comes of that can't be seen otherwise.
import { registerHooks } from 'node:module';

const SOURCES = {
  '/audits/remind-acknowledgements.js':
    'export async function remindAcknowledgementsTask() { for (const all = [];;) all.push(new Array(100_000).fill(1)); }',
  '/signals/check-references.js': 'export const checkReferencesTask = () => new Promise(() => {});',
};

registerHooks({
  load(url, context, next) {
    const file = Object.keys(SOURCES).find((end) => url.endsWith(end));
    return file ? { format: 'module', source: SOURCES[file], shortCircuit: true } : next(url, context);
  },
});
