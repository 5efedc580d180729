import type { ReactNode } from 'react';
import type { RuleFlawFragment } from '../../schema/generated/operations.ts';
import { FlawLines } from './FlawLines.tsx';

/** A label, what can be set, what it may be, and what is wrong with it. */
export const Field = ({
  path,
  id,
  label,
  help,
  was,
  flaws,
  children,
  wide = false,
}: {
  path: string;
  id: string;
  label: string;
  help?: ReactNode;
  was?: ReactNode;
  flaws: readonly RuleFlawFragment[];
  children: ReactNode;
  wide?: boolean;
}) => (
  <div className={wide ? 'rule-field wide' : 'rule-field'} data-path={path}>
    <label htmlFor={id}>{label}</label>
    <div className="rule-control">
      {children}
      {was}
    </div>
    {help && (
      <div className="cap" id={`${id}-help`}>
        {help}
      </div>
    )}
    <FlawLines flaws={flaws} id={`${id}-flaw`} />
  </div>
);

/** Ids of what a screen reader should add to the field. */
export const described = (id: string, help: unknown, flaws: readonly unknown[]): string | undefined =>
  [help ? `${id}-help` : '', flaws.length ? `${id}-flaw` : ''].filter(Boolean).join(' ') || undefined;
