import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Day } from '../scalars.js';
import { LocalText } from '../texts.js';

@ObjectType({ description: 'A KPI as the head of a column.' })
export class KpiColumn {
  @Field(() => String, { description: 'Its code.' }) code!: string;
  @Field(() => LocalText, { description: 'Its name.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'What it measures, in a sentence.' }) description!: LocalText;
  @Field(() => String, { description: 'higher, lower or band: which values are better.' }) direction!: string;
  @Field(() => Float, { description: 'Value that scores 100.' }) target!: number;
  @Field(() => String, { description: 'Unit of its value.' }) unit!: string;
}

@ObjectType({ description: 'One KPI of one person.' })
export class KpiCell {
  @Field(() => String, { description: 'Code of the KPI.' }) code!: string;
  @Field(() => ID, { description: 'The step of the map that it is read from.' }) nodeId!: string;
  @Field(() => String, { description: 'ok, insufficient, undecided or unused.' }) state!: string;
  @Field(() => Float, { nullable: true, description: 'Its score, 0 to 120; null without enough data.' }) score!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'The value that is scored.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'How much evidence it rests on (n_eff).' }) n!: number | null;
  @Field(() => Float, { nullable: true, description: 'How much it needs.' }) minSample!: number | null;
}

@ObjectType({ description: 'One person on one task.' })
export class KpiRow {
  @Field(() => ID, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => ID, { description: 'The employee.' }) employeeId!: string;
  @Field(() => String, { description: 'His name; a pseudonym for analysts.' }) employeeName!: string;
  @Field(() => String, { description: 'The task.' }) taskName!: string;
  @Field(() => String, { nullable: true, description: 'His team.' }) teamName!: string | null;
  @Field(() => ID, { nullable: true, description: 'The map of the latest monthly evaluation; null before the first.' })
  mapId!: string | null;
  @Field(() => Day, { nullable: true, description: 'The day of that evaluation.' }) asOf!: string | null;
  @Field(() => [KpiCell], { description: 'His KPIs by the rules of that day.' }) cells!: KpiCell[];
}

@ObjectType({ description: 'A page of people with their KPIs, by name.' })
export class KpiBoard {
  @Field(() => [KpiColumn], { description: 'The KPIs of the rules in force.' }) kpis!: KpiColumn[];
  @Field(() => [KpiRow], { description: 'The people.' }) rows!: KpiRow[];
  @Field(() => PageInfo, { description: 'Whether more follows, and from where.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All that fit the filter.' }) totalCount!: number;
}

@InputType({ description: 'Narrows the people; all that is given must hold.' })
export class KpiBoardFilter {
  @Field(() => ID, { nullable: true, description: 'Of this team.' }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'On this task.' }) taskId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or code.' }) search?: string | null;
}

export enum KpiBoardSort {
  NAME = 'NAME',
  TASK = 'TASK',
  TEAM = 'TEAM',
}
registerEnumType(KpiBoardSort, {
  name: 'KpiBoardSort',
  description: 'NAME: by name. TASK, TEAM: by the name of the task or of the team, and by name within it.',
});
