import type {
  FieldMappingInput,
  ImportTargetsQuery,
  MappingInput,
  UploadWholeFragment,
} from '../../schema/generated/operations.ts';

export type Target = ImportTargetsQuery['importTargets'][number];
export type Field = Target['fields'][number];
export type Column = UploadWholeFragment['columns'][number];
/** A field as it is edited: nothing is left out. */
export type Filled = Omit<Required<FieldMappingInput>, 'columns' | 'values'> & {
  columns: string[];
  values: { from: string; to: string }[];
};
type Kept = NonNullable<UploadWholeFragment['mapping']>;
export interface RecordDraft {
  when: { column: string; is: string; values: string[] } | null;
  fields: Filled[];
}
export interface Draft {
  target: string;
  template: string | null;
  fields: Filled[];
  records: RecordDraft[];
  people: { by: string; unknown: string };
}

export const blank = (field: string): Filled => ({
  field,
  columns: [],
  join: null,
  splitBy: null,
  splitPart: null,
  constant: null,
  values: [],
  otherwise: null,
  duration: null,
});

/** What a person edits, of what the server keeps. */
export function inputOf({ target, template, fields, records, people }: Kept): Draft {
  const plain = (field: Kept['fields'][number]): Filled => ({
    ...blank(field.field),
    ...field,
    columns: [...field.columns],
    values: field.values.map(({ from, to }) => ({ from, to })),
    duration: field.duration && { midnight: field.duration.midnight, negative: field.duration.negative },
  });
  return {
    target,
    template,
    fields: fields.map(plain),
    records: records.map(({ when, fields: own }) => ({
      when: when && { column: when.column, is: when.is, values: [...when.values] },
      fields: own.map(plain),
    })),
    people: { by: people.by, unknown: people.unknown },
  };
}

/** What differs from signal to signal of one row; everything else is said once for the row. */
export const OF_RECORD = ['kind', 'value', 'body', 'sentiment', 'attribution'];

/** An empty mapping. A column that is called just as a field is put there: it shows, and can be taken away. */
export function startOf({ code, fields, severalPerRow }: Target, columns: readonly Column[]): MappingInput & Draft {
  const taken = fields.flatMap((field) => calledLike(field, columns));
  const several = severalPerRow;
  return {
    target: code,
    template: null,
    fields: several ? taken.filter(({ field }) => !OF_RECORD.includes(field)) : taken,
    records: several
      ? [{ when: null, fields: [blankKind(), ...taken.filter(({ field }) => ['value', 'body'].includes(field))] }]
      : [],
    people: {
      by:
        fields.some(({ name }) => name === 'employeeCode') && taken.some(({ field }) => field === 'employeeCode')
          ? 'CODE'
          : fields.some(({ type }) => type === 'PERSON')
            ? 'NAME'
            : 'CODE',
      unknown: 'REFUSE',
    },
  };
}

/** Fields that nothing fills yet, each with the column that is called just as it is and that nothing else reads. */
export function matchesOf(fields: readonly Field[], draft: Draft, columns: readonly Column[]): Filled[] {
  const uses = usesOf(draft);
  const free = columns.filter(({ key }) => !uses.has(key));
  return fields
    .filter(({ name }) => !draft.fields.some(({ field }) => field === name))
    .flatMap((field) => calledLike(field, free));
}

/** A field with the column of its name, if there is one. An item of a questionnaire goes by its code too. */
function calledLike({ name, label, wholeFile }: Field, columns: readonly Column[]): Filled[] {
  const item = name.startsWith('item:') ? name.slice('item:'.length) : name;
  const names = [item, item.split('/').at(-1)!, label.en, label.ru, label.pl].map(bare);
  const column = wholeFile ? undefined : columns.find(({ key }) => names.includes(bare(key)));
  return column ? [{ ...blank(name), columns: [column.key] }] : [];
}

export const blankKind = (): Filled => ({ ...blank('kind'), constant: '' });

/** A field of a list: put there, changed, or taken away. */
export function withField(fields: Filled[], name: string, next: Filled | null): Filled[] {
  if (next === null) return fields.filter(({ field }) => field !== name);
  return fields.some(({ field }) => field === name)
    ? fields.map((each) => (each.field === name ? next : each))
    : [...fields, next];
}

/** Who is told by a code alone can't be found by name, nor the other way round: what is filled now says how. With both, it stays as it was. */
export function foundByFilled(draft: Draft, before: Draft): Draft {
  const filled = ({ fields, records }: Draft, name: string): boolean =>
    [...fields, ...records.flatMap((record) => record.fields)].some(
      ({ field, columns, constant }) => field === name && (columns.length > 0 || Boolean(constant)),
    );
  const told = (each: Draft): boolean[] => ['employeeCode', 'employeeName'].map((name) => filled(each, name));
  const [code, name] = told(draft);
  if (code === name || told(before).join() === [code, name].join()) return draft;
  const { by } = draft.people;
  return { ...draft, people: { ...draft.people, by: code ? 'CODE' : by === 'CODE' ? 'NAME' : by } };
}

/** As many values as a table may hold. */
export const MOST_VALUES = 250;

/** Values of the file that the table says nothing of yet, as many as it has room for. It knows no case, so each stands once. */
export function unlisted(examples: readonly string[], values: Filled['values']): string[] {
  const listed = new Set(values.map(({ from }) => from.toLowerCase()));
  const fresh = examples.filter((each) => {
    const key = each.toLowerCase();
    return !listed.has(key) && listed.add(key);
  });
  return fresh.slice(0, Math.max(MOST_VALUES - values.length, 0));
}

/** Where each column goes, by its key. */
export function usesOf(draft: Draft): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { field, columns } of [...draft.fields, ...draft.records.flatMap(({ fields }) => fields)])
    for (const column of columns) uses.set(column, [...new Set([...(uses.get(column) ?? []), field])]);
  return uses;
}

/** Takes what was found for what is meant, wherever the field is read from this column. */
export function withValue(draft: Draft, at: { field: string | null; column: string }, from: string, to: string): Draft {
  const change = (each: Filled): Filled =>
    each.field !== at.field || !each.columns.includes(at.column)
      ? each
      : { ...each, values: [...each.values.filter((value) => value.from !== from), { from, to }] };
  return {
    ...draft,
    fields: draft.fields.map(change),
    records: draft.records.map((record) => ({ ...record, fields: record.fields.map(change) })),
  };
}

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
