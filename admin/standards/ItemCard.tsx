import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { AnswersEditor } from './AnswersEditor.tsx';
import { ItemFigures } from './ItemFigures.tsx';
import { readNumber, type ItemForm } from './standard-form.ts';
import type { Flaws } from './standard-flaws.ts';
import type { Warning } from './useWordingCheck.ts';
import type { Overruling } from './WarningLines.tsx';
import { WordsFields } from './WordsFields.tsx';

/** One item: a line that says what it is, and behind it everything that can be said of it. */
export const ItemCard = ({
  item,
  whole,
  grip,
  open,
  flaws,
  warnings,
  overruling,
  onOpen,
  onChange,
  onCode,
  onRemove,
}: {
  item: ItemForm;
  /** Weights of all items together. */
  whole: number;
  grip: ReactNode;
  open: boolean;
  flaws: Flaws;
  warnings: readonly Warning[];
  overruling: Overruling;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<ItemForm>) => void;
  onCode: (code: string) => void;
  onRemove: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const id = useId();
  const name = text(item.question) || item.code;
  const weight = readNumber(item.weight) ?? 0;
  const open_ = warnings.filter(({ key }) => !overruling.reasons[key]).length;
  const wrong = Object.keys(flaws).some((path) => path.startsWith(`items.${item.key}.`));
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        border: '1px solid var(--line-2)',
        borderRadius: '10px',
        background: 'var(--surface)',
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'flex-start', padding: '8px 10px 8px 4px' }}>
        {grip}
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '3px' }}>
          <Box sx={{ fontWeight: 600 }}>{name}</Box>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: '4px 10px',
              alignItems: 'center',
              fontSize: 13,
              color: 'var(--ink-2)',
            }}
          >
            <span>{translate(`standard.kinds.${item.kind}`)}</span>
            <span>
              {item.bonus === null
                ? translate('standard.item_weight', {
                    weight: format.number(weight),
                    share: format.percent(whole > 0 ? weight / whole : 0),
                  })
                : translate('standard.item_bonus', { points: format.number(readNumber(item.bonus) ?? 0) })}
            </span>
            {item.critical !== 'NONE' && item.bonus === null && (
              <Mark tone="attn">{translate(`standard.critical_short.${item.critical}`, { cap: item.cap })}</Mark>
            )}
            {item.naAllowed && <span>{translate('standard.na_short')}</span>}
            {open_ > 0 && <Mark tone="warn">{format.counted('standard.warned', open_)}</Mark>}
            {wrong && !open && <Mark tone="attn">{translate('standard.to_mend')}</Mark>}
          </Box>
        </Box>
        <Button variant="text" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          {translate(open ? 'standard.item_close' : 'standard.item_open')}
          <span className="unseen">{`: ${name}`}</span>
        </Button>
      </Box>
      {open && (
        <Box
          id={id}
          sx={{
            display: 'grid',
            gap: '16px',
            gridTemplateColumns: 'minmax(0, 1fr)',
            padding: '12px 14px 14px',
            borderTop: '1px solid var(--line)',
          }}
        >
          <WordsFields
            label={translate('standard.question')}
            help={translate('standard.question_help')}
            value={item.question}
            most={1000}
            long
            field={`items.${item.code.trim()}`}
            warnings={warnings}
            overruling={overruling}
            onChange={(question) => onChange({ question })}
          />
          <AnswersEditor item={item} flaws={flaws} onChange={onChange} />
          <ItemFigures item={item} flaws={flaws} onChange={onChange} onCode={onCode} />
          <Box>
            <Button variant="text" color="error" onClick={onRemove}>
              {translate('standard.item_remove')}
              <span className="unseen">{`: ${name}`}</span>
            </Button>
          </Box>
        </Box>
      )}
    </Box>
  );
};
