import { useMemo } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { MyKpisDocument, type MeQuery, type MyKpisQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useAnswer } from '../maps/answer.ts';
import { Reader, useText, type ReaderState } from '../maps/reader.ts';
import { useTrends } from '../maps/trends.ts';
import { KpiCard } from './KpiCard.tsx';
import '../maps/maps.css';
import './my-kpis.css';

export type MyCard = NonNullable<MyKpisQuery['careerMap']>['cards'][number];

/** An employee's KPIs by the latest map: what each says, where it stands, and what one more good case would do. */
export function MyKpis() {
  const translate = useTranslate();
  const format = useFormat();
  const { permissions: me, isPending } = usePermissions<MeQuery['me']>();
  const employeeId = me?.employeeId ?? null;
  const { data, error, again } = useAnswer(MyKpisDocument, employeeId ? { employeeId } : null);
  const title = translate('my_kpis.title');
  if (error) {
    return (
      <Page title={title}>
        <ErrorNotice error={error} onRetry={again} />
      </Page>
    );
  }
  if (isPending || (employeeId !== null && !data)) {
    return (
      <Page title={title}>
        <p aria-live="polite">{translate('shell.loading')}</p>
      </Page>
    );
  }
  const map = data?.careerMap;
  if (!map || map.cards.length === 0) {
    return (
      <Page title={title}>
        <EmptyState title={translate('my_kpis.empty_title')} text={translate('my_kpis.empty_text')} />
      </Page>
    );
  }
  return (
    <Page title={title} intro={translate('my_kpis.intro', { day: format.day(map.asOf) })}>
      {map.cards.map((card) => (
        <Task key={card.assignmentId} card={card} mapId={map.id} asOf={map.asOf} name={me?.name ?? ''} />
      ))}
    </Page>
  );
}

function Task({ card, mapId, asOf, name }: { card: MyCard; mapId: string; asOf: string; name: string }) {
  const { assignmentId } = card;
  const reader = useMemo(
    (): ReaderState => ({ own: true, first: name, name, mapId, asOf, assignmentId, may: () => false }),
    [name, mapId, asOf, assignmentId],
  );
  return (
    <Reader value={reader}>
      <Cards card={card} />
    </Reader>
  );
}

function Cards({ card }: { card: MyCard }) {
  const translate = useTranslate();
  const trends = useTrends(card);
  // What nobody measures here says nothing about the person; it is told, and stands last.
  const used = card.kpis.filter(({ state, metric }) => state !== 'unused' && metric);
  const unused = card.kpis.filter((kpi) => !used.includes(kpi));
  const measured = used.toSorted((one, other) => Number(one.score === null) - Number(other.score === null));
  return (
    <section className="my-kpis map-page" aria-label={card.task.name}>
      <h2>{card.task.name}</h2>
      {measured.length === 0 && <p className="sec">{translate('my_kpis.none')}</p>}
      <ul>
        {measured.map((kpi) => (
          <KpiCard
            key={kpi.code}
            kpi={kpi}
            trend={trends.find(({ code }) => code === kpi.code)}
            assignmentId={card.assignmentId}
          />
        ))}
      </ul>
      <Unused names={unused.map(({ name }) => name)} />
    </section>
  );
}

function Unused({ names }: { names: MyCard['kpis'][number]['name'][] }) {
  const translate = useTranslate();
  const text = useText();
  if (names.length === 0) return null;
  return <p className="cap">{translate('my_kpis.unused', { names: names.map(text).join(', ') })}</p>;
}
