import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Alert, Box, Button } from '@mui/material';
import { SaveQuestionnaireDocument, type ProgrammePagePartsFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Ordered } from '../layout/Ordered.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { readNumber } from '../standards/standard-form.ts';
import { broughtUp, flawsOf, movedItem, newSection, sectionsOf, type SectionForm } from './questions.ts';
import { SectionCard } from './SectionCard.tsx';
import { useChoices } from './useChoices.ts';

const MOST = 30;

/** What the next visits ask: sections of standard items, dragged into the order in which they are looked at. */
export const QuestionnaireEditor = ({
  programme,
  onDone,
}: {
  programme: ProgrammePagePartsFragment;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const notify = useNotify();
  const choices = useChoices();
  const mark = format.number(0.5).includes(',') ? ',' : '.';
  const asSaved = useMemo(() => sectionsOf(programme, mark), [programme, mark]);
  const [sections, setSections] = useState(asSaved);
  const flaws = flawsOf(sections);
  const flawed = Object.keys(flaws).length > 0;
  const unsaved = JSON.stringify(sections) !== JSON.stringify(asSaved);
  const put = (key: string, change: Partial<SectionForm>) =>
    setSections((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const { run, busy, error } = useAct(async () => {
    await request(SaveQuestionnaireDocument, {
      id: programme.id,
      version: programme.version,
      sections: sections.map(({ names, weight, items }) => ({
        names,
        weight: String(readNumber(weight)),
        itemIds: items.map(({ id }) => id),
      })),
    });
    notify(translate('programme.questions_saved'), { type: 'success' });
    onDone();
  });
  const inForce = new Map(choices.map(({ id, face }) => [id, face.id]));
  const old = sections
    .flatMap(({ items }) => items)
    .filter(({ standardId, versionId }) => inForce.has(standardId) && inForce.get(standardId) !== versionId).length;
  const nameOf = ({ names }: SectionForm, index: number) =>
    text(names) || translate('programme.section_n', { n: index + 1 });
  return (
    <Section
      title={translate('programme.questions')}
      lead={
        programme.questionnaire
          ? translate('programme.questions_version', {
              n: programme.questionnaire.version,
              day: format.day(programme.questionnaire.createdAt),
            })
          : translate('programme.questions_none')
      }
    >
      {old > 0 && (
        <Alert
          severity="warning"
          icon={false}
          action={
            <Button variant="outlined" onClick={() => setSections(broughtUp(sections, choices))}>
              {translate('programme.bring_up')}
            </Button>
          }
        >
          {format.counted('programme.old_items', old)}
        </Alert>
      )}
      {sections.length > 0 && (
        <Ordered
          kind="questionnaire-section"
          list="sections"
          label={translate('programme.sections')}
          rows={sections.map((section, index) => ({ key: section.key, name: nameOf(section, index) }))}
          onMove={(from, to) => {
            const next = sections.filter((_, index) => index !== from.index);
            next.splice(to.index, 0, sections[from.index]!);
            setSections(next);
          }}
        >
          {(index, grip) => (
            <SectionCard
              section={sections[index]!}
              sections={sections}
              name={nameOf(sections[index]!, index)}
              grip={grip}
              choices={choices}
              flaws={flaws}
              nameOf={nameOf}
              onChange={(change) => put(sections[index]!.key, change)}
              onMove={(from, to) => setSections(movedItem(sections, from, to))}
              onRemove={() => setSections(sections.filter((_, at) => at !== index))}
            />
          )}
        </Ordered>
      )}
      <Box>
        <Button
          variant="outlined"
          disabled={sections.length >= MOST}
          onClick={() => setSections([...sections, newSection()])}
        >
          {translate('programme.section_add')}
        </Button>
      </Box>
      {error !== null &&
        (error instanceof RequestError && error.code === 'CONFLICT' ? (
          <Overtaken text="programme.overtaken" onReload={onDone} />
        ) : (
          <ErrorNotice error={error} />
        ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Button
          variant="outlined"
          disabled={busy || !unsaved || flawed || sections.length === 0}
          onClick={() => void run()}
        >
          {translate('programme.questions_save')}
        </Button>
        {unsaved && (
          <Button variant="text" onClick={() => setSections(asSaved)}>
            {translate('programme.questions_reset')}
          </Button>
        )}
      </Box>
    </Section>
  );
};
