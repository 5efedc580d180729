import { useQuery } from '@tanstack/react-query';
import { RuleNounsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';
import { useViewer } from '../layout/useViewer.ts';
import type { Rules } from '../rules/rule-set.ts';

/** The competencies of the rules in force, to pick from and to name. */
export function useCompetencies(): { code: string; name: string }[] {
  const text = useText();
  const viewer = useViewer();
  const { data = [] } = useQuery({
    queryKey: ['competencies-in-force'],
    enabled: viewer?.may.includes('ruleSet') ?? false,
    queryFn: async () =>
      ((await request(RuleNounsDocument, { id: null })).ruleSet.body as unknown as Rules).competencies,
    retry: false,
  });
  return data.map(({ code, name }) => ({ code, name: text(name) || code }));
}
