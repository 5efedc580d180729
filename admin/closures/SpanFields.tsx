import { useTranslate } from 'react-admin';
import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { dayAfter, instantOf, localOf } from '../calendars/zone.ts';
import { DayField } from '../layout/DayField.tsx';
import { isMidnight } from './useSpanWords.ts';

/** What stands in the fields: whole days, the last one included, or moments; by the clocks of the organisation. */
export interface SpanTyped {
  whole: boolean;
  first: string;
  last: string;
  from: string;
  until: string;
}

/** The fields as they begin: with what was told, or empty for whole days. */
export function spanOf(told: { from: string; until: string } | null, zone: string): SpanTyped {
  const empty = { whole: true, first: '', last: '', from: '', until: '' };
  if (!told) return empty;
  const moments = { ...empty, whole: false, from: localOf(told.from, zone), until: localOf(told.until, zone) };
  return isMidnight(moments.from) && isMidnight(moments.until) ? asDays(moments) : moments;
}

/** What was typed goes along, so that nobody types it twice. */
function asDays({ from, until, first, last }: SpanTyped): SpanTyped {
  const past = until && dayAfter(until.slice(0, 10), isMidnight(until) ? -1 : 0);
  return { whole: true, first: from.slice(0, 10) || first, last: past || last, from, until };
}

function asMoments({ first, last, from, until }: SpanTyped): SpanTyped {
  const begin = first && !from.startsWith(first) ? `${first}T00:00` : from;
  const end = first && `${dayAfter(last || first)}T00:00`;
  return { whole: false, first, last, from: begin, until: until.startsWith(last || first || '-') ? until : end };
}

/** The instants that the fields say; null while something is missing, or the end is not after the start. */
export function instantsOf({ whole, first, last, from, until }: SpanTyped, zone: string) {
  const [begin, end] = whole ? [first && `${first}T00:00`, first && `${dayAfter(last || first)}T00:00`] : [from, until];
  if (!begin || !end) return null;
  const [start, stop] = [instantOf(begin, zone), instantOf(end, zone)];
  return start < stop ? { from: new Date(start).toISOString(), until: new Date(stop).toISOString() } : null;
}

export const SpanFields = ({
  span,
  wrong,
  zone,
  onChange,
}: {
  span: SpanTyped;
  wrong: boolean;
  zone: string;
  onChange: (span: SpanTyped) => void;
}) => {
  const translate = useTranslate();
  const set = (change: Partial<SpanTyped>) => onChange({ ...span, ...change });
  const filled = span.whole ? span.first && span.last : span.from && span.until;
  const error = Boolean(filled) && wrong;
  const help = translate(error ? 'closures.end_first' : span.whole ? 'closures.last_help' : 'closures.by_zone', {
    zone,
  });
  const turn = (whole: boolean) => onChange(whole ? asDays(span) : asMoments(span));
  const moment = (name: 'from' | 'until') => (
    <TextField
      required
      type="datetime-local"
      label={translate(`closures.${name}`)}
      value={span[name]}
      error={error && name === 'until'}
      helperText={name === 'until' ? help : undefined}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <FormControlLabel
        control={<Checkbox checked={span.whole} onChange={(event) => turn(event.target.checked)} />}
        label={translate('closures.whole')}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))', gap: '12px' }}>
        {span.whole ? (
          <>
            <DayField
              required
              label={translate('closures.first')}
              value={span.first}
              onChange={(first) => set({ first })}
            />
            <DayField
              label={translate('closures.last')}
              value={span.last}
              min={span.first}
              error={error}
              helperText={help}
              onChange={(last) => set({ last })}
            />
          </>
        ) : (
          <>
            {moment('from')}
            {moment('until')}
          </>
        )}
      </Box>
    </Box>
  );
};
