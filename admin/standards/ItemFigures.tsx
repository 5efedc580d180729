import { useTranslate } from 'react-admin';
import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { CRITICALS, type ItemForm } from './standard-form.ts';
import type { Flaws } from './standard-flaws.ts';

/** Weight or bonus, what failing it does, whether it may not apply, and the code that stays from version to version. */
export const ItemFigures = ({
  item,
  flaws,
  onChange,
  onCode,
}: {
  item: ItemForm;
  flaws: Flaws;
  onChange: (change: Partial<ItemForm>) => void;
  onCode: (code: string) => void;
}) => {
  const translate = useTranslate();
  const bonus = item.bonus !== null;
  const told = (field: string, help: string) => {
    const flaw = flaws[`items.${item.key}.${field}`];
    return flaw
      ? { error: true, helperText: translate(`standard.flaw.${flaw}`) }
      : { helperText: translate(`standard.${help}`) };
  };
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
          gap: '14px 12px',
          alignItems: 'start',
        }}
      >
        <TextField
          select
          label={translate('standard.counts_as')}
          value={bonus ? 'bonus' : 'weight'}
          onChange={(event) => onChange({ bonus: event.target.value === 'bonus' ? '5' : null })}
        >
          <MenuItem value="weight">{translate('standard.counts_as_weight')}</MenuItem>
          <MenuItem value="bonus">{translate('standard.counts_as_bonus')}</MenuItem>
        </TextField>
        {bonus ? (
          <TextField
            label={translate('standard.bonus')}
            value={item.bonus}
            onChange={(event) => onChange({ bonus: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            {...told('bonus', 'bonus_help')}
          />
        ) : (
          <TextField
            label={translate('standard.weight')}
            value={item.weight}
            onChange={(event) => onChange({ weight: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            {...told('weight', 'weight_help')}
          />
        )}
        {!bonus && (
          <TextField
            select
            label={translate('standard.critical')}
            value={item.critical}
            helperText={translate(`standard.critical_help.${item.critical}`)}
            onChange={(event) =>
              onChange({ critical: event.target.value, cap: event.target.value === 'CAP' ? item.cap || '50' : '' })
            }
          >
            {CRITICALS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`standard.criticals.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {!bonus && item.critical === 'CAP' && (
          <TextField
            label={translate('standard.cap')}
            value={item.cap}
            onChange={(event) => onChange({ cap: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            {...told('cap', 'cap_help')}
          />
        )}
        <TextField
          label={translate('standard.item_code')}
          value={item.code}
          onChange={(event) => onCode(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 40, spellCheck: false } }}
          {...told('code', 'item_code_help')}
        />
      </Box>
      <FormControlLabel
        label={translate('standard.na_allowed')}
        control={
          <Checkbox checked={item.naAllowed} onChange={(event) => onChange({ naAllowed: event.target.checked })} />
        }
      />
    </>
  );
};
