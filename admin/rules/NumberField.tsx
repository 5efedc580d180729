import { described, Field } from './Field.tsx';
import { figureAt, type Figure } from './figures.ts';
import { NumberInput } from './NumberInput.tsx';
import { useField } from './useField.ts';
import { useWords } from './useWords.ts';
import { Was } from './Was.tsx';
import { useWorkshop } from './workshop.ts';

/** A number of the set: label, unit, range, what it was, its flaw. */
export const NumberField = ({
  path,
  label,
  help,
  held,
}: {
  path: string;
  label: string;
  help?: string;
  /** A unit that doesn't follow what is typed. */
  held?: Figure;
}) => {
  const { rules } = useWorkshop();
  const { id, value, was, flaws, readOnly, set } = useField<number>(path);
  const words = useWords();
  const figure = held ?? figureAt(path, rules);
  const told = [help, !readOnly && words.range(figure)].filter(Boolean).join(' ');
  return (
    <Field
      path={path}
      id={id}
      label={label}
      help={told}
      flaws={flaws}
      was={was !== undefined && <Was value={was === null ? null : words.shown(figure, was)} />}
    >
      <NumberInput
        id={id}
        figure={figure}
        value={value}
        onChange={set}
        bad={flaws.length > 0}
        changed={was !== undefined}
        readOnly={readOnly}
        {...(described(id, told, flaws) && { describedBy: described(id, told, flaws)! })}
      />
    </Field>
  );
};
