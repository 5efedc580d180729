import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** A card of fields that belong together. */
export const Block = ({
  title,
  lead,
  changed = false,
  children,
  actions,
}: {
  title: string;
  lead?: ReactNode;
  changed?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}) => {
  const translate = useTranslate();
  return (
    <section className="rule-card">
      <header>
        <div>
          <h3>
            {title} {changed && <span className="rule-was">{translate('rules.changed')}</span>}
          </h3>
          {lead && <p className="cap">{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
};
