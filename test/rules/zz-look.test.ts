import { it } from 'vitest';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import { diffRules } from '../../api/rules/diff.js';
import { flaws } from '../../api/scoring/flaws.js';
import { tellFlaws } from '../../api/rules/flaw-words.js';
import { startApi } from '../api.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
it('look', async () => {
  const names = { kinds: new Map(SHIPPED_KINDS.map((k) => [k.code, k.name])), tasks: new Map() };
  const b = structuredClone(SHIPPED);
  (b.stages[2]!.entry as any).all[1].value = 70;
  (b.stages[2]!.entry as any).all.push({
    any: [
      { about: 'kpi', code: 'repeat_contacts', is: '>=', value: 50, source: 'signals' },
      { about: 'tenure', code: 'tenure', is: '>=', value: 200, source: 'signals' },
    ],
  });
  b.kpis[0]!.curve[1]!.value = 4.7;
  b.kpis[0]!.target = 4.7;
  b.metrics[0]!.window = { kind: 'full', period: 'quarter' };
  b.metrics[3]!.shrink = null;
  b.metrics.pop();
  b.competencies[0]!.groups = { signals: 60, internal: 15, assessments: 25 };
  b.competencies[0]!.links.splice(2, 1);
  b.stages.reverse();
  b.evaluation.graceDays = 21;
  b.coverage = 0.55;
  b.sources.everywhere.push('audits');
  b.stages[0]!.retention = { all: [] };
  for (const c of diffRules({ name: 'A', body: SHIPPED }, { name: 'B', body: b }, names))
    console.log(c.path, c.part, c.kind, '\n  ' + c.text.en, '\n  ' + c.text.ru, '\n  ' + c.text.pl);
  b.coverage = 2;
  b.metrics[0]!.minSample = -1;
  b.metrics[1]!.successFrom = null;
  b.kpis[1]!.curve = [];
  b.stages[1]!.name.ru = '';
  b.kpis[0]!.metric = 'zzz';
  b.kpis[2]!.target = 1;
  for (const f of tellFlaws(flaws(b)))
    console.log(f.path, f.code, '\n  ' + f.message.en, '\n  ' + f.message.ru, '\n  ' + f.message.pl);
  const api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  const t = await api.signedIn('EMPLOYEE');
  const a = await api.post(
    '{ howWeJudge { version sections { title { en ru pl } lines { text { en ru pl } changed } } } }',
    {},
    t,
  );
  for (const s of a.data!.howWeJudge.sections) {
    console.log('##', s.title);
    for (const l of s.lines) console.log(' -', l.text.en, '\n   ', l.text.ru, '\n   ', l.text.pl);
  }
  await api.close();
});
