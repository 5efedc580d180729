import { useTranslate } from 'react-admin';
import { Box, TextField } from '@mui/material';
import { LOCALES, type Locale, type Words } from './standard-form.ts';
import type { Warning } from './useWordingCheck.ts';
import { WarningLines, type Overruling } from './WarningLines.tsx';

/** The names of languages are in their own language, whoever reads. */
export const languages: Record<Locale, string> = { en: 'English', ru: 'Русский', pl: 'Polski' };

/** One text in three languages; what the check says of a language stands below its field. */
export const WordsFields = ({
  label,
  help,
  value,
  onChange,
  long = false,
  most,
  flaw,
  warnings = [],
  overruling,
  field = '',
}: {
  label: string;
  help?: string | undefined;
  value: Words;
  onChange: (words: Words) => void;
  long?: boolean;
  most: number;
  flaw?: string | undefined;
  warnings?: readonly Warning[];
  overruling?: Overruling | undefined;
  /** Where the check names this text. */
  field?: string;
}) => {
  const translate = useTranslate();
  const mine = warnings.filter((warning) => warning.field === field);
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: '10px' }}>
      <Box component="legend" sx={{ padding: 0, marginBottom: '6px', fontWeight: 600, fontSize: 13 }}>
        {label}
      </Box>
      {help && <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>{help}</Box>}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
          gap: '10px 12px',
          alignItems: 'start',
        }}
      >
        {LOCALES.map((locale) => {
          const own = mine.filter(({ language }) => language === locale);
          const open = own.filter(({ key }) => !overruling?.reasons[key]?.trim());
          return (
            <Box key={locale} sx={{ display: 'grid', gap: '6px', minWidth: 0 }}>
              <TextField
                label={languages[locale]}
                value={value[locale]}
                multiline={long}
                {...(long ? { minRows: 2, maxRows: 10 } : {})}
                error={!!flaw || open.length > 0}
                {...(flaw && locale === 'en' ? { helperText: translate(flaw) } : {})}
                onChange={(event) => onChange({ ...value, [locale]: event.target.value })}
                slotProps={{
                  htmlInput: { maxLength: most, lang: locale, 'aria-label': `${label}, ${languages[locale]}` },
                }}
              />
              {overruling && <WarningLines warnings={own} overruling={overruling} />}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
};
