import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ExplainSignalsQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { useReasons } from './reasons.ts';

export interface Narrowing {
  kind: string | null;
  status: string | null;
  reason: string | null;
}

export const everything: Narrowing = { kind: null, status: null, reason: null };

type Facet = ExplainSignalsQuery['explanationSignals']['facets'][number];

/** Narrows a list of signals by what is in it; what has one value only, and acted on all of them, is not asked. */
export function SignalFilters({
  facets,
  narrow,
  onChange,
}: {
  facets: Facet[];
  narrow: Narrowing;
  onChange: (narrow: Narrowing) => void;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const reasonsOf = useReasons();
  const nameOf = ({ by, code, name }: Facet): string => {
    if (name) return text(name);
    return by === 'STATUS' ? translate(`explain.signals.status_${code}`, { _: code }) : reasonsOf([code]);
  };
  const asked = (['kind', 'status', 'reason'] as const).map((field) => ({
    field,
    options: facets.filter(({ by }) => by === field.toUpperCase()),
  }));
  const shown = asked.filter(({ field, options }) => options.length > (field === 'reason' ? 0 : 1));
  if (shown.length === 0) return null;
  return (
    <div role="group" aria-label={translate('explain.signals.narrow')} className="narrow-signals">
      {shown.map(({ field, options }) => (
        <TextField
          key={field}
          select
          size="small"
          label={translate(`explain.signals.by_${field}`)}
          value={narrow[field] ?? ''}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          onChange={({ target }) => onChange({ ...narrow, [field]: target.value || null })}
        >
          <MenuItem value="">{translate('explain.signals.any')}</MenuItem>
          {options.map((one) => (
            <MenuItem key={one.code} value={one.code}>
              {`${nameOf(one)} (${format.number(one.count)})`}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </div>
  );
}
