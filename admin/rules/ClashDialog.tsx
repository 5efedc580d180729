import { useTranslate } from 'react-admin';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { differences } from './differences.ts';
import { figureAt } from './figures.ts';
import { valueOf } from './parts.ts';
import type { Rules } from './rule-set.ts';
import { sectionOf } from './sections.ts';
import type { Draft } from './useDraft.ts';
import { useLabel } from './useLabel.ts';
import { useWords } from './useWords.ts';

const most = 12;

/** Two people changed the same part. Both versions stand side by side, and one of them is chosen; the other parts are safe. */
export const ClashDialog = ({ draft }: { draft: Draft }) => {
  const translate = useTranslate();
  const part = draft.clashes[0];
  if (!part) return null;
  const rows = differences(
    valueOf(draft.now, part),
    valueOf(draft.saved, part),
    {
      NAME: 'name',
      GENERAL: '',
      SOURCES: 'sources',
      SCREENING: 'screening',
      METRICS: 'metrics',
      KPIS: 'kpis',
      COMPETENCIES: 'competencies',
      STAGES: 'stages',
      EVALUATION: 'evaluation',
      AUDIT_SIDES: 'auditSides',
      AUDITS: 'audits',
    }[part],
  );
  const name = part === 'NAME' ? translate('rules.field.name') : translate(`rules.sections.${sectionOf(part)}`);
  return (
    <Dialog open aria-labelledby="rule-clash" fullWidth maxWidth="md">
      <DialogTitle id="rule-clash">{translate('rules.clash.title', { part: name })}</DialogTitle>
      <DialogContent>
        <p style={{ color: 'var(--ink-2)' }}>{translate('rules.clash.text')}</p>
        <div className="rule-clash" role="table" aria-label={translate('rules.clash.title', { part: name })}>
          <div role="row" className="head">
            <span role="columnheader">{translate('rules.clash.where')}</span>
            <span role="columnheader">{translate('rules.clash.mine')}</span>
            <span role="columnheader">{translate('rules.clash.theirs')}</span>
          </div>
          {rows.slice(0, most).map((row) => (
            <div role="row" key={row.path}>
              <Where rules={draft.now} path={row.path} />
              <Told rules={draft.now} path={row.path} value={row.mine} />
              <Told rules={draft.saved} path={row.path} value={row.theirs} />
            </div>
          ))}
        </div>
        {rows.length > most && (
          <p className="cap">{translate('rules.clash.more', { smart_count: rows.length - most })}</p>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => draft.choose(part, true)}>
          {translate('rules.clash.take_theirs')}
        </Button>
        <Button variant="contained" onClick={() => draft.choose(part, false)}>
          {translate('rules.clash.keep_mine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Where = ({ rules, path }: { rules: Rules; path: string }) => {
  const { place } = useLabel(rules);
  return <span role="cell">{place(path)}</span>;
};

const Told = ({ rules, path, value }: { rules: Rules; path: string; value: unknown }) => {
  const translate = useTranslate();
  const words = useWords();
  const told =
    typeof value === 'number'
      ? words.shown(figureAt(path, rules), value)
      : typeof value === 'boolean'
        ? translate(value ? 'rules.yes' : 'rules.no')
        : typeof value === 'string'
          ? value
          : value === undefined || value === null
            ? translate('rules.clash.nothing')
            : words.text(
                (value as { name?: Rules['stages'][number]['name'] }).name,
                translate('rules.clash.something'),
              );
  return <span role="cell">{told}</span>;
};
