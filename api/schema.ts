import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/access.resolver.js';
import { ApiKeysResolver } from './access/api-keys.resolver.js';
import { SavedViewsResolver } from './access/saved-views.resolver.js';
import { DemoResolver } from './demo/demo.resolver.js';
import { EmployeeMapResolver } from './maps/employee-map.resolver.js';
import { HeaviestClientResolver } from './maps/heaviest-client.resolver.js';
import { CommentsResolver } from './maps/comments.resolver.js';
import { GoalsResolver } from './goals/goals.resolver.js';
import { InsightsResolver } from './insights/insights.resolver.js';
import { KpisResolver } from './insights/kpis.resolver.js';
import { MapsResolver } from './maps/maps.resolver.js';
import { RulePreviewResolver } from './maps/rule-preview.resolver.js';
import { EmployeesResolver } from './people/employees.resolver.js';
import { LocationsResolver } from './people/locations.resolver.js';
import { TasksResolver } from './people/tasks.resolver.js';
import { TeamsResolver } from './people/teams.resolver.js';
import { AssignmentStageResolver } from './stages/assignment-stage.resolver.js';
import { RuleExportsResolver } from './rules/rule-exports.resolver.js';
import { RuleDraftsResolver } from './rules/rule-drafts.resolver.js';
import { RulesResolver } from './rules/rules.resolver.js';
import { CalendarsResolver } from './kpis/calendars.resolver.js';
import { ClosuresResolver } from './kpis/closures.resolver.js';
import { ContactSlaResolver } from './kpis/contact-sla.resolver.js';
import { PlanTargetsResolver } from './kpis/plan-targets.resolver.js';
import { SlaResolver } from './kpis/sla.resolver.js';
import { ContactsResolver } from './contacts/contacts.resolver.js';
import { StandardDraftsResolver } from './standards/standard-drafts.resolver.js';
import { StandardsResolver, StandardVersionResolver } from './standards/standards.resolver.js';
import { StagesResolver } from './stages/stages.resolver.js';
import { AcknowledgementsResolver } from './audits/acknowledgements.resolver.js';
import { AuditsResolver } from './audits/audits.resolver.js';
import { ProgrammesResolver } from './audits/programmes.resolver.js';
import { VisitsResolver } from './audits/visits.resolver.js';
import { CalibrationActsResolver } from './calibrations/calibration-acts.resolver.js';
import { CalibrationsResolver } from './calibrations/calibrations.resolver.js';
import { ConformityResolver } from './audits/conformity.resolver.js';
import { DisputesResolver } from './disputes/disputes.resolver.js';
import { SignalDisputesResolver } from './maps/signal-disputes.resolver.js';
import { ForceMajeureResolver } from './signals/force-majeure.resolver.js';
import { SignalKindsResolver } from './signals/signal-kinds.resolver.js';
import { SignalsResolver } from './signals/signals.resolver.js';
import { ImportChoicesResolver } from './imports/import-choices.resolver.js';
import { ImportsResolver } from './imports/imports.resolver.js';
import { PreviewUndoResolver } from './imports/preview-undo.resolver.js';
import { UploadFileResolver } from './imports/upload-file.resolver.js';
import { JobsResolver } from './jobs/jobs.resolver.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { DateTime } from './scalars.js';

/** Resolvers in the order of the stations. */
const resolvers = [
  OrganisationResolver,
  AccessResolver,
  ApiKeysResolver,
  SavedViewsResolver,
  EmployeesResolver,
  TeamsResolver,
  TasksResolver,
  LocationsResolver,
  StandardsResolver,
  StandardDraftsResolver,
  StandardVersionResolver,
  RulesResolver,
  RuleDraftsResolver,
  RuleExportsResolver,
  SignalsResolver,
  SignalKindsResolver,
  ForceMajeureResolver,
  ContactsResolver,
  AcknowledgementsResolver,
  AuditsResolver,
  CalendarsResolver,
  ClosuresResolver,
  ContactSlaResolver,
  SlaResolver,
  PlanTargetsResolver,
  ProgrammesResolver,
  VisitsResolver,
  ConformityResolver,
  CalibrationsResolver,
  CalibrationActsResolver,
  StagesResolver,
  AssignmentStageResolver,
  DisputesResolver,
  SignalDisputesResolver,
  MapsResolver,
  EmployeeMapResolver,
  RulePreviewResolver,
  HeaviestClientResolver,
  CommentsResolver,
  GoalsResolver,
  InsightsResolver,
  KpisResolver,
  ImportsResolver,
  UploadFileResolver,
  PreviewUndoResolver,
  ImportChoicesResolver,
  JobsResolver,
  DemoResolver,
] as const;

/** Shape is checked by the types; meaning by the verbs, so no validator stands in between. */
export function makeSchema(emitTo?: string): Promise<GraphQLSchema> {
  readPlainly();
  return buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    ...(emitTo ? { emitSchemaFile: { path: emitTo, sortedSchema: true } } : {}),
  });
}

/** A field without a method of its own is nothing but read from its object: no function stands in between, so it is read several times as fast. */
function readPlainly(): void {
  for (const field of globalThis.TypeGraphQLMetadataStorage.fields) field.simple ??= field.name === field.schemaName;
}
