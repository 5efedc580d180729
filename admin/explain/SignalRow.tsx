import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useReader, useText } from '../maps/reader.ts';
import { DisputeSignal } from './DisputeSignal.tsx';
import { Overrule } from './Overrule.tsx';
import type { Signal } from './Signals.tsx';

/** One signal: day, channel, value, weight and what that makes; what the client wrote in the voice of people. */
export function SignalRow({ signal, plain }: { signal: Signal; plain: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { may, asOf } = useReader();
  const [overruling, setOverruling] = useState(false);
  const counted = signal.countedValue ?? signal.value;
  const shownValue = (v: number): string => (signal.unit === 'seconds' ? format.duration(v) : format.number(v));
  const about = plain && counted !== null ? `${text(signal.kindName)}: ${shownValue(counted)}` : text(signal.kindName);
  const channel = signal.channel ? translate(`maps.channels.${signal.channel}`, { _: signal.channel }) : '';
  return (
    <div className="sig num">
      <span className="cap">{format.shortDay(signal.day, asOf)}</span>
      <span className="cap">{channel}</span>
      <span>
        {plain && counted !== null ? shownValue(counted) : text(signal.kindName)}
        {plain && counted !== null && signal.value !== null && counted !== signal.value && (
          <span className="cap"> {translate('explain.signals.was', { value: shownValue(signal.value) })}</span>
        )}
        {(signal.dispute ?? signal.disputableUntil) && (
          <span className="act">
            <DisputeSignal signal={signal} about={about} />
          </span>
        )}
        {may('overrideScreening') && (
          <span className="act">
            {signal.overridden && `${translate('explain.overrule.done')} `}
            <button type="button" className="lk" onClick={() => setOverruling(true)}>
              {translate('explain.overrule.button')}
            </button>
          </span>
        )}
      </span>
      <span className="sec">× {format.number(signal.weight, 2)}</span>
      <span className="r">
        {plain && counted !== null && signal.unit !== 'seconds' ? format.number(counted * signal.weight, 2) : ''}
      </span>
      {signal.body && <span className="serif q">{translate('maps.quote', { text: signal.body })}</span>}
      {overruling && <Overrule signal={signal} onClose={() => setOverruling(false)} />}
    </div>
  );
}
