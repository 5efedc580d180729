import { useTranslate } from 'react-admin';
import { Autocomplete, TextField } from '@mui/material';
import { FlawLines } from './FlawLines.tsx';
import type { Option } from './Pick.tsx';
import { useField } from './useField.ts';

/** Several from a long list, found by typing. */
export const PickMany = ({ path, label, options }: { path: string; label: string; options: Option[] }) => {
  const translate = useTranslate();
  const { value, was, flawsInside, readOnly, set } = useField<string[]>(path);
  const nameOf = (code: string) => options.find((option) => option.value === code)?.text ?? code;
  const changed = was !== undefined && (
    <span className="rule-was">
      {translate('rules.was', { value: was.map(nameOf).join(', ') || translate('rules.nothing_chosen') })}
    </span>
  );
  if (readOnly)
    return (
      <div className="rule-field wide">
        <span className="rule-label">{label}</span>
        <p>{value.map(nameOf).join(', ') || translate('rules.nothing_chosen')}</p>
      </div>
    );
  return (
    <div className="rule-field wide" data-path={path}>
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={options.map((option) => option.value)}
        getOptionLabel={nameOf}
        value={value}
        onChange={(_, next) => set(next)}
        noOptionsText={translate('rules.items.no_match')}
        clearText={translate('rules.clear')}
        openText={translate('rules.open')}
        closeText={translate('shell.close')}
        renderInput={(params) => <TextField {...params} label={label} error={flawsInside.length > 0} />}
      />
      {changed}
      <FlawLines flaws={flawsInside} />
    </div>
  );
};
