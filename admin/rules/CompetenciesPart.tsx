import { useTranslate } from 'react-admin';
import { CompetencyForm } from './CompetencyForm.tsx';
import { Items } from './Items.tsx';
import type { Competency } from './rule-set.ts';

export const CompetenciesPart = () => {
  const translate = useTranslate();
  return (
    <Items<Competency>
      list="competencies"
      noun="COMPETENCY"
      summary={(one) => translate('rules.competency.summary', { smart_count: one.links.length, ...one.groups })}
      form={(one, path) => <CompetencyForm competency={one} path={path} />}
      fresh={(code, name) => ({
        code,
        name,
        kind: 'soft',
        groups: { signals: 50, internal: 25, assessments: 25 },
        links: [],
        needsTwoGroups: false,
      })}
    />
  );
};
