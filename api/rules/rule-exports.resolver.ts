import { Arg, Field, ID, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { badInput } from '../refusals.js';

enum ExportedList {
  SIGNAL_KINDS = 'SIGNAL_KINDS',
  METRICS = 'METRICS',
  KPIS = 'KPIS',
  COMPETENCIES = 'COMPETENCIES',
}
registerEnumType(ExportedList, {
  name: 'ExportedList',
  description: 'A list that HR can take away as a file.',
  valuesConfig: {
    SIGNAL_KINDS: { description: 'Signal kinds.' },
    METRICS: { description: 'Metrics of a set.' },
    KPIS: { description: 'KPIs of a set.' },
    COMPETENCIES: { description: 'Competencies of a set.' },
  },
});

@ObjectType({ description: 'An export that stands in the journal.' })
class ExportRecord {
  @Field(() => ID, { description: 'Which list.' }) id!: string;
  @Field(() => Int, { description: 'How many rows the file holds.' }) rows!: number;
}

@Resolver()
export class RuleExportsResolver {
  @Mutation(() => ExportRecord, {
    description:
      'Notes in the journal that a list leaves as a file, before it does: the console makes the file from what it was given.',
  })
  recordExport(
    @Arg('list', () => ExportedList, { description: 'Which list.' }) list: ExportedList,
    @Arg('rows', () => Int, { description: 'How many rows, 0 to 25000.' }) rows: number,
  ): ExportRecord {
    if (rows < 0 || rows > 25_000) throw badInput('rows', 'from 0 to 25000', rows);
    return { id: list, rows };
  }
}
