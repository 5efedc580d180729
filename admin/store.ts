import { localStorageStore, type Store } from 'react-admin';

const name = 'Karta';
/** What a person set up on this machine outlives the session: React-Admin would clear it on sign-out. */
const lasting = ['locale', 'theme'];
const views = '.savedQueries';
let owner = '';

/** Saved views are kept in this browser, for each account its own. */
export function keepViewsOf(accountId: string): void {
  owner = accountId;
}

export function makeStore(): Store {
  const store = localStorageStore('1', name);
  const own = (key: string): string => (key.endsWith(views) ? `${owner}.${key}` : key);
  return {
    ...store,
    getItem: (key, otherwise) => store.getItem(own(key), otherwise),
    setItem: (key, value) => store.setItem(own(key), value),
    removeItem: (key) => store.removeItem(own(key)),
    subscribe: (key, listen) => store.subscribe(own(key), listen),
    reset() {
      const kept = lasting.map((key) => [key, store.getItem(key)] as const);
      const saved = Object.entries({ ...localStorage }).filter(
        ([key]) => key.startsWith(`RaStore${name}`) && key.endsWith(views),
      );
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
      for (const [key, value] of saved) localStorage.setItem(key, String(value));
    },
  };
}
