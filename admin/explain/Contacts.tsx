import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ExplainContactsDocument, type ExplainContactsQuery } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { useReader, useText } from '../maps/reader.ts';
import { useReasons } from './reasons.ts';
import type { ExplainNode } from './tree.ts';

type Contact = ExplainContactsQuery['explanationContacts']['nodes'][number];
const size = 10;

/** The contacts of one group: what was missed first, by how much, and on which calendar that was counted. */
export function Contacts({ node, title }: { node: ExplainNode; title: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const { mapId, assignmentId } = useReader();
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['explain-contacts', mapId, assignmentId, node.id],
    queryFn: async ({ pageParam }) =>
      (await request(ExplainContactsDocument, { mapId, assignmentId, nodeId: node.id, first: size, after: pageParam }))
        .explanationContacts,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
    retry: false,
  });
  if (error)
    return (
      <p className="sm attn-text" role="alert">
        {sentence(error, translate)}
      </p>
    );
  const first = data?.pages[0];
  if (!first)
    return (
      <p className="cap" aria-live="polite">
        {translate('shell.loading')}
      </p>
    );
  const shown = data.pages.flatMap((page) => page.nodes);
  return (
    <div className="leaf">
      <p className="cap b">
        {[
          title,
          format.counted('explain.contacts.counted', first.totalCount),
          first.missedCount > 0 && format.counted('explain.contacts.missed', first.missedCount),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {shown.map((contact, i) => (
        <ContactLine key={`${contact.id} ${i}`} contact={contact} />
      ))}
      {hasNextPage && (
        <Button variant="text" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {format.counted('explain.contacts.more', first.totalCount - shown.length)}
        </Button>
      )}
    </div>
  );
}

function ContactLine({ contact }: { contact: Contact }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const reasonsOf = useReasons();
  const { asOf } = useReader();
  const { elapsedSeconds: taken, targetSeconds: target, overSeconds: over } = contact;
  return (
    <div className="contact-line">
      <div className="sm">
        <b>{contact.externalId}</b> {contact.subject}
        {contact.missed && (
          <>
            {' '}
            <Mark tone="attn">{translate(over ? 'explain.contacts.late' : 'explain.contacts.not_kept')}</Mark>
          </>
        )}
      </div>
      <div className="cap num">
        {[
          format.shortDay(contact.day, asOf),
          text(contact.kindName),
          taken === null
            ? ''
            : target === null
              ? format.duration(taken)
              : translate('explain.contacts.of', { taken: format.duration(taken), target: format.duration(target) }),
          over ? translate('explain.contacts.over', { time: format.duration(over) }) : '',
          contact.priority ?? '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {contact.policyName && (
        <div className="cap">
          {translate('explain.contacts.by', { policy: contact.policyName, calendar: contact.calendarName ?? '' })}
          {contact.missed &&
            contact.dueAt &&
            ` ${translate('explain.contacts.due', { at: format.instant(contact.dueAt) })}`}
        </div>
      )}
      {contact.closures.map(({ from, until, reason }) => (
        <div className="cap" key={`${from} ${until}`}>
          {[translate('explain.contacts.closed', { from: format.instant(from), to: format.instant(until) }), reason]
            .filter(Boolean)
            .join(': ')}
        </div>
      ))}
      {contact.reasons.length > 0 && <div className="cap">{reasonsOf(contact.reasons)}</div>}
    </div>
  );
}
