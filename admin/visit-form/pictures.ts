import { fromStatus } from '../graphql.ts';

/** Pictures of drafts: too large for the place where the words of a draft are kept. */
const open = (): Promise<IDBDatabase> =>
  new Promise((found, failed) => {
    const asked = indexedDB.open('karta-visits', 1);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('pictures'));
    asked.addEventListener('success', () => found(asked.result));
    asked.addEventListener('error', () => failed(new Error('The device keeps no pictures.')));
  });

async function act<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((done, failed) => {
      const asked = ask(database.transaction('pictures', mode).objectStore('pictures'));
      asked.addEventListener('success', () => done(asked.result));
      asked.addEventListener('error', () => failed(new Error('The device could not keep the picture.')));
    });
  } finally {
    database.close();
  }
}

const keyOf = (draft: string, item: string): string => `${draft}/${item}`;

export const keepPicture = (draft: string, item: string, picture: Blob) =>
  act('readwrite', (store) => store.put(picture, keyOf(draft, item)));

export const dropPicture = (draft: string, item: string) =>
  act('readwrite', (store) => store.delete(keyOf(draft, item)));

/** Sends the picture of an item and answers under which id it is kept; undefined: the device has none any more. */
export async function sendPicture(draft: string, item: string): Promise<string | undefined> {
  const picture = (await act('readonly', (store) => store.get(keyOf(draft, item)))) as Blob | undefined;
  return picture ? postPicture(picture) : undefined;
}

/** Sends a picture that hangs on nothing yet and answers its id. */
export async function postPicture(picture: Blob): Promise<string> {
  const answer = await fetch('/evidence', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'image/jpeg' },
    body: picture,
  });
  const body = (await answer.json().catch(() => null)) as { id?: string; errors?: { message: string }[] } | null;
  if (!body?.id) throw fromStatus(answer, body?.errors?.[0]?.message);
  return body.id;
}

const LONGEST = 1600;

/** As large as a screen needs, upright, and without what the camera wrote beside it. Throws for what is no picture. */
export async function asSmallPicture(file: File): Promise<Blob> {
  const drawn = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawn.width * scale);
  canvas.height = Math.round(drawn.height * scale);
  canvas.getContext('2d')!.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  return new Promise((done, failed) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : failed(new Error('The picture could not be read.'))),
      'image/jpeg',
      0.85,
    ),
  );
}
