import { TextField } from '@mui/material';
import { languages } from '../i18n/provider.ts';
import type { Texts } from '../rules/rule-set.ts';

/** What a kind is called, in each language. `bad` is the field that the server refused. */
export const KindNames = ({
  value,
  onChange,
  bad,
  told,
}: {
  value: Texts;
  onChange: (value: Texts) => void;
  bad?: string | null;
  told?: string | undefined;
}) => (
  <>
    {languages.map(({ locale, name }) => (
      <TextField
        key={locale}
        label={name}
        value={value[locale]}
        onChange={(event) => onChange({ ...value, [locale]: event.target.value })}
        required
        error={bad === `name.${locale}`}
        helperText={bad === `name.${locale}` && told}
        slotProps={{ htmlInput: { lang: locale, maxLength: 100 } }}
      />
    ))}
  </>
);
