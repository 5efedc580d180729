import { useTranslate } from 'react-admin';
import { Box, Button, IconButton, InputAdornment, MenuItem, TextField } from '@mui/material';
import { CrossIcon } from '../rules/icons.tsx';
import { answersFor, KINDS, LOCALES, newAnswer, type AnswerForm, type ItemForm } from './standard-form.ts';
import type { Flaws } from './standard-flaws.ts';
import { languages } from './WordsFields.tsx';

const MOST = 50;

/** The kind of the item, and which answer earns which share of its weight. */
export const AnswersEditor = ({
  item,
  flaws,
  onChange,
}: {
  item: ItemForm;
  flaws: Flaws;
  onChange: (change: Partial<ItemForm>) => void;
}) => {
  const translate = useTranslate();
  const { kind, earns } = item;
  const fixed = kind === 'YES_NO';
  const put = (key: string, change: Partial<AnswerForm>) =>
    onChange({ earns: earns.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  const told = (path: string) => {
    const flaw = flaws[`items.${item.key}.${path}`];
    return flaw ? { error: true, helperText: translate(`standard.flaw.${flaw}`) } : {};
  };
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: '10px' }}>
      <Box component="legend" sx={{ padding: 0, marginBottom: '6px', fontWeight: 600, fontSize: 13 }}>
        {translate('standard.answers')}
      </Box>
      <TextField
        select
        label={translate('standard.kind')}
        value={kind}
        helperText={translate(`standard.kind_help.${kind}`)}
        onChange={(event) => onChange({ kind: event.target.value, earns: answersFor(event.target.value) })}
        sx={{ maxWidth: 360 }}
      >
        {KINDS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`standard.kinds.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' }}>
        {earns.map((answer, index) => (
          <Box
            component="li"
            key={answer.key}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' }}
          >
            {fixed ? (
              <Box sx={{ width: 120, paddingTop: '8px' }}>{translate(`standard.answer_${answer.answer}`)}</Box>
            ) : (
              <TextField
                label={translate(`standard.answer_of.${kind}`)}
                value={answer.answer}
                onChange={(event) => put(answer.key, { answer: event.target.value })}
                sx={{ width: 120 }}
                slotProps={{ htmlInput: { maxLength: 40, inputMode: kind === 'CHOICE' ? 'text' : 'decimal' } }}
                {...told(`${answer.key}.answer`)}
              />
            )}
            {kind === 'CHOICE' &&
              LOCALES.map((locale) => (
                <TextField
                  key={locale}
                  label={languages[locale]}
                  value={answer.label[locale]}
                  onChange={(event) => put(answer.key, { label: { ...answer.label, [locale]: event.target.value } })}
                  sx={{ flex: '1 1 140px', width: 'auto' }}
                  slotProps={{ htmlInput: { maxLength: 200, lang: locale } }}
                />
              ))}
            <TextField
              label={translate('standard.earns')}
              value={answer.score}
              onChange={(event) => put(answer.key, { score: event.target.value })}
              sx={{ width: 132 }}
              slotProps={{
                htmlInput: {
                  inputMode: 'decimal',
                  'aria-label': translate('standard.earns_of', {
                    answer: fixed ? translate(`standard.answer_${answer.answer}`) : answer.answer || String(index + 1),
                  }),
                },
                input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
              }}
              {...told(`${answer.key}.score`)}
            />
            {!fixed && earns.length > 2 && (
              <IconButton
                aria-label={translate('standard.answer_remove', { answer: answer.answer || String(index + 1) })}
                onClick={() => onChange({ earns: earns.filter(({ key }) => key !== answer.key) })}
              >
                <CrossIcon size={16} />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {flaws[`items.${item.key}.earns`] && (
        <Box sx={{ fontSize: 13, color: 'var(--attn)' }}>
          {translate(`standard.flaw.${flaws[`items.${item.key}.earns`]}`)}
        </Box>
      )}
      {!fixed && (
        <Box>
          <Button
            variant="text"
            disabled={earns.length >= MOST}
            onClick={() => onChange({ earns: [...earns, newAnswer()] })}
          >
            {translate('standard.answer_add')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
