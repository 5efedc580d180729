import { Field, described } from './Field.tsx';
import { useField } from './useField.ts';
import { Was } from './Was.tsx';

/** A line of text that is the same in every language: an owner, a formula. An empty one that nobody needs leaves the set. */
export const TextField = ({ path, label, help }: { path: string; label: string; help?: string }) => {
  const { id, value, was, flaws, readOnly, set } = useField<string | undefined>(path);
  return (
    <Field
      path={path}
      id={id}
      label={label}
      help={help}
      flaws={flaws}
      wide
      was={was !== undefined && <Was value={was} />}
    >
      {readOnly ? (
        <span className="rule-read">{value ?? ''}</span>
      ) : (
        <input
          id={id}
          type="text"
          value={value ?? ''}
          className={flaws.length > 0 ? 'rule-line bad' : 'rule-line'}
          aria-invalid={flaws.length > 0 || undefined}
          aria-describedby={described(id, help, flaws)}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </Field>
  );
};
