/** What the operation answers for one row, as the caller may see it. */
export type Node = Record<string, unknown>;

/** A list that can be taken home: which operation reads it, what narrows it, and what its columns are. */
export interface ExportList {
  /** The field of Query that is read, so that its entry in the policy decides who may. */
  root: string;
  /** Arguments beside first, after and offset, with their GraphQL types; `filter.` puts one inside the filter. */
  params: Record<string, string>;
  /** How the pages follow each other; a list without pages comes whole. */
  pages: 'after' | 'offset' | 'none';
  /** Where the rows stand in the answer; null when the answer is the list. */
  rows: 'nodes' | 'rows' | 'items' | 'raters' | null;
  /** Heads of the columns with the field of the row under each; dots go into objects. */
  columns: Record<string, string>;
  /** What is asked of a row when that is more or other than its columns: `linesOf` then makes the lines that have them. */
  fields?: string;
  linesOf?: (row: Node) => Node[];
}

/** What to ask of each row, for its columns: `team.name` becomes `team { name }`. */
export function fieldsOf(list: ExportList): string {
  return (
    list.fields ??
    Object.values(list.columns)
      .map((path) => path.split('.').reduceRight((inner, name) => (inner ? `${name} { ${inner} }` : name), ''))
      .join(' ')
  );
}

export function at(row: Node, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Node | null | undefined)?.[name] ?? null, row);
}
