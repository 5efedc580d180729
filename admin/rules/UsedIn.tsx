import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { RuleUsageDocument, type RuleNoun } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { partOf } from './parts.ts';
import { sectionOf } from './sections.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** Where a noun is used, each place a link. Asked only when somebody wants to know. */
export const UsedIn = ({
  noun,
  code,
  name,
  short = false,
}: {
  noun: RuleNoun;
  code: string;
  name: string;
  short?: boolean;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <details className="rule-used" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {short ? (
          <>
            {translate('rules.used.short')}
            <span className="unseen">: {name}</span>
          </>
        ) : (
          translate('rules.used.question', { name })
        )}
      </summary>
      {open && <Places noun={noun} code={code} />}
    </details>
  );
};

const Places = ({ noun, code }: { noun: RuleNoun; code: string }) => {
  const translate = useTranslate();
  const { ruleSetId } = useWorkshop();
  const { data, error, refetch } = useQuery({
    queryKey: ['rule-usage', ruleSetId, noun, code],
    retry: false,
    staleTime: 0,
    queryFn: async () => (await request(RuleUsageDocument, { ruleSetId, noun, code })).ruleUsage,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="cap">{translate('shell.loading')}</p>;
  return data.length === 0 ? <p className="cap">{translate('rules.used.nowhere')}</p> : <PlaceList places={data} />;
};

export const PlaceList = ({
  places,
}: {
  places: readonly { path: string; text: { en: string; ru: string; pl: string } }[];
}) => {
  const { text } = useWords();
  const { ruleSetId } = useWorkshop();
  return (
    <ul className="rule-places">
      {places.map((place) => (
        <li key={place.path}>
          <LinkBase
            className="lk"
            to={`/rules/${ruleSetId}/${sectionOf(partOf(place.path))}?at=${encodeURIComponent(place.path)}`}
          >
            {text(place.text)}
          </LinkBase>
        </li>
      ))}
    </ul>
  );
};
