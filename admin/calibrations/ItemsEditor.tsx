import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, IconButton, MenuItem, TextField } from '@mui/material';
import { Section } from '../calendars/Section.tsx';
import { useText } from '../i18n/useText.ts';
import { Ordered } from '../layout/Ordered.tsx';
import { PickItems } from '../programmes/PickItems.tsx';
import type { AskedItem } from '../programmes/questions.ts';
import { useChoices } from '../programmes/useChoices.ts';
import { CrossIcon } from '../rules/icons.tsx';
import { useSources } from './useSources.ts';

/** The questions about each visit: those of a programme, or items of published standards one by one. */
export const ItemsEditor = ({
  questionnaireId,
  items,
  onChange,
}: {
  questionnaireId: string;
  items: AskedItem[];
  onChange: (changes: { questionnaireId?: string; items: AskedItem[] }) => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const choices = useChoices();
  const { programmes } = useSources();
  const [picking, setPicking] = useState(false);
  const all = programmes.find(({ questionnaire }) => questionnaire?.id === questionnaireId)?.questionnaire;
  const asked = all?.sections.flatMap((section) => section.items) ?? [];
  const left = asked.filter(({ id }) => !items.some((one) => one.id === id));
  const nameOf = ({ item, name }: AskedItem) => text(item.question) || name;
  return (
    <Section title={translate('calibration.questions_title')} lead={translate('calibration.questions_lead')}>
      <TextField
        select
        label={translate('calibration.source')}
        value={all ? questionnaireId : ''}
        onChange={(event) => {
          const wanted = programmes.find(
            ({ questionnaire }) => questionnaire?.id === event.target.value,
          )?.questionnaire;
          // A programme brings all that it asks; picking goes on with what is there.
          onChange({
            questionnaireId: event.target.value,
            items: wanted ? wanted.sections.flatMap((section) => section.items) : items,
          });
        }}
        sx={{ maxWidth: 420 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('calibration.source_standards')}</MenuItem>
        {programmes.map(({ id, name, questionnaire }) => (
          <MenuItem key={id} value={questionnaire!.id}>
            {translate('calibration.from_programme', { name, version: questionnaire!.version })}
          </MenuItem>
        ))}
      </TextField>
      <Ordered
        kind="calibration-item"
        list="items"
        label={translate('calibration.items')}
        rows={items.map((one) => ({ key: one.id, name: nameOf(one) }))}
        onMove={(from, to) => {
          const next = items.filter((_, at) => at !== from.index);
          next.splice(to.index, 0, items[from.index]!);
          onChange({ items: next });
        }}
      >
        {(at, grip) => (
          <Box
            sx={{
              display: 'flex',
              gap: '6px',
              alignItems: 'flex-start',
              padding: '6px 8px 6px 2px',
              borderRadius: '8px',
              background: 'var(--sunken)',
            }}
          >
            {grip}
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '3px' }}>
              {nameOf(items[at]!)}
              <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
                {text(items[at]!.standardTitle)}
              </Box>
            </Box>
            <IconButton
              aria-label={translate('programme.item_remove', { name: nameOf(items[at]!) })}
              onClick={() => onChange({ items: items.filter((_, other) => other !== at) })}
            >
              <CrossIcon size={16} />
            </IconButton>
          </Box>
        )}
      </Ordered>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {all ? (
          <Button variant="text" disabled={left.length === 0} onClick={() => onChange({ items: asked })}>
            {translate('calibration.items_all')}
          </Button>
        ) : (
          <Button variant="text" onClick={() => setPicking(true)}>
            {translate('programme.items_add')}
          </Button>
        )}
      </Box>
      {picking && (
        <PickItems
          name={translate('calibration.items')}
          choices={choices}
          taken={new Set(items.map(({ name }) => name))}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            onChange({ items: [...items, ...picked] });
            setPicking(false);
          }}
        />
      )}
    </Section>
  );
};
