import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffRules } from '../../api/rules/diff.js';
import { tellFlaws } from '../../api/rules/flaw-words.js';
import type { Names } from '../../api/rules/names.js';
import { printed } from '../../api/rules/print.js';
import { usesOf } from '../../api/rules/usage.js';
import { flaws } from '../../api/scoring/flaws.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import type { Criterion, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';

const NAMES: Names = {
  kinds: new Map(SHIPPED_KINDS.map(({ code, name }) => [code, name])),
  tasks: new Map([['t1', 'Cards']]),
};

/** What changes when a copy of the shipped set is edited. */
function edited(edit: (rules: RuleSet) => void) {
  const body = structuredClone(SHIPPED);
  edit(body);
  return diffRules({ name: 'A', body: SHIPPED }, { name: 'A', body }, NAMES);
}
const entry = (rules: RuleSet, stage: number) => (rules.stages[stage]!.entry as { all: Criterion[] }).all;

describe('the difference of two sets', () => {
  it('is nothing where they say the same', () => expect(edited(() => {})).toEqual([]));

  it('says what changed, where, and with which units, in three languages', () => {
    const changes = edited((rules) => {
      rules.evaluation.graceDays = 21;
      rules.metrics[0]!.window = { kind: 'days', days: 61 };
      rules.kpis[1]!.target = 3600;
      entry(rules, 2)[1] = { about: 'competency', code: 'client_service', is: '>=', value: 72, source: 'signals' };
    });
    expect(changes.map(({ path, part, kind }) => [path, part, kind])).toEqual([
      ['metrics[0].window', 'METRICS', 'CHANGED'],
      ['kpis[1].target', 'KPIS', 'CHANGED'],
      ['stages[2].entry.all[1]', 'STAGES', 'CHANGED'],
      ['evaluation.graceDays', 'EVALUATION', 'CHANGED'],
    ]);
    expect(changes[0]!.text).toEqual({
      en: 'Metric “Client satisfaction”, window: the last 61 days (was the last 90 days).',
      ru: 'Показатель «Удовлетворённость клиентов», период: последние 61 день (было последние 90 дней).',
      pl: 'Wskaźnik „Satysfakcja klientów”, okres: ostatnie 61 dni (było ostatnie 90 dni).',
    });
    expect(changes[1]!.after).toEqual({ en: '1 hour', ru: '1 час', pl: '1 godzina' });
    expect(changes[2]!.text).toEqual({
      en: 'Stage “R3 Works alone”, entry, “Client service”: at least 72 points (was at least 65 points).',
      ru: 'Этап «R3 Самостоятельный», вход, «Работа с клиентами»: не меньше 72 балла (было не меньше 65 баллов).',
      pl: 'Etap „R3 Samodzielny”, wejście, „Obsługa klienta”: co najmniej 72 punkty (było co najmniej 65 punktów).',
    });
    expect(changes[3]!.after).toEqual({ en: '21 days', ru: '21 день', pl: '21 dni' });
  });

  it('tells once of what came or went, not value by value, and follows codes rather than places', () => {
    const changes = edited((rules) => {
      rules.kpis.shift();
      rules.metrics.unshift({ ...rules.metrics[0]!, code: 'new_one', name: { en: 'New', ru: 'Новый', pl: 'Nowy' } });
      entry(rules, 1).pop();
    });
    expect(changes.map(({ kind, path, text }) => [kind, path, text.en])).toEqual([
      ['ADDED', 'metrics[0]', 'Added: Metric “New”.'],
      ['REMOVED', 'kpis[0]', 'Removed: KPI “Client satisfaction”.'],
      [
        'REMOVED',
        'stages[1].entry.all[3]',
        'Removed: Stage “R2 Specialist”, entry, “Client service”, at least 50 points.',
      ],
    ]);
  });

  it('sees every value: whatever leaf of a set changes, something is told', () => {
    const leaves: string[] = [];
    const walk = (value: unknown, change: (to: unknown) => void, path: string): void => {
      if (Array.isArray(value)) value.forEach((each, i) => walk(each, (to) => (value[i] = to), `${path}[${i}]`));
      else if (typeof value === 'object' && value !== null)
        for (const key of Object.keys(value))
          walk(
            (value as Record<string, unknown>)[key],
            (to) => ((value as Record<string, unknown>)[key] = to),
            `${path}.${key}`,
          );
      else if (typeof value === 'number' || typeof value === 'boolean') {
        change(typeof value === 'number' ? value + 0.25 : !value);
        if (diffRules({ name: 'A', body: SHIPPED }, { name: 'A', body }, NAMES).length === 0) leaves.push(path);
        change(value);
      }
    };
    const body = structuredClone(SHIPPED);
    walk(body, () => {}, '');
    // The format is no rule: it names the shape.
    expect(leaves).toEqual(['.format']);
  });
});

