import { localStorageStore, type Store } from 'react-admin';

/** What a person set up on this machine outlives the session: React-Admin would clear it on sign-out. */
const lasting = ['locale', 'theme'];

export function makeStore(): Store {
  const store = localStorageStore('1', 'Karta');
  return {
    ...store,
    reset() {
      const kept = lasting.map((key) => [key, store.getItem(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
