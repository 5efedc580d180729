import type { ConformityAcross, ConformityMapQuery } from '../../schema/generated/operations.ts';

export type Total = ConformityMapQuery['conformity'][number];
export type Column = ConformityMapQuery['conformityMap']['nodes'][number];
export type Cell = Column['cells'][number];

export const ACROSS: readonly ConformityAcross[] = ['LOCATION', 'TEAM', 'EMPLOYEE'];
export const acrossOf = (text: string | undefined): ConformityAcross =>
  ACROSS.find((each) => each === text) ?? 'LOCATION';
/** Days that are told when no period is chosen: a quarter. */
export const USUAL_DAYS = 90;
/** As many columns come at once. */
export const PAGE = 24;

/** Standards that are kept least come first; those about which nothing is known last. */
export function ordered(standards: readonly Total[], order: string): Total[] {
  if (order === 'code') return [...standards];
  return standards.toSorted((a, b) => (a.share ?? 2) - (b.share ?? 2) || (a.name < b.name ? -1 : 1));
}

/**
 * The ground of a cell: pale enough for ink in the light, deep enough for it in the dark. Half kept and less is one end, all kept the other;
 * the number stands in the cell, so the colour only helps to find it.
 */
export function groundOf(share: number): string {
  const part = Math.min(1, Math.max(0, (share - 0.5) / 0.5));
  const [low, high] = part < 0.5 ? ['attn', 'warn'] : ['warn', 'met'];
  const of = Math.round((part < 0.5 ? part * 2 : part * 2 - 1) * 100);
  return `color-mix(in oklab, color-mix(in oklab, var(--${high}) ${of}%, var(--${low})) 22%, var(--surface))`;
}

/** Where the answers behind a cell stand. */
export function behind(
  { standardId, code }: Cell,
  { id, name }: { id: string; name: string },
  chosen: Record<string, string>,
): string {
  return `/conformity/answers?${new URLSearchParams({ ...chosen, standard: standardId, code, column: id, name })}`;
}
