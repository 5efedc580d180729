import { useMemo, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { RuleNoun } from '../../schema/generated/operations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { Mark } from '../layout/Mark.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { AddItem } from './AddItem.tsx';
import { DownIcon } from './icons.tsx';
import { same, within } from './path.ts';
import { RemoveItem } from './RemoveItem.tsx';
import type { Competency, Kpi, Metric, Texts } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { UsedIn } from './UsedIn.tsx';
import { before, useWorkshop } from './workshop.ts';

export type Item = Metric | Kpi | Competency;
type ListName = 'metrics' | 'kpis' | 'competencies';

/** The nouns of one part: a line each, opened to its form. An address that names a place inside one opens it. */
export function Items<T extends Item>({
  list,
  noun,
  summary,
  form,
  fresh,
  fallback,
}: {
  list: ListName;
  noun: RuleNoun;
  summary: (item: T) => string;
  form: (item: T, path: string) => ReactNode;
  fresh: (code: string, name: Texts) => T;
  fallback?: ReactNode;
}) {
  const translate = useTranslate();
  const { text } = useWords();
  const { rules, readOnly, set, wanted } = useWorkshop();
  const items = rules[list] as unknown as T[];
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const asked = wanted ? items[Number(new RegExp(`^${list}\\[(\\d+)\\]`).exec(wanted)?.[1] ?? -1)]?.code : undefined;
  const [seen, setSeen] = useState<string | null>(null);
  if (wanted !== seen) {
    setSeen(wanted);
    if (asked) setOpen(new Set([...open, asked]));
  }
  const shown = useMemo(() => {
    const needle = search.trim().toLocaleLowerCase();
    return items
      .map((item, index) => ({ item, path: `${list}[${index}]` }))
      .filter(
        ({ item }) =>
          !needle || [item.code, ...Object.values(item.name)].some((word) => word.toLocaleLowerCase().includes(needle)),
      );
  }, [items, list, search]);
  const turn = (code: string) =>
    setOpen((before) => new Set(before.has(code) ? [...before].filter((one) => one !== code) : [...before, code]));
  const add = (code: string, name: Texts) => {
    set(list, [...items, fresh(code, name)]);
    setOpen((before) => new Set([...before, code]));
  };
  return (
    <section>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' }}>
        {items.length > 6 && (
          <SearchField label={translate('rules.items.search')} value={search} onChange={setSearch} />
        )}
        <Box sx={{ flex: 1 }} />
        {!readOnly && <AddItem list={list} taken={items.map((item) => item.code)} onAdd={add} />}
      </Box>
      {fallback}
      {items.length === 0 && (
        <EmptyState
          title={translate(`rules.items.empty_${list}_title`)}
          text={translate(`rules.items.empty_${list}`)}
        />
      )}
      {items.length > 0 && shown.length === 0 && <p className="cap">{translate('rules.items.no_match')}</p>}
      <ul className="rule-items">
        {shown.map(({ item, path }) => (
          <li key={item.code} className="rule-card" data-path={path}>
            <div className="line">
              <button type="button" aria-expanded={open.has(item.code)} onClick={() => turn(item.code)}>
                <span className={open.has(item.code) ? 'arrow open' : 'arrow'}>
                  <DownIcon size={16} />
                </span>
                <span className="words">
                  <b>{text(item.name, item.code)}</b>
                  <span className="cap">{summary(item)}</span>
                </span>
              </button>
              <ItemMarks path={path} item={item} />
            </div>
            {open.has(item.code) && (
              <div className="form">
                {form(item, path)}
                <div className="end">
                  <UsedIn noun={noun} code={item.code} name={text(item.name, item.code)} />
                  {!readOnly && (
                    <RemoveItem
                      noun={noun}
                      code={item.code}
                      name={text(item.name, item.code)}
                      onRemove={() =>
                        set(
                          list,
                          items.filter((one) => one.code !== item.code),
                        )
                      }
                    />
                  )}
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      {search && shown.length > 0 && (
        <Button variant="text" onClick={() => setSearch('')}>
          {translate('rules.items.all')}
        </Button>
      )}
    </section>
  );
}

const ItemMarks = ({ path, item }: { path: string; item: Item }) => {
  const translate = useTranslate();
  const workshop = useWorkshop();
  const flaws = workshop.flaws.filter((flaw) => within(flaw.path, path)).length;
  const was = before(path, workshop);
  const changed = workshop.base !== null && !same(was, item);
  return (
    <span className="marks">
      {changed && <span className="rule-was">{translate(was === undefined ? 'rules.new' : 'rules.changed')}</span>}
      {flaws > 0 && <Mark tone="attn">{translate('rules.flaw_count', { smart_count: flaws })}</Mark>}
    </span>
  );
};
