import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.js';

export default defineConfig({
  // Node resolves graphql to its CommonJS build and Vite to the other one: two copies don't know each other's types.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: new URL('../node_modules/graphql/index.js', import.meta.url).pathname }],
  },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    globalSetup: ['test/postgres.ts'],
    setupFiles: ['test/reflect.ts'],
    reporters: process.env['CI'] ? ['default'] : ['default'],
    pool: 'forks',
    // Threads of the product inherit it; see there.
    execArgv: ['--import', new URL('./source-names.mjs', import.meta.url).href],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
