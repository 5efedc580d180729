import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many root fields an operation asks for, or how many of one name: those in fragments too, or a fragment would be a way around every
 * limit. Each fragment is counted once however deep it stands, so that counting stays cheap.
 */
export function countRootFields(document: DocumentNode, operation: OperationDefinitionNode, named?: string): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const counted = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // Validation refuses circles; here they only must not hang.
    counted.set(name, 0);
    const set = fragments.get(name)?.selectionSet;
    const sum = set ? ofSet(set) : 0;
    counted.set(name, sum);
    return sum;
  };
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(each.name.value);
      if (each.kind === Kind.INLINE_FRAGMENT) return sum + ofSet(each.selectionSet);
      return sum + (named === undefined || each.name.value === named ? 1 : 0);
    }, 0);
  return ofSet(operation.selectionSet);
}
