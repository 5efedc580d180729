import DataLoader from 'dataloader';

/**
 * Children of many parents in one query. A loader lives as long as its request's context and is made for that viewer, so that nothing
 * read for one person is ever handed to another.
 */
const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>();

export function load<Value>(
  context: object,
  name: string,
  key: string,
  batch: (keys: readonly string[]) => Promise<Map<string, Value>>,
): Promise<Value | null> {
  const own = loaders.get(context) ?? new Map<string, DataLoader<string, unknown>>();
  loaders.set(context, own);
  let loader = own.get(name);
  if (!loader) {
    loader = new DataLoader<string, unknown>(async (keys) => {
      const found = await batch(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    own.set(name, loader);
  }
  return loader.load(key) as Promise<Value | null>;
}