it('a draft full of flaws can still be compared and printed', () => {
  const empty: RuleSet = { ...structuredClone(SHIPPED), metrics: [], kpis: [], competencies: [], stages: [] };
  const broken = structuredClone(SHIPPED);
  for (const noun of [...broken.metrics, ...broken.kpis, ...broken.competencies, ...broken.stages])
    Object.assign(noun, { code: '', name: { en: '', ru: '', pl: '' } });
  broken.kpis[0]!.curve = [];
  broken.metrics[1]!.successFrom = null;
  broken.stages[1]!.entry = { any: [{ not: { all: [] } }] };
  broken.stages[2]!.retention = { not: { about: 'fact', code: 'no_such', is: '<=', value: 0.5, source: 'test' } };
  for (const body of [empty, broken]) {
    expect(diffRules({ name: 'A', body: SHIPPED }, { name: 'B', body }, NAMES).length).toBeGreaterThan(10);
    expect(printed(body, NAMES)).toHaveLength(8);
    expect(tellFlaws(flaws(body)).length).toBeGreaterThan(0);
  }
});

describe('where something is used', () => {
  it('names each place in words', () => {
    expect(usesOf(SHIPPED, 'KPI', 'client_satisfaction', NAMES)).toEqual([
      {
        path: 'competencies[0].links[0].kpi',
        text: {
          en: 'Competency “Client service”',
          ru: 'Компетенция «Работа с клиентами»',
          pl: 'Kompetencja „Obsługa klienta”',
        },
      },
    ]);
    expect(usesOf(SHIPPED, 'SIGNAL_KIND', 'contact_handled', NAMES).map(({ path }) => path)).toEqual([
      'metrics[5].per[0]',
    ]);
    expect(usesOf(SHIPPED, 'METRIC', 'resolution_time_median', NAMES).map(({ path }) => path)).toEqual([
      'kpis[1].beside',
    ]);
    const levels = usesOf(SHIPPED, 'COMPETENCY', 'independence', NAMES);
    expect(levels.map(({ path }) => path)).toEqual([
      'stages[2].demands.independence',
      'stages[2].entry.all[2].code',
      'stages[3].demands.independence',
      'stages[3].entry.all[2].code',
    ]);
    expect(levels[1]!.text.pl).toBe('Etap „R3 Samodzielny”, wejście: Samodzielność: co najmniej 65 punktów');
    expect(usesOf(SHIPPED, 'SOURCE', 'test', NAMES).map(({ path }) => path)).toEqual(['stages[1].entry.all[2].source']);
    expect(usesOf(SHIPPED, 'METRIC', 'nothing', NAMES)).toEqual([]);
  });
});

describe('flaws', () => {
  it('have words in all three languages, whatever the core expects', () => {
    const sources =
      ['flaw', 'flaws', 'flaws-figures', 'flaws-stages']
        .map((file) => readFileSync(`api/scoring/${file}.ts`, 'utf8'))
        .join('\n') + readFileSync('api/rules/find-flaws.ts', 'utf8');
    // Every phrase that is handed to add() as what was expected, with something in its gaps.
    const phrases = [
      ...sources.matchAll(
        /'(?:EMPTY|DUPLICATE_CODE|UNKNOWN_REFERENCE|OUT_OF_RANGE|WEIGHTS|CURVE|MISFIT|TEXT_MISSING|CYCLE|UNREACHABLE|CONTRADICTION)',\s*('[^']*'|`[^`]*`)/g,
      ),
    ]
      .concat([...sources.matchAll(/flaw\(`[^`]*`, ('[^']*')/g)], [...sources.matchAll(/const code = (`[^`]*`)/g)])
      .map((found) =>
        found[1]!
          .slice(1, -1)
          .replaceAll(/\$\{[^}]*\.is\}/g, '>=')
          .replace('${direction}', 'higher')
          .replaceAll(/\$\{[^}]*\}/g, '7'),
      );
    expect(phrases.length).toBeGreaterThan(30);
    const told = tellFlaws(phrases.map((expected) => ({ path: 'x', code: 'EMPTY', expected, came: '1', message: '' })));
    const untranslated = told
      .filter(({ message, expected }) => message.ru.includes(expected) || message.pl.includes(expected))
      .map(({ expected }) => expected);
    // The Polish word is the English one.
    expect(untranslated.filter((phrase) => phrase !== 'format 1')).toEqual([]);
  });

  it('say what came without JSON', () => {
    const rules = structuredClone(SHIPPED);
    rules.competencies[0]!.groups = { signals: 0, internal: 0, assessments: 0.5 };
    rules.competencies[0]!.links = rules.competencies[0]!.links.slice(0, 1);
    rules.kpis[0]!.target = 3.75;
    const told = tellFlaws(flaws(rules));
    expect(told.map(({ message }) => message.ru)).toEqual([
      'Ожидается: значение, за которое кривая даёт 100. Сейчас: 3,75, это 50 по кривой.',
      'Ожидается: веса, сумма которых равна 100. Сейчас: 0,5.',
      'Ожидается: группа с весом, у которой есть связь. Сейчас: signals 0, internal 0, assessments 0,5.',
    ]);
  });
});
