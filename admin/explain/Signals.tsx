import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ExplainSignalsDocument, type ExplainSignalsQuery } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useReader } from '../maps/reader.ts';
import { Distribution } from './Distribution.tsx';
import { everything, SignalFilters, type Narrowing } from './SignalFilters.tsx';
import { SignalRow } from './SignalRow.tsx';
import { useReasons } from './reasons.ts';
import type { ExplainNode } from './tree.ts';

export type Signal = ExplainSignalsQuery['explanationSignals']['nodes'][number];
type Page = ExplainSignalsQuery['explanationSignals'];
const many = 12;

/** The single signals of one group, a page at a time; where many share few values, how often each came stands above them. */
export function Signals({ node, title, measure }: { node: ExplainNode; title?: string; measure?: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const { mapId, assignmentId } = useReader();
  const [signals, setSignals] = useState<Signal[]>([]);
  const [page, setPage] = useState<Page | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [all, setAll] = useState(false);
  const [narrow, setNarrow] = useState(everything);

  useEffect(() => {
    let wanted = true;
    load({ mapId, assignmentId, nodeId: node.id, ...narrow }, null).then(
      (first) => {
        if (!wanted) return;
        setPage(first);
        setSignals(first.nodes);
      },
      (error: unknown) => wanted && setFault(error),
    );
    return () => {
      wanted = false;
    };
  }, [node.id, mapId, assignmentId, narrow]);

  async function more(): Promise<void> {
    try {
      const next = await load({ mapId, assignmentId, nodeId: node.id, ...narrow }, page?.pageInfo.endCursor ?? null);
      setPage(next);
      setSignals((before) => [...before, ...next.nodes]);
    } catch (error) {
      setFault(error);
    }
  }

  if (fault)
    return (
      <p className="sm attn-text" role="alert">
        {sentence(fault, translate)}
      </p>
    );
  if (!page)
    return (
      <p className="cap" aria-live="polite">
        {translate('shell.loading')}
      </p>
    );
  const narrowed = narrow.kind !== null || narrow.status !== null || narrow.reason !== null;
  if (page.totalCount === 0 && !narrowed) return <p className="cap">{translate('explain.signals.none')}</p>;
  const whole = !page.pageInfo.hasNextPage;
  const shown = all || narrowed || page.totalCount <= many ? signals : [];
  const plain = measure !== 'count' && measure !== 'rate';
  return (
    <div className="leaf">
      {title && (
        <p className="cap b">
          {title}, {format.counted('maps.counted', page.totalCount)}
        </p>
      )}
      {page.facets.length > 0 && (narrowed || page.totalCount > 1) && (
        <SignalFilters facets={page.facets} narrow={narrow} onChange={setNarrow} />
      )}
      {narrowed && (
        <p className="cap" role="status">
          {page.totalCount === 0
            ? translate('explain.signals.none_fits')
            : format.counted('maps.counted', page.totalCount)}
        </p>
      )}
      {whole && page.totalCount > many && plain && <Distribution signals={signals} />}
      {groupsOf(shown).map((group) => (
        <SignalGroup key={group[0]!.id} group={group} plain={plain} />
      ))}
      {shown.length === 0 && page.totalCount > 0 && (
        <Button variant="text" onClick={() => setAll(true)}>
          {format.counted('explain.signals.each', page.totalCount)}
        </Button>
      )}
      {shown.length > 0 && !whole && (
        <Button variant="text" onClick={() => void more()}>
          {format.counted('explain.signals.more', page.totalCount - signals.length)}
        </Button>
      )}
    </div>
  );
}

async function load(
  step: { mapId: string; assignmentId: string; nodeId: string } & Narrowing,
  after: string | null,
): Promise<Page> {
  return (await request(ExplainSignalsDocument, { ...step, first: 100, after })).explanationSignals;
}

/** Signals that one rule treated together: one client's in a month stand under one another, with the reason below. */
function SignalGroup({ group, plain }: { group: Signal[]; plain: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  const reasonsOf = useReasons();
  const [first] = group;
  if (!first) return null;
  const burst = first.reasons.includes('burst') && first.clientLabel;
  const weight = group.reduce((sum, signal) => sum + signal.weight, 0);
  return (
    <>
      {group.map((signal) => (
        <SignalRow key={signal.id} signal={signal} plain={plain} />
      ))}
      {burst && (
        <p className="cap why-line">
          {format.counted('explain.signals.burst', group.length, {
            client: translate('explain.signals.client', { label: first.clientLabel }),
            month: format.month(first.day),
            weight: format.number(weight),
          })}
        </p>
      )}
      {!burst && first.reasons.length > 0 && <p className="cap why-line">{reasonsOf(first.reasons)}</p>}
    </>
  );
}

function groupsOf(signals: Signal[]): Signal[][] {
  const groups = new Map<string, Signal[]>();
  for (const signal of signals) {
    const key = signal.reasons.includes('burst')
      ? `${signal.reasons.join()} ${signal.clientLabel} ${signal.day.slice(0, 7)}`
      : signal.reasons.join();
    const group = groups.get(key);
    if (group) group.push(signal);
    else groups.set(key, [signal]);
  }
  return [...groups.values()];
}
