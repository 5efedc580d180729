import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Block } from './Block.tsx';
import { CriteriaTree } from './CriteriaTree.tsx';
import { relaxed } from './criteria.ts';
import { LevelFields } from './LevelFields.tsx';
import { NumberField } from './NumberField.tsx';
import { PickField } from './PickField.tsx';
import { RelaxedWords } from './RelaxedWords.tsx';
import { RemoveItem } from './RemoveItem.tsx';
import { styleNames, type Stage } from './rule-set.ts';
import { TextsField } from './TextsField.tsx';
import { useLabel } from './useLabel.ts';
import { UsedIn } from './UsedIn.tsx';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** One stage: what it asks to enter and to stay, the levels it demands, its texts and advice. */
export const StageForm = ({ stage, path }: { stage: Stage; path: string }) => {
  const translate = useTranslate();
  const { text } = useWords();
  const { rules, readOnly, set, wanted } = useWorkshop();
  const { field } = useLabel(rules);
  const asked = wanted?.startsWith(`${path}.retention`)
    ? 'retention'
    : wanted?.startsWith(`${path}.entry`)
      ? 'entry'
      : null;
  const [side, setSide] = useState<'entry' | 'retention'>(asked ?? 'entry');
  const [seen, setSeen] = useState(wanted);
  if (wanted !== seen) {
    setSeen(wanted);
    if (asked) setSide(asked);
  }
  const own = () => set(`${path}.retention`, relaxed(stage.entry, rules) ?? { all: [] });
  return (
    <>
      <Block
        title={translate(side === 'entry' ? 'rules.stage.asks' : 'rules.stage.keeps', { stage: stage.code })}
        lead={translate(side === 'entry' ? 'rules.stage.asks_lead' : 'rules.stage.keeps_lead')}
        actions={
          <ToggleButtonGroup
            exclusive
            size="small"
            value={side}
            aria-label={translate('rules.stage.side')}
            onChange={(_, next: 'entry' | 'retention' | null) => next && setSide(next)}
          >
            <ToggleButton value="entry">{translate('rules.stage.to_enter')}</ToggleButton>
            <ToggleButton value="retention">{translate('rules.stage.to_stay')}</ToggleButton>
          </ToggleButtonGroup>
        }
      >
        {side === 'entry' ? (
          <CriteriaTree path={`${path}.entry`} />
        ) : stage.retention ? (
          <>
            <CriteriaTree path={`${path}.retention`} />
            {!readOnly && (
              <Button variant="text" onClick={() => set(`${path}.retention`, null)}>
                {translate('rules.stage.relaxed_back')}
              </Button>
            )}
          </>
        ) : (
          <>
            <RelaxedWords stage={stage} />
            {!readOnly && (
              <Button variant="outlined" onClick={own}>
                {translate('rules.stage.own_retention')}
              </Button>
            )}
          </>
        )}
      </Block>
      <Block title={translate('rules.stage.levels')} lead={translate('rules.stage.levels_lead')}>
        <LevelFields stage={stage} path={path} />
      </Block>
      <Block title={translate('rules.stage.texts')} lead={translate('rules.stage.texts_lead')}>
        <TextsField path={`${path}.name`} label={field('stages.name')} />
        <TextsField path={`${path}.about`} label={field('stages.about')} long />
        <div className="rule-grid">
          <PickField
            path={`${path}.advice.style`}
            label={field('stages.advice.style')}
            options={styleNames.map((value) => ({ value, text: translate(`maps.style.${value}`) }))}
          />
          <NumberField
            path={`${path}.minStayDays`}
            label={field('stages.minStayDays')}
            help={translate('rules.help.stages_minStayDays')}
          />
        </div>
        <TextsField path={`${path}.advice.text`} label={field('stages.advice.text')} long />
        <div className="end">
          <UsedIn noun="STAGE" code={stage.code} name={`${stage.code} ${text(stage.name)}`} />
          {!readOnly && rules.stages.length > 1 && (
            <RemoveItem
              noun="STAGE"
              code={stage.code}
              name={stage.code}
              onRemove={() =>
                set(
                  'stages',
                  rules.stages.filter((one) => one.code !== stage.code),
                )
              }
            />
          )}
        </div>
      </Block>
    </>
  );
};
