import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';
import { disputedUnder, InDispute } from './InDispute.tsx';
import { Need } from './Need.tsx';
import { NumberLink } from './NumberLink.tsx';
import { openProposal } from './proposed.ts';
import { useSay, useText } from './reader.ts';

/** What is missing for the next stage, the smallest step first; then what is there already. */
export function MissingList({ card, asOf }: { card: MapCardFragment; asOf: string }) {
  const say = useSay();
  const translate = useTranslate();
  const format = useFormat();
  const word = (n: number): string => translate(`maps.words.w${n}`, { _: format.number(n) });
  const missing = card.missing.toSorted((a, b) => Number(b.smallest) - Number(a.smallest));
  const stage = card.nextStage;
  const there = card.metCriteria.length;
  const proposal = openProposal(card);

  const head = !stage
    ? say('maps.missing.top', { stage: card.held })
    : missing.length === 0
      ? say('maps.missing.nothing', { stage })
      : capital(
          [
            say('maps.missing.count', { smart_count: missing.length, word: word(missing.length), stage }),
            there > 0 && say('maps.missing.there', { smart_count: there, word: word(there) }),
          ]
            .filter(Boolean)
            .join(', '),
        );

  return (
    <section aria-labelledby="missing-title">
      <div className="hd">
        <h2 id="missing-title">{head}</h2>
        {proposal ? (
          <p className="sec">{say('maps.missing.proposed', { stage: proposal.toStage })}</p>
        ) : (
          stage && (
            <p className="sec">
              {card.earliest && (
                <>
                  {say('maps.missing.earliest')} <b>{format.day(card.earliest)}</b>.{' '}
                </>
              )}
              {card.usual && card.usual !== card.earliest && (
                <>
                  {say('maps.missing.usual')} <b>{format.day(card.usual)}</b>.{' '}
                </>
              )}
              {capital(
                say(card.streakUp > 0 ? 'maps.missing.streak_more' : 'maps.missing.streak', {
                  smart_count: card.inRow,
                  word: word(card.inRow),
                }),
              )}
            </p>
          )
        )}
        <State card={card} />
        <InDispute card={card} />
      </div>
      {(missing.length > 0 || there > 0) && (
        <div className="card needs">
          {missing.map((item) => (
            <Need key={item.nodeId} item={item} card={card} asOf={asOf} />
          ))}
          {there > 0 && <Already met={card.metCriteria} card={card} />}
        </div>
      )}
    </section>
  );
}

function Already({ met, card }: { met: MapCriterionFragment[]; card: MapCardFragment }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  return (
    <div className="there sm">
      <span className="cap">{say('maps.missing.already')}</span>
      <ul>
        {met.map((item) => (
          <li key={item.nodeId} className="ok">
            <svg
              width="14"
              height="14"
              viewBox="0 0 18 18"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.2"
              strokeLinecap="round"
              strokeLinejoin="round"
              aria-hidden="true"
            >
              <path d="M3.5 9.5 7.2 13l7.3-8" />
            </svg>
            <span>
              {text(item.label)}
              {disputedUnder(item, card) > 0 && (
                <span className="cap"> ({format.counted('maps.disputed.criterion', disputedUnder(item, card))})</span>
              )}
              {item.held !== null && (
                <>
                  {' '}
                  <NumberLink node={item.nodeId}>{format.value(item.held, item.unit)}</NumberLink>
                </>
              )}
              {item.held !== null &&
                item.demanded !== null &&
                ` ${say(`maps.missing.of${item.comparator === '<=' ? '_most' : ''}`, { demanded: format.value(item.demanded, item.unit) })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What holds the stage or puts it at risk, in a sentence of its own. */
function State({ card }: { card: MapCardFragment }) {
  const say = useSay();
  const word = card.stale ? 'stale' : card.state.toLowerCase();
  if (!['at_risk', 'on_leave', 'grace', 'insufficient', 'stale'].includes(word)) return null;
  return (
    <p className={`state ${word === 'at_risk' ? 'attn' : ''}`}>
      {say(`maps.state.${word}`, {
        stage: card.held,
        down: card.streakDown,
        of: card.fallAfter,
        smart_count: card.standstill,
      })}
    </p>
  );
}

const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
