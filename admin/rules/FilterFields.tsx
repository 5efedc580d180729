import { useTranslate } from 'react-admin';
import { WordsField } from '../sla/WordsField.tsx';
import { FlawLines } from './FlawLines.tsx';
import { contactKinds, type Metric } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

const NONE = { channels: [], priorities: [] };

/** Contacts of some channels or priorities only. What signals say can't be narrowed, so the fields stand where contacts are counted, or where a filter is to be taken away. */
export const FilterFields = ({ metric, path }: { metric: Metric; path: string }) => {
  const translate = useTranslate();
  const { set, readOnly, flaws } = useWorkshop();
  const filter = metric.filter ?? NONE;
  const own = flaws.filter((flaw) => flaw.path.startsWith(`${path}.filter`));
  const counts = [...metric.kinds, ...metric.per].some((kind) => (contactKinds as readonly string[]).includes(kind));
  if (!counts && metric.filter === undefined) return null;
  const change = (part: Partial<typeof filter>) => {
    const next = { ...filter, ...part };
    set(`${path}.filter`, next.channels.length + next.priorities.length === 0 ? undefined : next);
  };
  const words = (name: 'channels' | 'priorities') =>
    readOnly ? (
      <div className="rule-field">
        <span className="rule-label">{translate(`rules.filter.${name}`)}</span>
        <p>{filter[name].join(', ') || translate('rules.filter.all')}</p>
      </div>
    ) : (
      <WordsField
        label={translate(`rules.filter.${name}`)}
        help={translate('rules.filter.all_if_empty')}
        value={filter[name]}
        onChange={(value) => change({ [name]: value })}
      />
    );
  return (
    <div data-path={`${path}.filter`}>
      <div className="rule-grid wide">
        {words('channels')}
        {words('priorities')}
      </div>
      <FlawLines flaws={own} />
    </div>
  );
};
