import { Kind, parse } from 'graphql';
import text from '../../schema/examples.graphql?raw';

export interface Sample {
  name: string;
  /** The operation with the comment above it, as it stands in the file. */
  text: string;
  /** A value to fill in for each variable. */
  variables: string;
}

/** The operations that ship with the schema; the tests run each of them, so none goes stale. */
export const samples: readonly Sample[] = samplesIn(text);

function samplesIn(source: string): Sample[] {
  let from = 0;
  return parse(source).definitions.flatMap((definition): Sample[] => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name || !definition.loc) return [];
    // The comment right above an operation is its own; what stands before an empty line is about the file.
    const own = source
      .slice(from, definition.loc.end)
      .trim()
      .split(/\n\s*\n/)
      .at(-1)!;
    from = definition.loc.end;
    const names = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const variables =
      names.length > 0 ? JSON.stringify(Object.fromEntries(names.map((name) => [name, ''])), null, 2) : '';
    return [{ name: definition.name.value, text: `${own}\n`, variables }];
  });
}
