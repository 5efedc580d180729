import 'reflect-metadata';
import { join } from 'node:path';
import { guard } from './access/guard.js';
import { makeSchema } from './schema.js';

// Writes schema/schema.graphql; what is committed there must be what this writes.
guard(await makeSchema(join(process.cwd(), 'schema/schema.graphql')));
