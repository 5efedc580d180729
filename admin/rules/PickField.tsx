import { described, Field } from './Field.tsx';
import { Pick, type Option } from './Pick.tsx';
import { useField } from './useField.ts';
import { Was } from './Was.tsx';

/** A choice of the set. `onPick` does more than to put the value there. */
export const PickField = ({
  path,
  label,
  help,
  options,
  onPick,
}: {
  path: string;
  label: string;
  help?: string;
  options: Option[];
  onPick?: (value: string) => void;
}) => {
  const { id, value, was, flaws, readOnly, set } = useField<string | null>(path);
  const nameOf = (one: string | null) => options.find((option) => option.value === (one ?? ''))?.text ?? one ?? '';
  return (
    <Field
      path={path}
      id={id}
      label={label}
      help={help}
      flaws={flaws}
      was={was !== undefined && <Was value={nameOf(was)} />}
    >
      <Pick
        id={id}
        value={value ?? ''}
        groups={[{ label: '', options }]}
        onChange={onPick ?? set}
        bad={flaws.length > 0}
        changed={was !== undefined}
        readOnly={readOnly}
        {...(described(id, help, flaws) && { describedBy: described(id, help, flaws)! })}
      />
    </Field>
  );
};
