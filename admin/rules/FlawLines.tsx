import type { RuleFlawFragment } from '../../schema/generated/operations.ts';
import { FlawIcon } from './icons.tsx';
import { MendButton } from './MendButton.tsx';
import { useWords } from './useWords.ts';

/** What keeps this place from being published, right where it can be mended. */
export const FlawLines = ({ flaws, id }: { flaws: readonly RuleFlawFragment[]; id?: string }) => {
  const { text } = useWords();
  if (flaws.length === 0) return null;
  return (
    <div className="rule-flaws" id={id}>
      {flaws.map((flaw) => (
        <div key={`${flaw.path} ${flaw.code}`} className="rule-flaw">
          <FlawIcon size={14} />
          <div>
            {text(flaw.message)} <MendButton flaw={flaw} />
          </div>
        </div>
      ))}
    </div>
  );
};
