import { ANALYSERS, EVERYBODY, HR, LEADERS, NAMED, shows, type Part } from './policy-part.js';

export const RULES: Part = {
  queries: {
    ruleSets: { roles: EVERYBODY, keys: ['maps:read'] },
    ruleSet: { roles: LEADERS },
    ruleSetDiff: { roles: LEADERS },
    ruleUsage: { roles: LEADERS },
    metricHistogram: { roles: ANALYSERS },
    criteriaNow: { roles: HR },
    howWeJudge: { roles: EVERYBODY, keys: ['maps:read'] },
  },
  mutations: {
    createRuleDraft: { roles: HR },
    saveRulePart: { roles: HR },
    discardRuleDraft: { roles: HR },
    publishRules: { roles: HR },
    retireRules: { roles: HR },
    recordExport: { roles: HR },
  },
  types: {
    CriteriaNow: shows('asOf assignments criteria'),
    CriterionCount: shows('failed insufficient met path perfectSample'),
    ExportRecord: shows('id rows'),
    Histogram: shows('bins max median min n p10 p90 unit'),
    HistogramBin: shows('count from to'),
    RuleChange: shows('after before kind part path text'),
    RuleFlaw: shows('came code expected message path'),
    RulePrint: shows('comparedWith effectiveFrom name names ruleSetId sections status version'),
    RulePrintLine: shows('changed text'),
    RulePrintSection: shows('code lines title'),
    RulePublisher: shows('', { name: NAMED }),
    RuleScope: shows('code kind'),
    RuleSet: shows(
      `basedOn body createdAt effectiveFrom flaws hash id inForce lock name names publishedAt publishedBy retiredFrom
    scope shipped status version`,
    ),
    RuleSetRef: shows('id version'),
    RuleSetSummary: shows(
      `competencyCount createdAt effectiveFrom hash id inForce kpiCount lock metricCount name names publishedAt publishedBy
    retiredFrom scope shipped stageCount status version`,
    ),
    RuleUse: shows('path text'),
  },
};
