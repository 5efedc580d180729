import type { ReactNode } from 'react';

/** One of the six parts: a card on a wide page, a row that opens on a narrow one. */
export function Part({
  n,
  title,
  lead,
  narrow,
  children,
}: {
  n: number;
  title: string;
  lead: string;
  narrow: boolean;
  children?: ReactNode;
}) {
  const number = (
    <span className="pn num" aria-hidden="true">
      {n}
    </span>
  );
  if (!narrow) {
    return (
      <section className="card part">
        <header>
          {number}
          <h3>{title}</h3>
        </header>
        <p className="lead">{lead}</p>
        {children}
      </section>
    );
  }
  return (
    <details className="part-row">
      <summary>
        {number}
        <span className="part-head">
          <h3>{title}</h3>
          <span className="sm sec">{lead}</span>
        </span>
        <svg
          width="16"
          height="16"
          viewBox="0 0 18 18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M7 4.5 11.5 9 7 13.5" />
        </svg>
      </summary>
      <div className="part-body">{children}</div>
    </details>
  );
}
