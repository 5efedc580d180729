import { useTranslate } from 'react-admin';
import { Checkbox } from '@mui/material';
import { FlawLines } from './FlawLines.tsx';
import type { Option } from './Pick.tsx';
import { useField } from './useField.ts';

/** Several from a list, each a tick. */
export const Ticks = ({
  path,
  label,
  help,
  options,
}: {
  path: string;
  label: string;
  help?: string;
  options: Option[];
}) => {
  const translate = useTranslate();
  const { id, value, was, flawsInside, readOnly, set } = useField<string[]>(path);
  const chosen = value ?? [];
  const known = new Set(options.map((option) => option.value));
  const all = [...options, ...chosen.filter((one) => !known.has(one)).map((one) => ({ value: one, text: one }))];
  const turn = (one: string, on: boolean) =>
    set(all.map((option) => option.value).filter((each) => (each === one ? on : chosen.includes(each))));
  return (
    <div className="rule-field wide" role="group" aria-labelledby={id} data-path={path}>
      <div className="rule-label" id={id}>
        {label} {was !== undefined && <span className="rule-was">{translate('rules.changed')}</span>}
      </div>
      {readOnly ? (
        <p>
          {all
            .filter((option) => chosen.includes(option.value))
            .map((option) => option.text)
            .join(', ') || translate('rules.nothing_chosen')}
        </p>
      ) : (
        <div className="rule-ticks">
          {all.map((option) => (
            <label key={option.value}>
              <Checkbox
                checked={chosen.includes(option.value)}
                onChange={(event) => turn(option.value, event.target.checked)}
              />
              {option.text}
            </label>
          ))}
        </div>
      )}
      {help && <div className="cap">{help}</div>}
      <FlawLines flaws={flawsInside} />
    </div>
  );
};
