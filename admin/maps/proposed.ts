import type { MapCardFragment } from '../../schema/generated/operations.ts';

/** The proposal that waits for a decision, if there is one. */
export const openProposal = (card: MapCardFragment): MapCardFragment['proposal'] =>
  card.proposal?.status === 'OPEN' ? card.proposal : null;

export const isProposed = (card: MapCardFragment, stage: string): boolean => openProposal(card)?.toStage === stage;
