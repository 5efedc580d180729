import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the console, from the emitted schema and the `.graphql` files beside each screen. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'admin/**/*.graphql',
  generates: {
    'schema/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // As texts: a parsed document weighs several times as much on the way to the browser.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          ID: 'string',
          Day: 'string',
          DateTime: 'string',
          Decimal: 'string',
          JSON: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
