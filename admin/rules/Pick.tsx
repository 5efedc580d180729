import { DownIcon } from './icons.tsx';

export interface Option {
  value: string;
  text: string;
}
export interface OptionGroup {
  label: string;
  options: Option[];
}

/** A choice from a list; long lists stand in groups. The browser's own list works by keyboard and on any phone. */
export const Pick = ({
  id,
  label,
  value,
  groups,
  onChange,
  bad = false,
  changed = false,
  describedBy,
  readOnly = false,
}: {
  id?: string;
  label?: string;
  value: string;
  groups: OptionGroup[];
  onChange: (value: string) => void;
  bad?: boolean;
  changed?: boolean;
  describedBy?: string;
  readOnly?: boolean;
}) => {
  const all = groups.flatMap((group) => group.options);
  const known = all.find((option) => option.value === value);
  if (readOnly) return <span className="rule-read">{known?.text ?? value}</span>;
  return (
    <span className={`rule-pick${bad ? ' bad' : ''}${changed ? ' changed' : ''}`}>
      <select
        id={id}
        aria-label={label}
        value={value}
        aria-invalid={bad || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      >
        {!known && <option value={value}>{value || '…'}</option>}
        {groups.map((group) =>
          group.label ? (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(({ value: one, text }) => (
                <option key={one} value={one}>
                  {text}
                </option>
              ))}
            </optgroup>
          ) : (
            group.options.map(({ value: one, text }) => (
              <option key={one} value={one}>
                {text}
              </option>
            ))
          ),
        )}
      </select>
      <DownIcon size={14} />
    </span>
  );
};
