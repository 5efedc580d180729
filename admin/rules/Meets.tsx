import { useTranslate } from 'react-admin';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** How many meet this criterion, or this group, by the latest evaluation; a figure that was not measured then has no number. */
export const Meets = ({ path, words = false, source }: { path: string; words?: boolean; source?: string }) => {
  const translate = useTranslate();
  const { number } = useWords();
  const { standing, rules } = useWorkshop();
  const found = standing?.at.get(path);
  if (!standing || !found || standing.assignments === 0) return null;
  const { everywhere, byTask } = rules.sources;
  // What comes from a source that no task uses is asked of nobody; a number would say that everybody meets it.
  if (source !== undefined && ![everywhere, ...Object.values(byTask)].some((list) => list.includes(source)))
    return <span className="rule-meets">{translate('rules.meets.unused')}</span>;
  const met = found.met ?? null;
  const told =
    met === null
      ? translate('rules.meets.unknown')
      : translate('rules.meets.of', { smart_count: met, n: number(met), all: number(standing.assignments) });
  const more =
    met === null
      ? told
      : `${told}. ${translate('rules.meets.rest', { failed: number(found.failed ?? 0), lack: number(found.insufficient ?? 0) })}`;
  return (
    <span className="rule-meets" title={more}>
      <span aria-hidden={!words && met !== null}>{words || met === null ? told : number(met)}</span>
      {!words && met !== null && <span className="unseen">{more}</span>}
    </span>
  );
};
