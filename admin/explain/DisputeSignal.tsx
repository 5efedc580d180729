import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { DisputeSignalDocument } from '../../schema/generated/operations.ts';
import { DisputeDialog } from '../disputes/DisputeDialog.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import type { Signal } from './Signals.tsx';

/** Beside an own signal: the way to dispute it, as long as that is possible; or what became of it. */
export function DisputeSignal({ signal, about }: { signal: Signal; about: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const state = opened ?? signal.dispute?.state;
  if (state)
    return (
      <LinkBase className="lk" to="/disputes">
        {translate('disputes.answer_state', { state: translate(`disputes.state_${state}`) })}
      </LinkBase>
    );
  if (!signal.disputableUntil) return null;
  const name = `${about}, ${format.day(signal.day)}`;
  return (
    <>
      <button
        type="button"
        className="lk"
        title={translate('disputes.signal_until', { day: format.day(signal.disputableUntil) })}
        aria-label={translate('disputes.open_about', { item: name })}
        onClick={() => setAsking(true)}
      >
        {translate('disputes.open')}
      </button>
      {asking && (
        <DisputeDialog
          about={name}
          onClose={() => setAsking(false)}
          onSend={async (words) => {
            const { disputeSignal } = await request(DisputeSignalDocument, { signalId: signal.id, ...words });
            setOpened(disputeSignal.state);
          }}
        />
      )}
    </>
  );
}
