import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { LocalText } from '../texts.js';
import { FROM, NAMES, RuleSetRef, STATUS } from './rule-set-view.js';

@ObjectType({ description: 'One sentence of the printed rules.' })
class RulePrintLine {
  @Field(() => LocalText, { description: 'The sentence.' }) text!: LocalText;
  @Field(() => Boolean, { description: 'Whether it reads otherwise than in the set that this one is compared with.' })
  changed!: boolean;
}

@ObjectType({ description: 'One section of the printed rules.' })
class RulePrintSection {
  @Field(() => String, {
    description: 'SOURCES, SCREENING, METRICS, KPIS, COMPETENCIES, STAGES, EVALUATION or GENERAL.',
  })
  code!: string;
  @Field(() => LocalText, { description: 'Its title.' }) title!: LocalText;
  @Field(() => [RulePrintLine], { description: 'Its sentences.' }) lines!: RulePrintLine[];
}

@ObjectType({ description: 'How we judge: a rule set as a text.' })
export class RulePrint {
  @Field(() => ID, { description: 'The set.' }) ruleSetId!: string;
  @Field(() => Int, { description: 'Its version.' }) version!: number;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => LocalText, { description: NAMES }) names!: LocalText;
  @Field(() => String, { description: STATUS }) status!: string;
  @Field(() => Day, { nullable: true, description: FROM }) effectiveFrom!: string | null;
  @Field(() => RuleSetRef, {
    nullable: true,
    description: 'The set before it; null when there is none, and then no line is marked as changed.',
  })
  comparedWith!: RuleSetRef | null;
  @Field(() => [RulePrintSection], { description: 'The text, in the way of the data.' }) sections!: RulePrintSection[];
}
