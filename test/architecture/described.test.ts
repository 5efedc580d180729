import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, it } from 'vitest';
import { makeSchema } from '../../api/schema.js';

/** Whoever reads the schema reads it without us: each name in it must say what it means. */
it('describes every type, field, argument, input field and enum value of the schema', async () => {
  const schema = await makeSchema();
  const missing: string[] = [];
  const check = (place: string, { description }: { description?: string | null }): void => {
    if (!description?.trim()) missing.push(place);
  };
  let seen = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    seen++;
    // The two roots have no class to be described at; their names are GraphQL's own.
    if (type !== schema.getQueryType() && type !== schema.getMutationType()) check(type.name, type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    } else if (isEnumType(type)) {
      // Values may be told of where the enum is: then it names each of them.
      const told = new Set(type.description?.match(/\w+/g));
      for (const value of type.getValues()) if (!told.has(value.name)) check(`${type.name}.${value.name}`, value);
    }
  }
  expect(seen).toBeGreaterThan(20);
  expect(missing, `without a description: ${missing.join(', ')}`).toEqual([]);
});
