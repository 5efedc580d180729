import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useReader } from './reader.ts';
import { useWhy } from './why.ts';

/** A number that opens its explanation. */
export function NumberLink({
  node,
  children,
  className = '',
}: {
  node: string;
  children: ReactNode;
  className?: string;
}) {
  const why = useWhy();
  const translate = useTranslate();
  const { assignmentId } = useReader();
  return (
    <LinkBase
      to={why.href({ why: node, assignment: assignmentId })}
      className={`lk ${className}`}
      data-why={node}
      aria-current={why.node === node ? 'true' : undefined}
      title={translate('explain.open')}
    >
      {children}
    </LinkBase>
  );
}
