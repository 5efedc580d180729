import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, TextField } from '@mui/material';
import { languages } from '../i18n/provider.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { codeFrom } from './code-from.ts';
import { PlusIcon } from './icons.tsx';
import type { Texts } from './rule-set.ts';

const nameless: Texts = { en: '', ru: '', pl: '' };

/** A new noun by its names; the code that other rules know it by comes from the English one and never changes. */
export const AddItem = ({
  list,
  taken,
  onAdd,
}: {
  list: string;
  taken: string[];
  onAdd: (code: string, name: Texts) => void;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(nameless);
  const add = () => {
    const names = Object.fromEntries(languages.map(({ locale }) => [locale, name[locale].trim()])) as Texts;
    onAdd(codeFrom(names.en || names.pl || names.ru, taken), names);
    setName(nameless);
    setOpen(false);
  };
  return (
    <>
      <Button variant="outlined" startIcon={<PlusIcon size={14} />} onClick={() => setOpen(true)}>
        {translate(`rules.items.add_${list}`)}
      </Button>
      <AskDialog
        open={open}
        title={translate(`rules.items.add_${list}`)}
        submit={translate(`rules.items.add_${list}`)}
        disabled={!name.en.trim() && !name.ru.trim() && !name.pl.trim()}
        onClose={() => setOpen(false)}
        onSubmit={add}
      >
        {languages.map((language, index) => (
          <TextField
            key={language.locale}
            label={translate('rules.items.name_in', { language: language.name })}
            value={name[language.locale]}
            autoFocus={index === 0}
            onChange={(event) => setName({ ...name, [language.locale]: event.target.value })}
          />
        ))}
      </AskDialog>
    </>
  );
};
