import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { Section } from '../calendars/Section.tsx';
import { Ordered } from '../layout/Ordered.tsx';
import { newCase, type CaseForm } from './draft.ts';

const MOST = 10;

/** The visits that are looked at: what happened in words, or a link to the recording. */
export const CasesEditor = ({
  cases,
  flaws,
  onChange,
}: {
  cases: CaseForm[];
  flaws: Record<string, string>;
  onChange: (cases: CaseForm[]) => void;
}) => {
  const translate = useTranslate();
  const nameOf = ({ title }: CaseForm, at: number) => title.trim() || translate('calibration.visit_n', { n: at + 1 });
  const put = (key: string, change: Partial<CaseForm>) =>
    onChange(cases.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const told = (place: string, help?: string) =>
    flaws[place]
      ? { error: true, helperText: translate(`calibration.flaw.${flaws[place]}`) }
      : help
        ? { helperText: translate(`calibration.${help}`) }
        : {};
  return (
    <Section title={translate('calibration.visits_title')} lead={translate('calibration.visits_lead')}>
      <Ordered
        kind="calibration-case"
        list="cases"
        label={translate('calibration.visits_title')}
        rows={cases.map((one, at) => ({ key: one.key, name: nameOf(one, at) }))}
        onMove={(from, to) => {
          const next = cases.filter((_, at) => at !== from.index);
          next.splice(to.index, 0, cases[from.index]!);
          onChange(next);
        }}
      >
        {(at, grip) => {
          const one = cases[at]!;
          return (
            <Box role="group" aria-label={nameOf(one, at)} sx={card}>
              <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', marginLeft: '-8px' }}>
                {grip}
                <Box
                  component="h3"
                  sx={{ flex: 1, minWidth: 0, fontSize: 14, fontWeight: 600, overflowWrap: 'anywhere' }}
                >
                  {nameOf(one, at)}
                </Box>
                <Button
                  variant="text"
                  color="error"
                  onClick={() => onChange(cases.filter(({ key }) => key !== one.key))}
                >
                  {translate('calibration.remove')}
                  <span className="unseen">{`: ${nameOf(one, at)}`}</span>
                </Button>
              </Box>
              <TextField
                label={translate('calibration.visit_title')}
                value={one.title}
                required
                onChange={(event) => put(one.key, { title: event.target.value })}
                slotProps={{ htmlInput: { maxLength: 200 } }}
                {...told(`${one.key}.title`)}
              />
              <TextField
                label={translate('calibration.description')}
                value={one.description}
                multiline
                minRows={4}
                onChange={(event) => put(one.key, { description: event.target.value })}
                slotProps={{ htmlInput: { maxLength: 10_000 } }}
                helperText={translate('calibration.description_help')}
              />
              <TextField
                label={translate('calibration.link')}
                value={one.link}
                placeholder="https://"
                onChange={(event) => put(one.key, { link: event.target.value })}
                slotProps={{ htmlInput: { maxLength: 1000, inputMode: 'url' } }}
                {...told(`${one.key}.link`)}
              />
            </Box>
          );
        }}
      </Ordered>
      <Box>
        <Button variant="outlined" disabled={cases.length >= MOST} onClick={() => onChange([...cases, newCase()])}>
          {translate('calibration.visit_add')}
        </Button>
      </Box>
    </Section>
  );
};

const card = {
  border: '1px solid var(--line-2)',
  borderRadius: '10px',
  background: 'var(--surface)',
  padding: '12px 14px',
  display: 'grid',
  gap: '14px',
  gridTemplateColumns: 'minmax(0, 1fr)',
};
