import { EVERYBODY, HR, LEADERS, KEEPERS, shows, text, type Part } from './policy-part.js';

export const SIGNALS: Part = {
  queries: {
    sources: { roles: KEEPERS },
    forceMajeureDays: { roles: LEADERS },
    forceMajeureSignals: { roles: HR },
    signalKinds: { roles: EVERYBODY, keys: ['maps:read', 'signals:write'] },
    findSignalKinds: { roles: HR },
    signalKindUses: { roles: HR },
  },
  mutations: {
    ingestSignals: { roles: HR, keys: ['signals:write'] },
    overrideScreening: { roles: HR },
    reattributeSignal: { roles: HR },
    createSignalKind: { roles: HR },
    renameSignalKind: { roles: HR },
    rescaleSignalKind: { roles: HR },
    retireSignalKind: { roles: HR },
    restoreSignalKind: { roles: HR },
    removeSignalKind: { roles: HR },
    markForceMajeure: { roles: HR },
    unmarkForceMajeure: { roles: HR },
  },
  types: {
    ForceMajeureDay: shows('day id locationId locationName markedAt signalCount', {
      markedBy: text(null),
      reason: text(''),
    }),
    ForceMajeureDayPage: shows('nodes pageInfo totalCount'),
    IngestResult: shows('added batchNumber changed refused results same'),
    SignalKind: shows(
      'attribution code id lock metricCount name nature polarity retiredAt scaleMax scaleMin scored shipped unit version',
    ),
    SignalKindPage: shows('nodes totalCount'),
    SignalKindUse: shows('path ruleSetId ruleSetVersion text where'),
    SignalResult: shows('came code expected field id index status'),
    Source: shows('code id mayCorrect name'),
  },
};
