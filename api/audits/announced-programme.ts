import { Field, ID, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import type { Sender } from '../sql.js';
import { SomeText } from '../texts.js';
import { Questionnaire, QUESTIONNAIRE_JSON } from './questionnaire.js';

@ObjectType({
  description:
    'What the staff is told of a programme: that it is, what for, what is looked at; not who comes, nor when.',
})
export class AnnouncedProgramme {
  @Field(() => ID, { description: 'The programme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'MYSTERY_SHOPPING, MANAGER_AUDIT or INTERNAL_CONTROL.' }) kind!: string;
  @Field(() => Day, { description: 'Since when the staff knows.' }) announcedOn!: string;
  @Field(() => String, {
    description: 'INDIVIDUAL: results are discussed with the employee. GROUP: in a meeting, without names.',
  })
  disclosure!: string;
  @Field(() => SomeText, { description: 'What it is for, as it was announced.' }) goals!: SomeText;
  @Field(() => SomeText, { description: 'What becomes of the results, as it was announced.' }) useOfResults!: SomeText;
  @Field(() => Questionnaire, { nullable: true, description: 'What is looked at, in order.' })
  questionnaire!: Questionnaire | null;
}

/** Programmes that were announced and have not ended, the latest announcement first. For everybody. */
export async function announcedProgrammes(to: Sender): Promise<AnnouncedProgramme[]> {
  const { rows } = await to.query<AnnouncedProgramme>(
    `select p.id, p.name, p.kind, a.announced_on as "announcedOn", p.disclosure, a.goals, a.use_of_results as "useOfResults",
       (select ${QUESTIONNAIRE_JSON} from questionnaire q where q.programme_id = p.id order by q.version desc limit 1) as questionnaire
     from programme p join programme_announcement a on a.programme_id = p.id and a.superseded_by is null
     where p.status <> 'ENDED' order by a.announced_on desc, lower(p.name), p.id`,
  );
  return rows;
}
