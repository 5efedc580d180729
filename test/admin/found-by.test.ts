import { describe, expect, it } from 'vitest';
import { blank, foundByFilled, withField, type Draft } from '../../admin/uploads/mapping.ts';

const draft = (by: string, ...names: string[]): Draft => ({
  target: 'SIGNALS',
  template: null,
  fields: names.map((name) => ({ ...blank(name), columns: [name] })),
  records: [],
  people: { by, unknown: 'REFUSE' },
});
const CODE = 'employeeCode';
const NAME = 'employeeName';
const by = (after: Draft, before: Draft): string => foundByFilled(after, before).people.by;

describe('how people are found', () => {
  it('follows what alone tells them: their codes or their names', () => {
    expect(by(draft('NAME', CODE), draft('NAME'))).toBe('CODE');
    expect(by(draft('NAME_AND_LEAD', CODE), draft('NAME_AND_LEAD', CODE, NAME))).toBe('CODE');
    expect(by(draft('CODE', NAME), draft('CODE'))).toBe('NAME');
    expect(by(draft('NAME_AND_LEAD', NAME), draft('NAME_AND_LEAD'))).toBe('NAME_AND_LEAD');
  });

  it('stays while both are filled, or neither, and while something else changes', () => {
    expect(by(draft('CODE', CODE, NAME), draft('CODE', CODE))).toBe('CODE');
    expect(by(draft('NAME', NAME, CODE), draft('NAME', NAME))).toBe('NAME');
    expect(by(draft('NAME', 'taskCode'), draft('NAME', NAME))).toBe('NAME');
    expect(by(draft('NAME', CODE, 'taskCode'), draft('NAME', CODE))).toBe('NAME');
  });

  it('waits until one value for every row is written, and counts what only one of several records fills', () => {
    const empty = draft('NAME');
    const begun = { ...empty, fields: withField([], CODE, { ...blank(CODE), constant: '' }) };
    expect(by(begun, empty)).toBe('NAME');
    expect(by({ ...empty, fields: withField([], CODE, { ...blank(CODE), constant: 'E-1' }) }, begun)).toBe('CODE');
    expect(by({ ...empty, records: [{ when: null, fields: draft('NAME', CODE).fields }] }, empty)).toBe('CODE');
  });

  it('leaves everything else as it was', () => {
    const after = draft('NAME', CODE);
    expect(foundByFilled(after, draft('NAME'))).toEqual({ ...after, people: { by: 'CODE', unknown: 'REFUSE' } });
  });
});
