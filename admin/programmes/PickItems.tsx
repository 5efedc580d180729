import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { askedOf, type AskedItem, type Choice } from './questions.ts';

/** Items of standards in force that aren't asked yet, by standard. */
export const PickItems = ({
  name,
  choices,
  taken,
  onClose,
  onPick,
}: {
  name: string;
  choices: readonly Choice[];
  /** Names of items that are asked already: each is asked once. */
  taken: ReadonlySet<string>;
  onClose: () => void;
  onPick: (items: AskedItem[]) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const wanted = search.trim().toLocaleLowerCase();
  const free = choices
    .map((choice) => ({ choice, items: askedOf(choice).filter((one) => !taken.has(one.name)) }))
    .filter(({ items }) => items.length > 0);
  const shown = free
    .map(({ choice, items }) => ({
      choice,
      items: items.filter((one) =>
        [one.name, text(choice.face.title), text(one.item.question)].some((words) =>
          words.toLocaleLowerCase().includes(wanted),
        ),
      ),
    }))
    .filter(({ items }) => items.length > 0);
  const toggle = (id: string) =>
    setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <AskDialog
      open
      title={translate('programme.pick_title', { name })}
      submit={format.counted('programme.pick_submit', picked.length)}
      disabled={picked.length === 0}
      onClose={onClose}
      onSubmit={() => onPick(free.flatMap(({ items }) => items).filter(({ id }) => picked.includes(id)))}
    >
      <SearchField label={translate('programme.pick_search')} value={search} onChange={setSearch} />
      {free.length === 0 && <Box>{translate('programme.pick_none')}</Box>}
      {free.length > 0 && shown.length === 0 && <Box>{translate('programme.pick_no_match')}</Box>}
      <Box sx={{ maxHeight: 360, overflowY: 'auto', display: 'grid', gap: '12px' }}>
        {shown.map(({ choice, items }) => (
          <Box component="fieldset" key={choice.id} sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
            <Box component="legend" sx={{ padding: 0, fontWeight: 600, color: 'var(--ink)' }}>
              {text(choice.face.title) || choice.code}
            </Box>
            {items.map(({ id, item, name: code }) => (
              <FormControlLabel
                key={id}
                sx={{ display: 'flex', alignItems: 'flex-start', margin: 0 }}
                label={<Box sx={{ paddingTop: '5px' }}>{text(item.question) || code}</Box>}
                control={<Checkbox checked={picked.includes(id)} onChange={() => toggle(id)} />}
              />
            ))}
          </Box>
        ))}
      </Box>
    </AskDialog>
  );
};
