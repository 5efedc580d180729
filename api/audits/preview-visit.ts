import type { Actor } from '../access/viewer.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { scoreVisit, type AuditItem } from '../scoring/audit-score.js';
import { earned } from '../scoring/earned.js';
import { micro } from '../scoring/exact.js';
import type { Day, RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { checkAnsweredVisits } from './check-answered.js';
import { isChecked } from './check-answers.js';
import { askedBy, type AskedItem } from './read-asked.js';
import { differencesOf } from './standing-visits.js';
import type { VisitInput } from './visit.input.js';
import type { VisitPreview } from './visit-preview.js';

/** What a half-filled visit would say. Writes nothing. */
export async function previewVisit(
  to: Sender,
  programmeId: string,
  visit: VisitInput,
  { rules, today, by }: { rules: RuleSet; today: Day; by: Actor },
): Promise<VisitPreview> {
  const asked = await askedBy(to, programmeId);
  const given = new Map(
    visit.answers.flatMap(({ item, answer }) => {
      const known = asked.items.get(item);
      return known ? [[known.id, answer ?? null] as const] : [];
    }),
  );
  const questionnaire =
    asked.questionnaires.find(({ items }) => [...given.keys()].every((id) => items.some((item) => item.id === id))) ??
    asked.questionnaires[0];
  const items = questionnaire?.items ?? [];
  const audit = {
    employee: null,
    recordedOn: today,
    discussedOn: null,
    items: items.map((item) => auditItem(item, given.get(item.id) ?? null)),
  };
  const root = scoreVisit(new Map(), 'visit', audit, rules, auditRulesOf(rules), 'location');
  const [checked] = await checkAnsweredVisits(to, programmeId, [visit], today, by);
  const flaw = isChecked(checked!) ? null : checked!;
  const change = isChecked(checked!) ? await differencesOf(to, programmeId, checked, by) : null;
  return {
    answered: items.filter(({ id }) => given.has(id)).length,
    asked: items.length,
    score: root.value,
    before: root.args['before'] as number | null,
    code: flaw?.code ?? change?.code ?? null,
    field: flaw?.field ?? change?.field ?? null,
    expected: flaw?.expected ?? change?.expected ?? null,
    came: flaw?.came ?? change?.came ?? null,
    correction: change?.stands ?? false,
    differences: change?.differences ?? [],
  };
}

function auditItem(item: AskedItem, answer: string | null): AuditItem {
  return {
    id: item.id,
    section: item.section,
    sectionWeight: micro(Number(item.sectionWeight)),
    weight: micro(Number(item.weight)),
    kind: item.kind,
    share: answer === null ? null : earned(item, answer),
    bonus: item.bonus === null ? null : micro(Number(item.bonus)),
    critical: item.critical,
    cap: item.cap === null ? null : micro(Number(item.cap)),
    attribution: item.attribution,
    acknowledged: true,
    cause: null,
  };
}
