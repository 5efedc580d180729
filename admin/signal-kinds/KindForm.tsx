import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import {
  RenameSignalKindDocument,
  RescaleSignalKindDocument,
  type SignalKindRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { useWords } from '../rules/useWords.ts';
import { Overtaken } from './Overtaken.tsx';
import { KindNames } from './KindNames.tsx';
import { endsFit, numberOf, ScaleFields } from './ScaleFields.tsx';

const heading = { fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' };
const card = { padding: '18px 20px', display: 'grid', gap: '14px' };
const lead = { color: 'var(--ink-2)', maxWidth: 640 };

/** The two things that can change: names at once and everywhere, the scale as a new version from now on. */
export const KindForm = ({ kind, onDone }: { kind: SignalKindRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { number } = useWords();
  const [name, setName] = useState({ en: kind.name.en, ru: kind.name.ru, pl: kind.name.pl });
  const told = (value: number | null | undefined) => (value == null ? '' : number(value));
  const [ends, setEnds] = useState({ min: told(kind.scaleMin), max: told(kind.scaleMax) });
  const done = (key: string) => {
    notify(translate(key), { type: 'success' });
    onDone();
  };
  const rename = useAct(async () => {
    await request(RenameSignalKindDocument, { id: kind.id, lock: kind.lock, name });
    done('kinds.renamed');
  });
  const rescale = useAct(async () => {
    await request(RescaleSignalKindDocument, {
      id: kind.id,
      lock: kind.lock,
      min: numberOf(ends.min),
      max: numberOf(ends.max),
    });
    done('kinds.rescaled');
  });
  const sameName = (['en', 'ru', 'pl'] as const).every((locale) => name[locale].trim() === kind.name[locale]);
  const sameScale = numberOf(ends.min) === (kind.scaleMin ?? null) && numberOf(ends.max) === (kind.scaleMax ?? null);
  const refused = rename.error instanceof RequestError ? rename.error : null;
  return (
    <>
      <Card component="section" sx={card}>
        <Box component="h2" sx={heading}>
          {translate('kinds.names')}
        </Box>
        <Box sx={lead}>{translate('kinds.names_lead')}</Box>
        <KindNames value={name} onChange={setName} bad={refused?.field ?? null} told={refused?.detail} />
        <Fault error={rename.error} onReload={onDone} />
        <Box>
          <Button
            variant="outlined"
            disabled={rename.busy || sameName || Object.values(name).some((text) => !text.trim())}
            onClick={() => void rename.run()}
          >
            {translate('kinds.rename')}
          </Button>
        </Box>
      </Card>
      {kind.unit !== 'text' && (
        <Card component="section" sx={card}>
          <Box component="h2" sx={heading}>
            {translate('kinds.scale_title')}
          </Box>
          <Box sx={lead}>{translate('kinds.scale_lead', { n: number(kind.version) })}</Box>
          <ScaleFields unit={kind.unit} value={ends} onChange={setEnds} />
          {!sameScale && kind.metricCount > 0 && (
            <Box sx={{ ...lead, color: 'var(--warn)' }}>
              {translate('kinds.scale_mixed', { smart_count: kind.metricCount })}
            </Box>
          )}
          <Fault error={rescale.error} onReload={onDone} />
          <Box>
            <Button
              variant="outlined"
              disabled={rescale.busy || sameScale || !endsFit(kind.unit, ends)}
              onClick={() => void rescale.run()}
            >
              {translate('kinds.rescale')}
            </Button>
          </Box>
        </Card>
      )}
    </>
  );
};

const Fault = ({ error, onReload }: { error: unknown; onReload: () => void }) =>
  error === null ? null : error instanceof RequestError && error.code === 'CONFLICT' ? (
    <Overtaken onReload={onReload} />
  ) : (
    <ErrorNotice error={error} />
  );
