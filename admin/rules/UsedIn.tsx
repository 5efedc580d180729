import { useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { RuleUsageDocument, type RuleNoun } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { partOf } from './parts.ts';
import { sectionOf } from './sections.ts';
import { useWords } from './useWords.ts';
import { WorkshopContext } from './workshop.ts';

/** Where a noun is used, each place a link. Asked only when somebody wants to know. */
export const UsedIn = ({
  noun,
  code,
  name,
  short = false,
  ruleSetId,
  count,
}: {
  noun: RuleNoun;
  code: string;
  name: string;
  short?: boolean;
  /** Outside the editor: the set that is meant. */
  ruleSetId?: string;
  count?: number;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={short ? 'rule-used short' : 'rule-used'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {short ? (
          <>
            {count === undefined
              ? translate('rules.used.short')
              : translate('rules.used.count', { smart_count: count })}
            <span className="unseen">: {name}</span>
          </>
        ) : (
          translate('rules.used.question', { name })
        )}
      </summary>
      {open && <Places noun={noun} code={code} of={ruleSetId} />}
    </details>
  );
};

const Places = ({ noun, code, of }: { noun: RuleNoun; code: string; of: string | undefined }) => {
  const translate = useTranslate();
  const here = useContext(WorkshopContext)?.ruleSetId;
  const ruleSetId = of ?? here ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['rule-usage', ruleSetId, noun, code],
    retry: false,
    staleTime: 0,
    queryFn: async () => (await request(RuleUsageDocument, { ruleSetId, noun, code })).ruleUsage,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="cap">{translate('shell.loading')}</p>;
  return data.length === 0 ? (
    <p className="cap">{translate('rules.used.nowhere')}</p>
  ) : (
    <PlaceList places={data} of={ruleSetId} />
  );
};

export const PlaceList = ({
  places,
  of,
}: {
  /** The set they are places of. */
  of: string;
  places: readonly { path: string; text: { en: string; ru: string; pl: string } }[];
}) => {
  const { text } = useWords();
  return (
    <ul className="rule-places">
      {places.map((place) => (
        <li key={place.path}>
          <LinkBase
            className="lk"
            to={`/rules/${of}/${sectionOf(partOf(place.path))}?at=${encodeURIComponent(place.path)}`}
          >
            {text(place.text)}
          </LinkBase>
        </li>
      ))}
    </ul>
  );
};
