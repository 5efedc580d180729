import { useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { neat, type Figure } from './figures.ts';
import { useWords } from './useWords.ts';

/** A number with its unit. It speaks the reader's decimal sign and takes both; what is no number yet stays in the box and is said so. */
export const NumberInput = ({
  id,
  label,
  figure,
  value,
  onChange,
  bad = false,
  changed = false,
  describedBy,
  readOnly = false,
}: {
  id?: string;
  label?: string;
  figure: Figure;
  value: number;
  onChange: (value: number) => void;
  bad?: boolean;
  changed?: boolean;
  describedBy?: string;
  readOnly?: boolean;
}) => {
  const translate = useTranslate();
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = neat(value * figure.factor);
  const text = typed ?? (Number.isFinite(shown) ? words.number(shown) : '');
  const unreadable = typed !== null && parse(typed) === null;
  const store = (next: number) => onChange(neat(next / figure.factor));
  const type = (next: string) => {
    setTyped(next);
    const number = parse(next);
    if (number !== null) store(number);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined || event.altKey || readOnly) return;
    event.preventDefault();
    setTyped(null);
    store(neat(shown + by * figure.step * (event.shiftKey ? 10 : 1)));
  };
  if (readOnly) return <span className="rule-read num">{words.shown(figure, value)}</span>;
  return (
    <>
      <span className={`rule-fld num${bad || unreadable ? ' bad' : ''}${changed ? ' changed' : ''}`}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-label={label}
          aria-invalid={bad || unreadable || undefined}
          aria-describedby={describedBy}
          style={{ width: `${Math.max(3, text.length + 1)}ch` }}
          onChange={(event) => type(event.target.value)}
          onKeyDown={step}
          onBlur={() => {
            if (!unreadable) setTyped(null);
          }}
        />
        <span className="unit">{words.unit(figure, value)}</span>
      </span>
      {unreadable && (
        <span className="rule-flaw" role="status">
          {translate('rules.number_needed')}
        </span>
      )}
    </>
  );
};

function parse(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f%]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (plain === '' || !/^-?\d*\.?\d*$/.test(plain) || !/\d/.test(plain)) return null;
  return Number(plain);
}
