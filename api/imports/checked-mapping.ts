import { badInput } from '../refusals.js';
import type { FieldMapping, Mapping, MappingCondition, MappingInput, PersonDecisionMapping } from './mapping.js';

const MOST = { fields: 300, records: 30, columns: 20, values: 250 };
const OTHERWISE = ['KEEP', 'REFUSE', 'EMPTY'];
const IS = ['FILLED', 'BLANK', 'ONE_OF', 'NOT_ONE_OF'];
const BY = ['CODE', 'NAME', 'NAME_AND_LEAD'];

/** The shape of a mapping, strictly: whatever is not as it must be is refused by its path. What it means is looked at against the file. */
export function checkedMapping(given: MappingInput, decisions: PersonDecisionMapping[] = []): Mapping {
  const people = given.people ?? { by: 'CODE', unknown: 'REFUSE' };
  among('mapping.people.by', people.by, BY);
  among('mapping.people.unknown', people.unknown, ['CREATE', 'REFUSE']);
  counted('mapping.fields', given.fields, MOST.fields);
  counted('mapping.records', given.records, MOST.records);
  return {
    target: text('mapping.target', given.target, 60),
    template: given.template == null ? null : text('mapping.template', given.template, 60),
    fields: given.fields.map((field, at) => checkedField(field, `mapping.fields[${at}]`)),
    records: given.records.map(({ when, fields }, at) => {
      const path = `mapping.records[${at}]`;
      counted(`${path}.fields`, fields, MOST.fields);
      return {
        when: when == null ? null : checkedCondition(when, `${path}.when`),
        fields: fields.map((field, n) => checkedField(field, `${path}.fields[${n}]`)),
      };
    }),
    people: { by: people.by, unknown: people.unknown },
    decisions,
  };
}

// Private: parts.

function checkedField(given: FieldMapping, path: string): FieldMapping {
  const { columns, values, splitBy, splitPart, otherwise, duration } = given;
  counted(`${path}.columns`, columns, MOST.columns);
  counted(`${path}.values`, values, MOST.values);
  if (otherwise != null) among(`${path}.otherwise`, otherwise, OTHERWISE);
  if (splitBy == null && splitPart != null) throw badInput(`${path}.splitBy`, 'a text to cut at', 'nothing');
  if (splitPart != null && (splitPart === 0 || Math.abs(splitPart) > 100))
    throw badInput(`${path}.splitPart`, 'from 1 to 100, or from -1 to -100 counted from the end', splitPart);
  if (duration != null) {
    among(`${path}.duration.midnight`, duration.midnight, ['UNKNOWN', 'TIME']);
    among(`${path}.duration.negative`, duration.negative, ['UNKNOWN', 'REFUSE']);
  }
  const froms = values.map(({ from }) => from.trim().toLowerCase());
  const twice = froms.find((from, at) => froms.indexOf(from) < at);
  if (twice !== undefined) throw badInput(`${path}.values`, 'each value once', twice);
  return {
    field: text(`${path}.field`, given.field, 250),
    columns: columns.map((column, at) => text(`${path}.columns[${at}]`, column, 1000)),
    join: given.join == null ? null : loose(`${path}.join`, given.join, 20),
    splitBy: splitBy == null ? null : text(`${path}.splitBy`, splitBy, 20, false),
    splitPart: splitPart ?? null,
    constant: given.constant == null ? null : loose(`${path}.constant`, given.constant, 500).trim(),
    values: values.map(({ from, to }, at) => ({
      from: loose(`${path}.values[${at}].from`, from, 500),
      to: loose(`${path}.values[${at}].to`, to, 500),
    })),
    otherwise: otherwise ?? null,
    duration: duration == null ? null : { midnight: duration.midnight, negative: duration.negative },
  };
}

function checkedCondition({ column, is, values }: MappingCondition, path: string): MappingCondition {
  among(`${path}.is`, is, IS);
  counted(`${path}.values`, values, MOST.values);
  if (is.endsWith('ONE_OF') && values.length === 0) throw badInput(`${path}.values`, 'at least one value', 'none');
  return {
    column: text(`${path}.column`, column, 1000),
    is,
    values: values.map((value, at) => loose(`${path}.values[${at}]`, value, 500)),
  };
}

function among(path: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw badInput(path, `one of ${known.join(', ')}`, value);
}

function counted(path: string, list: readonly unknown[], most: number): void {
  if (list.length > most) throw badInput(path, `at most ${most}`, list.length);
}

function text(path: string, value: string, longest: number, trimmed = true): string {
  const plain = loose(path, trimmed ? value.trim() : value, longest);
  if (plain === '') throw badInput(path, `1 to ${longest} characters`, value);
  return plain;
}

/** A text that may be empty. */
function loose(path: string, value: string, longest: number): string {
  if (value.includes('\0') || !value.isWellFormed())
    throw badInput(path, 'text without NUL and broken characters', value.replaceAll('\0', '\\0').toWellFormed());
  if (value.length > longest) throw badInput(path, `at most ${longest} characters`, `${value.length} characters`);
  return value;
}
