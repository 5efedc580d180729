import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { DecideButton } from '../proposals/DecideButton.tsx';
import { useReader, useSay } from './reader.ts';

/** What was proposed on this map and what people said to it. Karta proposes, a named person decides. */
export function ProposalBar({ card, onChange }: { card: MapCardFragment; onChange: () => void }) {
  const say = useSay();
  const format = useFormat();
  const { may, asOf, name } = useReader();
  const proposal = card.proposal;
  if (!proposal) return null;
  const said = {
    stage: proposal.toStage,
    from: proposal.fromStage,
    who: proposal.decidedBy ?? '',
    day: proposal.decidedAt ? format.shortDay(proposal.decidedAt, asOf) : '',
  };
  if (proposal.status === 'CONFIRMED')
    return (
      <span className="chip met">
        <Tick />
        {say(proposal.decidedBy ? 'maps.proposal.confirmed_by' : 'maps.proposal.confirmed', said)}
      </span>
    );
  if (proposal.status === 'REJECTED')
    return (
      <span className="chip" title={proposal.reason ?? undefined}>
        {say(proposal.decidedBy ? 'maps.proposal.rejected_by' : 'maps.proposal.rejected', said)}
      </span>
    );
  if (proposal.status !== 'OPEN') return null;
  const asked = { ...proposal, employeeName: name, taskName: card.task.name };
  return (
    <span className="proposal">
      <span className="chip line">{say(`maps.proposal.open_${proposal.kind.toLowerCase()}`, said)}</span>
      {may('decideProposals') && (
        <>
          <DecideButton proposal={asked} decision="CONFIRM" onDecided={onChange} main />
          <DecideButton proposal={asked} decision="REJECT" onDecided={onChange} main />
        </>
      )}
    </span>
  );
}

const Tick = () => (
  <svg
    width="14"
    height="14"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M3.5 9.5 7.2 13l7.3-8" />
  </svg>
);
