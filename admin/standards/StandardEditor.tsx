import { useEffect, useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { SaveStandardDraftDocument, type StandardPageQuery } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { DraftActs } from './DraftActs.tsx';
import { GeneralFields } from './GeneralFields.tsx';
import { ItemsEditor } from './ItemsEditor.tsx';
import { formOf, inputOf, type StandardForm, type Version } from './standard-form.ts';
import { flawsOf } from './standard-flaws.ts';
import { useWordingCheck } from './useWordingCheck.ts';
import { WordsFields } from './WordsFields.tsx';

/** The draft of a standard. The check of the wording answers beside what is typed. */
export const StandardEditor = ({
  standard,
  draft,
  today,
  onDone,
}: {
  standard: StandardPageQuery['standard'];
  draft: Version;
  today: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const mark = format.number(0.5).includes(',') ? ',' : '.';
  const asSaved = useMemo(() => formOf(draft, standard.ownerId ?? null, mark), [draft, standard.ownerId, mark]);
  const [form, setForm] = useState(asSaved);
  const [ownerName, setOwnerName] = useState(standard.ownerName ?? null);
  const flaws = useMemo(() => flawsOf(form), [form]);
  const flawed = Object.keys(flaws).length > 0;
  const input = useMemo(() => (flawed ? null : inputOf(form)), [form, flawed]);
  const { warnings, checked } = useWordingCheck(input);
  const unsaved = JSON.stringify(form) !== JSON.stringify(asSaved);
  const change = (more: Partial<StandardForm>) => setForm((before) => ({ ...before, ...more }));
  const overruling = {
    reasons: form.reasons,
    set: (key: string, reason: string | null) => {
      const { [key]: _, ...rest } = form.reasons;
      change({ reasons: reason === null ? rest : { ...rest, [key]: reason } });
    },
  };
  const recode = (key: string, code: string) => {
    const old = form.items.find((item) => item.key === key)!.code.trim();
    const renamed = (name: string) => name.replace(`:items.${old}:`, () => `:items.${code.trim()}:`);
    change({
      items: form.items.map((item) => (item.key === key ? { ...item, code } : item)),
      reasons: Object.fromEntries(Object.entries(form.reasons).map(([name, reason]) => [renamed(name), reason])),
    });
  };
  const { run, busy, error } = useAct(async () => {
    if (!input) return;
    const overrules = Object.entries(form.reasons).map(([key, reason]) => ({ key, reason }));
    await request(SaveStandardDraftDocument, {
      id: standard.id,
      lock: draft.lock,
      ownerId: form.ownerId,
      input,
      overrules,
    });
    notify(translate('standard.saved'), { type: 'success' });
    onDone();
  });
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const wording = { warnings, overruling };
  const open = warnings.filter(({ key }) => !form.reasons[key]).length;
  return (
    <>
      <Section title={translate('standard.words')} lead={translate('standard.words_lead')}>
        <WordsFields
          label={translate('standard.title_field')}
          value={form.title}
          most={200}
          field="title"
          {...(flaws['title'] ? { flaw: `standard.flaw.${flaws['title']}` } : {})}
          {...wording}
          onChange={(title) => change({ title })}
        />
        <WordsFields
          label={translate('standard.text')}
          help={translate('standard.text_help')}
          value={form.text}
          most={4000}
          long
          field="text"
          {...wording}
          onChange={(text) => change({ text })}
        />
        <WordsFields
          label={translate('standard.right')}
          value={form.right}
          most={4000}
          long
          onChange={(right) => change({ right })}
        />
        <WordsFields
          label={translate('standard.wrong')}
          value={form.wrong}
          most={4000}
          long
          onChange={(wrong) => change({ wrong })}
        />
      </Section>
      <Section title={translate('standard.items')} lead={translate('standard.items_lead')}>
        <ItemsEditor
          items={form.items}
          flaws={flaws}
          {...wording}
          onChange={(items) => change({ items })}
          onCode={recode}
        />
      </Section>
      <Section title={translate('standard.general')} lead={translate('standard.general_lead')}>
        <GeneralFields
          form={form}
          ownerName={ownerName}
          first={draft.version === 1}
          onChange={({ ownerName: name, ...more }) => {
            if (name !== undefined) setOwnerName(name);
            change(more);
          }}
        />
      </Section>
      {error !== null &&
        (error instanceof RequestError && error.code === 'CONFLICT' ? (
          <Overtaken text="standard.overtaken" onReload={onDone} />
        ) : (
          <ErrorNotice error={error} />
        ))}
      <Box role="status" sx={{ color: open > 0 || flawed ? 'var(--warn)' : 'var(--ink-2)', fontSize: 13 }}>
        {flawed
          ? translate('standard.mend_fields')
          : !checked
            ? translate('standard.check.running')
            : open > 0
              ? format.counted('standard.check.open', open)
              : translate('standard.check.clear')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button variant="outlined" disabled={busy || !unsaved || flawed} onClick={() => void run()}>
          {translate('standard.save')}
        </Button>
        <DraftActs
          standard={standard}
          draft={draft}
          today={today}
          unsaved={unsaved}
          open={open}
          checked={checked}
          onDone={onDone}
        />
      </Box>
    </>
  );
};
