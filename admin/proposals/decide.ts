import { useCallback } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { DecideProposalsDocument, type Decision, type ProposalRowFragment } from '../../schema/generated/operations.ts';
import { known, request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';

/** Sends decisions and tells, one by one, which were not taken and why: some may stand while others were changed by somebody else meanwhile. */
export function useDecide(onDone: () => void) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  return useCallback(
    async (
      proposals: readonly Pick<ProposalRowFragment, 'id' | 'employeeName' | 'fromStage'>[],
      decision: Decision,
      reason: string | null,
      words: Readonly<Record<string, string>> = {},
    ): Promise<void> => {
      const { decideProposals } = await request(DecideProposalsDocument, {
        ids: proposals.map(({ id }) => id),
        decision,
        reason,
        reasons: proposals.flatMap(({ id }) => (words[id]?.trim() ? [{ id, reason: words[id].trim() }] : [])),
      });
      const refused = decideProposals.filter((result) => result.errorCode);
      const name = (id: string) => proposals.find((proposal) => proposal.id === id)?.employeeName ?? '';
      const taken = decideProposals.length - refused.length;
      const messages = refused.map((result) =>
        result.errorCode === 'CONFLICT'
          ? translate('proposals.conflict', { name: name(result.id) })
          : translate('proposals.refused', {
              name: name(result.id),
              why: translate(known.has(result.errorCode!) ? `errors.${result.errorCode}` : 'errors.INTERNAL'),
            }),
      );
      if (taken > 0) {
        messages.unshift(
          decision === 'CONFIRM'
            ? format.counted('proposals.done', taken)
            : translate('proposals.rejected', { name: proposals[0]!.employeeName, from: proposals[0]!.fromStage }),
        );
      }
      notify(messages.join(' '), {
        type: refused.length ? 'warning' : 'success',
        autoHideDuration: refused.length ? 12_000 : 4_000,
      });
      onDone();
    },
    [translate, format, notify, onDone],
  );
}
