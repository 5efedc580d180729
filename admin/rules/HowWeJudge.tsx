import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, Title, useLocaleState, useTranslate } from 'react-admin';
import { Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { HowWeJudgeDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { languages, type LocaleName } from '../i18n/provider.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { PrintIcon } from './icons.tsx';
import { dayIn, paperWords } from './paper-words.ts';

/** The rules as they read on the wall, in the chosen language; what changed since the version before stands in bold. */
export const HowWeJudge = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [mine] = useLocaleState();
  const [chosen, setChosen] = useState<LocaleName | null>(null);
  const locale = chosen ?? (mine as LocaleName);
  const { data, error, refetch } = useQuery({
    queryKey: ['how-we-judge', id],
    retry: false,
    queryFn: async () => (await request(HowWeJudgeDocument, { ruleSetId: id === 'now' ? null : id })).howWeJudge,
  });
  const words = paperWords[locale];
  const changed = data?.sections.some((section) => section.lines.some((line) => line.changed)) ?? false;
  return (
    <div className="rule-paper">
      <Title title={`${translate('app.name')}: ${translate('rules.how.title')}`} />
      <div className="tools">
        {viewer?.may.includes('ruleSet') && (
          <Button variant="text" component={LinkBase} to={data ? `/rules/${data.ruleSetId}` : '/rules'}>
            {translate('rules.how.back')}
          </Button>
        )}
        <span className="room" />
        <ToggleButtonGroup
          exclusive
          size="small"
          value={locale}
          aria-label={translate('shell.language')}
          onChange={(_, next: LocaleName | null) => next && setChosen(next)}
        >
          {languages.map((language) => (
            <ToggleButton key={language.locale} value={language.locale} lang={language.locale}>
              {language.name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button variant="contained" startIcon={<PrintIcon size={16} />} onClick={() => window.print()}>
          {translate('rules.how.print')}
        </Button>
      </div>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        data && (
          <article lang={locale}>
            <h1>{words.title}</h1>
            <p className="cap">
              {[
                words.version(data.version, data.names[locale]),
                data.status === 'DRAFT'
                  ? words.draft
                  : data.effectiveFrom && words.from(dayIn(locale, data.effectiveFrom)),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            {data.comparedWith && (
              <p className="cap">{(changed ? words.bold : words.same)(data.comparedWith.version)}</p>
            )}
            {data.sections.map((section) => (
              <section key={section.code}>
                <h2>{section.title[locale]}</h2>
                <ul>
                  {section.lines.map((line, i) => (
                    <li key={i}>{line.changed ? <strong>{line.text[locale]}</strong> : line.text[locale]}</li>
                  ))}
                </ul>
              </section>
            ))}
          </article>
        )
      )}
    </div>
  );
};
