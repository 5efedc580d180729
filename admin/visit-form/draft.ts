/** A visit that is being filled in. It stays on the device until it is sent, whatever becomes of the page or the connection. */
export interface Draft {
  id: string;
  programmeId: string;
  locationId: string;
  visitedOn: string;
  employee: { code: string; name: string } | null;
  number: string;
  remark: string;
  answers: Record<string, DraftAnswer>;
  /** The visit that this one corrects. */
  corrects: string | null;
  changedAt: string;
}

export interface DraftAnswer {
  /** Undefined: not answered yet; null: not applicable. */
  answer?: string | null;
  remark?: string;
  evidence?: string;
  /** A picture that was sent before. */
  evidenceFileId?: string;
  /** A picture lies on the device and goes with the visit. */
  picture?: boolean;
}

/** Of each account its own: whoever signs in on the same device sees none of them. */
const key = (accountId: string): string => `karta.visits.${accountId}`;

export function readDrafts(accountId: string): Draft[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key(accountId)) ?? '[]') as Draft[];
    return kept.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  } catch {
    return [];
  }
}

export function keepDraft(accountId: string, draft: Draft): void {
  const others = readDrafts(accountId).filter(({ id }) => id !== draft.id);
  localStorage.setItem(key(accountId), JSON.stringify([draft, ...others]));
}

export function dropDraft(accountId: string, id: string): void {
  localStorage.setItem(key(accountId), JSON.stringify(readDrafts(accountId).filter((draft) => draft.id !== id)));
}

/** A number of its own from the start: sent twice, it is one visit. */
export function newDraft(today: string): Draft {
  const id = crypto.randomUUID();
  return {
    id,
    programmeId: '',
    locationId: '',
    visitedOn: today,
    employee: null,
    number: `${today.replaceAll('-', '')}-${id.slice(0, 6).toUpperCase()}`,
    remark: '',
    answers: {},
    corrects: null,
    changedAt: new Date().toISOString(),
  };
}

/** Whether anything was done with it yet. */
export const isTouched = ({ programmeId, answers }: Draft): boolean =>
  programmeId !== '' || Object.keys(answers).length > 0;
