import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useText } from '../i18n/useText.ts';
import { Ordered } from '../layout/Ordered.tsx';
import { ItemCard } from './ItemCard.tsx';
import { newItem, readNumber, type ItemForm } from './standard-form.ts';
import type { Flaws } from './standard-flaws.ts';
import type { Warning } from './useWordingCheck.ts';
import { WarningLines, type Overruling } from './WarningLines.tsx';

/** What is looked at, in the order in which it is looked at. */
export const ItemsEditor = ({
  items,
  flaws,
  warnings,
  overruling,
  onChange,
  onCode,
}: {
  items: ItemForm[];
  flaws: Flaws;
  warnings: readonly Warning[];
  overruling: Overruling;
  onChange: (items: ItemForm[]) => void;
  /** The code of an item is part of what warnings about it are called. */
  onCode: (key: string, code: string) => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const open = (key: string, yes: boolean) => {
    const next = new Set(opened);
    if (yes) next.add(key);
    else next.delete(key);
    setOpened(next);
  };
  const whole = items.reduce((sum, { weight, bonus }) => sum + (bonus === null ? (readNumber(weight) ?? 0) : 0), 0);
  return (
    <Box sx={{ display: 'grid', gap: '10px', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <WarningLines warnings={warnings.filter(({ field }) => field === 'items')} overruling={overruling} />
      <Ordered
        kind="standard-item"
        list="items"
        label={translate('standard.items')}
        rows={items.map(({ key, code, question }) => ({ key, name: text(question) || code }))}
        onMove={(from, to) => {
          const next = items.filter((_, index) => index !== from.index);
          next.splice(to.index, 0, items[from.index]!);
          onChange(next);
        }}
      >
        {(index, grip) => {
          const item = items[index]!;
          return (
            <ItemCard
              item={item}
              whole={whole}
              grip={grip}
              open={opened.has(item.key)}
              flaws={flaws}
              warnings={warnings.filter(({ field }) => field === `items.${item.code.trim()}`)}
              overruling={overruling}
              onOpen={(yes) => open(item.key, yes)}
              onChange={(change) => onChange(items.map((one) => (one === item ? { ...one, ...change } : one)))}
              onCode={(code) => onCode(item.key, code)}
              onRemove={() => onChange(items.filter((one) => one !== item))}
            />
          );
        }}
      </Ordered>
      <Box>
        <Button
          variant="outlined"
          disabled={items.length >= 100}
          onClick={() => {
            const item = newItem(items.map(({ code }) => code));
            onChange([...items, item]);
            open(item.key, true);
          }}
        >
          {translate('standard.item_add')}
        </Button>
      </Box>
    </Box>
  );
};
