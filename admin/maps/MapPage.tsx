import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo } from 'react';
import { LinkBase, Title, useParams, usePermissions, useTranslate } from 'react-admin';
import { MapAsideDocument, MapPageDocument, MapTalkDocument, type MeQuery } from '../../schema/generated/operations.ts';
import { ExplainSlot } from '../explain/ExplainSlot.tsx';
import { sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useAnswer } from './answer.ts';
import { Generate } from './Generate.tsx';
import { MapTop } from './MapTop.tsx';
import { MissingList } from './MissingList.tsx';
import { OneClient } from './OneClient.tsx';
import { Reader, type ReaderState } from './reader.ts';
import { SayCard } from './SayCard.tsx';
import { SixParts } from './SixParts.tsx';
import { TalkContext } from './talk.ts';
import { Thanks } from './Thanks.tsx';
import { TrailCard } from './TrailCard.tsx';
import { useWhy } from './why.ts';
import './maps.css';

/** The career map of one person; `me` stands for the reader's own. */
export function MapPage() {
  const { employeeId: asked } = useParams();
  const translate = useTranslate();
  const format = useFormat();
  const why = useWhy();
  const narrow = useMediaQuery('screen and (max-width: 899.95px)', { noSsr: true });
  const { permissions: me, isPending } = usePermissions<MeQuery['me']>();
  const employeeId = asked === 'me' ? (me?.employeeId ?? null) : (asked ?? null);
  const page = useAnswer(MapPageDocument, employeeId ? { employeeId, id: why.map } : null);

  const map = page.data?.careerMap ?? null;
  const name = page.data?.employee.name ?? '';
  const card =
    map?.cards.find((each) => each.assignmentId === why.assignment) ??
    map?.cards.find((each) => each.isPrimary) ??
    map?.cards[0] ??
    null;
  const reader = useMemo(
    (): ReaderState => ({
      own: me?.employeeId != null && me.employeeId === employeeId,
      name,
      first: name.split(/\s+/)[0] ?? '',
      mapId: map?.id ?? '',
      asOf: map?.asOf ?? '',
      assignmentId: card?.assignmentId ?? '',
      may: (act) => me?.may.includes(act) ?? false,
    }),
    [me, employeeId, name, map?.id, map?.asOf, card?.assignmentId],
  );

  const aside = useAnswer(MapAsideDocument, map && card ? { mapId: map.id, assignmentId: card.assignmentId } : null);
  const talked = useAnswer(
    MapTalkDocument,
    card && me?.may.includes('comments') ? { assignmentId: card.assignmentId } : null,
  );
  const talk = useMemo(
    () => ({ comments: talked.data?.comments ?? [], goals: talked.data?.goals ?? [], again: talked.again }),
    [talked.data, talked.again],
  );

  if (page.error) return <Words title={sentence(page.error, translate)} />;
  if (!isPending && asked === 'me' && !employeeId)
    return <Words title={translate('maps.nobody_title')} text={translate('maps.nobody')} />;
  if (!page.data) return <Words text={translate('shell.loading')} />;

  const { today, lastDayWithData } = page.data.organisation;
  // Who leads and serves no clients has no map, and none to make.
  const leads = reader.own && reader.may('teamBoard') && page.data.employee.signalCount === 0;
  return (
    <Reader value={reader}>
      <div className={why.node && card ? 'map-page with-panel' : 'map-page'}>
        <Title title={reader.own ? translate('maps.my_map') : name} />
        <div className="map-main">
          <MapTop
            map={map}
            card={card}
            employeeId={page.data.employee.id}
            earlier={page.data.careerMaps}
            today={today}
            onChange={page.again}
          />
          {!map && (
            <div className="map-empty">
              <h1>{translate(reader.own ? 'maps.none_title' : 'maps.none_title_their', { name })}</h1>
              <p className="sec">
                {page.data.employee.signalCount === 0
                  ? translate(leads ? 'maps.none_leads' : 'maps.none_no_data')
                  : translate('maps.none', { day: lastDayWithData ? format.day(lastDayWithData) : '' })}
              </p>
              {leads && (
                <LinkBase className="lk" to="/team">
                  {translate('nav.my_team')}
                </LinkBase>
              )}
              {!leads && reader.may('generateMaps') && (
                <Generate
                  employeeId={page.data.employee.id}
                  today={lastDayWithData ?? today}
                  again={false}
                  onDone={page.again}
                  prominent
                />
              )}
            </div>
          )}
          {map && (
            <div className="map-body">
              <Thanks map={map} card={card} />
              {card ? (
                <TalkContext value={talk}>
                  <TrailCard cards={map.cards} card={card} latest={why.map === null} narrow={narrow} />
                  <MissingList card={card} asOf={map.asOf} />
                  <OneClient heaviest={aside.data?.heaviestClient ?? null} />
                  <SixParts card={card} map={map} employee={page.data.employee} narrow={narrow} />
                  <SayCard card={card} today={today} />
                </TalkContext>
              ) : (
                <p className="sec">{translate('maps.no_card', { day: format.day(map.asOf) })}</p>
              )}
              <Foot
                version={map.ruleSetVersion}
                engine={map.engine}
                cutoff={format.number(map.cutoff, 0)}
                hash={map.hash}
              />
            </div>
          )}
        </div>
        {map && card && (
          <ExplainSlot map={map} card={card} narrow={narrow} heaviest={aside.data?.heaviestClient ?? null} />
        )}
      </div>
    </Reader>
  );
}

function Foot({ version, engine, cutoff, hash }: { version: number; engine: number; cutoff: string; hash: string }) {
  const translate = useTranslate();
  return (
    <p className="cap foot">
      {translate('explain.foot', { version, engine, cutoff })} ·{' '}
      <span title={hash}>{translate('explain.foot_map', { hash: hash.slice(0, 12) })}</span>
    </p>
  );
}

function Words({ title, text }: { title?: string; text?: string }) {
  return (
    <div className="map-empty" aria-live="polite">
      {title && <h1>{title}</h1>}
      {text && <p className="sec">{text}</p>}
    </div>
  );
}
