import { useTranslate } from 'react-admin';
import { TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import type { DraftAnswer } from './draft.ts';
import type { AskedItem } from './Question.tsx';

const NA = '\0na';
/** As many buttons as a thumb finds without looking twice. */
const FEW = 10;

/** Buttons where there are few answers, a number where there are many; and "not applicable" where that is allowed. */
export const AnswerField = ({
  item,
  given,
  label,
  onChange,
}: {
  item: AskedItem['item'];
  given: DraftAnswer;
  label: string;
  onChange: (changes: DraftAnswer) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const options = optionsOf();
  const value = given.answer === null ? NA : (given.answer ?? '');
  const buttons = [...(options ?? []), ...(item.naAllowed ? [{ value: NA, label: translate('visit_form.na') }] : [])];
  const points = item.earns.map(({ answer }) => Number(answer));
  return (
    <>
      {!options && (
        <TextField
          value={value === NA ? '' : value}
          onChange={(event) => onChange({ answer: event.target.value === '' ? undefined : event.target.value })}
          sx={{ width: 160 }}
          slotProps={{
            htmlInput: { 'aria-label': label, inputMode: item.kind === 'COUNT' ? 'numeric' : 'decimal', maxLength: 20 },
          }}
          helperText={
            item.kind === 'COUNT'
              ? translate('visit_form.whole_number')
              : translate('visit_form.from_to', {
                  from: format.number(Math.min(...points)),
                  to: format.number(Math.max(...points)),
                })
          }
        />
      )}
      {buttons.length > 0 && (
        <ToggleButtonGroup
          exclusive
          aria-label={label}
          value={value}
          onChange={(_, picked: string | null) =>
            onChange({ answer: picked === null ? undefined : picked === NA ? null : picked })
          }
          sx={{ flexWrap: 'wrap', gap: '6px' }}
        >
          {buttons.map((option) => (
            <ToggleButton key={option.value} value={option.value} sx={button}>
              {option.label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </>
  );

  function optionsOf(): { value: string; label: string }[] | null {
    if (item.kind === 'YES_NO')
      return ['YES', 'NO'].map((each) => ({ value: each, label: translate(`results.${each}`) }));
    if (item.kind === 'CHOICE')
      return item.earns.map(({ answer, label: words }) => ({ value: answer, label: text(words) || answer }));
    const [first, last] = [Number(item.earns[0]?.answer), Number(item.earns.at(-1)?.answer)];
    if (item.kind !== 'SCALE' || !Number.isInteger(first) || !Number.isInteger(last) || last - first > FEW) return null;
    return Array.from({ length: last - first + 1 }, (_, at) => {
      const number = String(first + at);
      const words = text(item.earns.find(({ answer }) => answer === number)?.label);
      return { value: number, label: words ? `${number} ${words}` : number };
    });
  }
};

/** Each its own button with its own border, so that they wrap on a phone; the chosen one is filled, and pressed for whoever can't see it. */
const button = {
  minWidth: 56,
  minHeight: 34,
  padding: '0 14px',
  borderRadius: '8px !important',
  border: '1px solid var(--line-3) !important',
  margin: '0 !important',
  color: 'var(--ink)',
  fontWeight: 550,
  textTransform: 'none',
  '@media (pointer: coarse)': { minHeight: 44, minWidth: 64 },
  '&.Mui-selected, &.Mui-selected:hover': { background: 'var(--btn)', color: 'var(--on-btn)' },
};
