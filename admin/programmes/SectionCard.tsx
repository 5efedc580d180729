import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, IconButton, TextField } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { Ordered, type Place } from '../layout/Ordered.tsx';
import { CrossIcon } from '../rules/icons.tsx';
import { WordsFields } from '../standards/WordsFields.tsx';
import { PickItems } from './PickItems.tsx';
import { shareOf, type AskedItem, type Choice, type SectionForm } from './questions.ts';

/** A section: what it is called, what it weighs, and its items in order. */
export const SectionCard = ({
  section,
  sections,
  name,
  grip,
  choices,
  flaws,
  nameOf,
  onChange,
  onMove,
  onRemove,
}: {
  section: SectionForm;
  sections: readonly SectionForm[];
  name: string;
  grip: ReactNode;
  choices: readonly Choice[];
  flaws: Record<string, string>;
  nameOf: (section: SectionForm, index: number) => string;
  onChange: (change: Partial<SectionForm>) => void;
  onMove: (from: Place, to: Place) => void;
  onRemove: () => void;
}) => {
  const translate = useTranslate();
  const text = useText();
  const [picking, setPicking] = useState(false);
  const flaw = (field: string) => flaws[`${section.key}.${field}`];
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        border: '1px solid var(--line-2)',
        borderRadius: '10px',
        background: 'var(--surface)',
        padding: '12px 14px',
        display: 'grid',
        gap: '14px',
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', marginLeft: '-8px' }}>
        {grip}
        <Box component="h3" sx={{ flex: 1, minWidth: 0, fontSize: 14, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {name}
        </Box>
        <Button variant="text" color="error" onClick={onRemove}>
          {translate('programme.section_remove')}
          <span className="unseen">{`: ${name}`}</span>
        </Button>
      </Box>
      <WordsFields
        label={translate('programme.section_name')}
        value={section.names}
        most={200}
        flaw={flaw('names') && `programme.flaw.${flaw('names')}`}
        onChange={(names) => onChange({ names })}
      />
      <TextField
        label={translate('programme.section_weight')}
        value={section.weight}
        error={!!flaw('weight')}
        helperText={translate(flaw('weight') ? `programme.flaw.${flaw('weight')}` : 'programme.section_weight_help')}
        onChange={(event) => onChange({ weight: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ maxWidth: 260 }}
      />
      <Ordered
        kind="questionnaire-item"
        list={section.key}
        label={translate('programme.items_of', { name })}
        rows={section.items.map(({ id, name: code, item }) => ({ key: id, name: text(item.question) || code }))}
        elsewhere={sections.flatMap((one, index) =>
          one.key === section.key
            ? []
            : [
                {
                  label: translate('programme.move_to', { name: nameOf(one, index) }),
                  to: { list: one.key, index: one.items.length },
                },
              ],
        )}
        onMove={onMove}
      >
        {(index, handle) => (
          <ItemRow
            asked={section.items[index]!}
            share={shareOf(sections, section, section.items[index]!)}
            grip={handle}
            onRemove={() => onChange({ items: section.items.filter((_, at) => at !== index) })}
          />
        )}
      </Ordered>
      {flaw('items') && (
        <Box sx={{ fontSize: 13, color: 'var(--warn)' }}>{translate(`programme.flaw.${flaw('items')}`)}</Box>
      )}
      <Box>
        <Button variant="text" onClick={() => setPicking(true)}>
          {translate('programme.items_add')}
          <span className="unseen">{`: ${name}`}</span>
        </Button>
      </Box>
      {picking && (
        <PickItems
          name={name}
          choices={choices}
          taken={new Set(sections.flatMap(({ items }) => items.map((one) => one.name)))}
          onClose={() => setPicking(false)}
          onPick={(items) => {
            onChange({ items: [...section.items, ...items] });
            setPicking(false);
          }}
        />
      )}
    </Box>
  );
};

const ItemRow = ({
  asked,
  share,
  grip,
  onRemove,
}: {
  asked: AskedItem;
  share: number;
  grip: ReactNode;
  onRemove: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { item } = asked;
  const name = text(item.question) || asked.name;
  return (
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
        {name}
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '2px 10px',
            alignItems: 'center',
            fontSize: 13,
            lineHeight: '18px',
            color: 'var(--ink-2)',
          }}
        >
          <span>{text(asked.standardTitle)}</span>
          <span>
            {item.bonus == null
              ? translate('programme.share', { share: format.percent(share) })
              : translate('standard.item_bonus', { points: format.number(Number(item.bonus)) })}
          </span>
          {item.critical !== 'NONE' && <Mark tone="attn">{translate('programme.critical')}</Mark>}
          {asked.attribution !== 'EMPLOYEE' && <Mark>{translate('programme.not_a_person')}</Mark>}
        </Box>
      </Box>
      <IconButton aria-label={translate('programme.item_remove', { name })} onClick={onRemove}>
        <CrossIcon size={16} />
      </IconButton>
    </Box>
  );
};
