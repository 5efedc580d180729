/** What was typed and not yet sent, kept for this tab: a session that ends in the middle loses nothing. */
export function draftOf<T>(key: string, empty: T) {
  const name = `karta.draft.${key}`;
  return {
    read: (): T => {
      const kept = sessionStorage.getItem(name);
      return kept === null ? empty : (JSON.parse(kept) as T);
    },
    write: (value: T): void => sessionStorage.setItem(name, JSON.stringify(value)),
    clear: (): void => sessionStorage.removeItem(name),
  };
}
