import { Field, Float, InputType, registerEnumType } from 'type-graphql';

export enum KindNature {
  OPINION = 'OPINION',
  FACT = 'FACT',
}
registerEnumType(KindNature, {
  name: 'KindNature',
  description: 'Whether a kind is what somebody thinks or what happened.',
  valuesConfig: {
    OPINION: { description: "Somebody's view; one client's many opinions share their weight." },
    FACT: { description: 'Something that happened; each counts for itself.' },
  },
});

export enum KindAttribution {
  EMPLOYEE = 'EMPLOYEE',
  OFFICE = 'OFFICE',
  PROCESS = 'PROCESS',
  PRODUCT = 'PRODUCT',
}
registerEnumType(KindAttribution, {
  name: 'KindAttribution',
  description: 'Who answers for what a signal tells, unless the signal says otherwise.',
  valuesConfig: {
    EMPLOYEE: { description: 'The employee; nothing else counts toward a person.' },
    OFFICE: { description: 'The location.' },
    PROCESS: { description: 'The way things are done.' },
    PRODUCT: { description: 'What was sold.' },
  },
});

export enum KindPolarity {
  HIGHER = 'HIGHER',
  LOWER = 'LOWER',
  BAND = 'BAND',
  NONE = 'NONE',
}
registerEnumType(KindPolarity, {
  name: 'KindPolarity',
  description: 'Which values are good. It is told to people; what a value is worth is decided by score curves.',
  valuesConfig: {
    HIGHER: { description: 'More is better.' },
    LOWER: { description: 'Less is better.' },
    BAND: { description: 'Between two values is best.' },
    NONE: { description: 'Neither.' },
  },
});

export enum KindUnit {
  POINTS = 'points',
  COUNT = 'count',
  SECONDS = 'seconds',
  TEXT = 'text',
}
registerEnumType(KindUnit, {
  name: 'KindUnit',
  description: 'What the value of a signal is measured in.',
  valuesConfig: {
    POINTS: { description: 'Points on a scale, which must be given.' },
    COUNT: { description: 'How many; without a value it happened once.' },
    SECONDS: { description: 'A duration, 0 or more; very long ones are held back by screening.' },
    TEXT: { description: 'Words; there is no value.' },
  },
});

export enum KindSort {
  ADDED = 'ADDED',
  CODE = 'CODE',
  NAME = 'NAME',
  METRICS = 'METRICS',
}
registerEnumType(KindSort, {
  name: 'SignalKindSort',
  description: 'What signal kinds are sorted by; equal ones in the order in which they were added.',
  valuesConfig: {
    ADDED: { description: 'The order in which they were added.' },
    CODE: { description: 'The code.' },
    NAME: { description: "The name in the caller's language; English for a key." },
    METRICS: { description: 'How many metrics of the set in force count it.' },
  },
});

@InputType({ description: 'One text in the three languages of the product; each has to be there.' })
export class LocalTextInput {
  @Field(() => String, { description: 'English.' }) en!: string;
  @Field(() => String, { description: 'Russian.' }) ru!: string;
  @Field(() => String, { description: 'Polish.' }) pl!: string;
}

@InputType({ description: 'A new kind. Its code, nature, attribution, polarity and unit stay as they are for life.' })
export class SignalKindInput {
  @Field(() => String, { description: 'Unique: 1 to 60 lower-case letters, digits and _.' }) code!: string;
  @Field(() => LocalTextInput, { description: 'What it is called, 1 to 100 characters in each language.' })
  name!: LocalTextInput;
  @Field(() => KindNature, { description: 'Opinion or fact.' }) nature!: KindNature;
  @Field(() => KindAttribution, { description: 'Who answers for it.' }) attribution!: KindAttribution;
  @Field(() => KindPolarity, { description: 'What is better.' }) polarity!: KindPolarity;
  @Field(() => KindUnit, { description: 'What its values are measured in.' }) unit!: KindUnit;
  @Field(() => Float, {
    nullable: true,
    description: 'Least value of the scale. Needed for points, refused for text, up to you for the others.',
  })
  scaleMin?: number | null;
  @Field(() => Float, { nullable: true, description: 'Greatest value of the scale; given together with the least.' })
  scaleMax?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it can count in scores; true when missing.' })
  scored?: boolean | null;
}

@InputType({ description: 'Narrows a list of signal kinds; all that is given must hold.' })
export class SignalKindFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the code or of the name in any language, in any case. % and _ mean themselves.',
  })
  search?: string | null;
  @Field(() => KindNature, { nullable: true, description: 'Opinions, or facts.' }) nature?: KindNature | null;
  @Field(() => KindAttribution, { nullable: true, description: 'Those for which this one answers.' })
  attribution?: KindAttribution | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that metrics of the set in force count, or do not.' })
  counted?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The retired ones, or those in use.' }) retired?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that ship, or your own.' }) shipped?: boolean | null;
}
