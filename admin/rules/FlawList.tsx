import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { FlawIcon } from './icons.tsx';
import { partOf } from './parts.ts';
import { sectionOf } from './sections.ts';
import { useLabel } from './useLabel.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

const few = 4;

/** Everything that has to be mended before publishing; each line leads to its field. */
export const FlawList = () => {
  const translate = useTranslate();
  const { text } = useWords();
  const { flaws, rules, ruleSetId } = useWorkshop();
  const { place } = useLabel(rules);
  const [all, setAll] = useState(false);
  if (flaws.length === 0) return null;
  return (
    <section className="rule-flaw-list" aria-label={translate('rules.flaws_title', { smart_count: flaws.length })}>
      <h2>
        <FlawIcon size={16} /> {translate('rules.flaws_title', { smart_count: flaws.length })}
      </h2>
      <ul>
        {flaws.slice(0, all ? undefined : few).map((flaw) => (
          <li key={`${flaw.path} ${flaw.code}`}>
            <LinkBase
              className="lk"
              to={`/rules/${ruleSetId}/${sectionOf(partOf(flaw.path))}?at=${encodeURIComponent(flaw.path)}`}
            >
              {place(flaw.path)}
            </LinkBase>
            <span>{text(flaw.message)}</span>
          </li>
        ))}
      </ul>
      {flaws.length > few && !all && (
        <Button variant="text" onClick={() => setAll(true)}>
          {translate('rules.flaws_all', { n: flaws.length })}
        </Button>
      )}
    </section>
  );
};
